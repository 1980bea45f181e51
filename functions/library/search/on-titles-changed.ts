import { domainEventIn } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { logged } from '../../platform/log.ts'
import type { StreamHandler } from '../../platform/manifest.ts'
import type { LibraryDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import type { TitleStore } from '../titles/title.store.ts'
import { indexChanges, indexedWords, type Reindexed } from './index-changes.ts'
import type { IndexFiles } from './index-files.ts'

/**
 * Search follows the catalogue: a batch's titles are indexed together, each file written once. What a title is found by is
 * remembered beside it, last, so that a batch that comes again starts from what search really knows.
 */
export const onTitlesChanged = (table: Table, titles: TitleStore, index: Pick<IndexFiles, 'apply'>): StreamHandler =>
  logged(
    async ({ Records }) => {
      const happened = Records.map((record) => domainEventIn<LibraryDomainEvent>(record))
      const titleIds = [
        ...new Set(happened.flatMap((event) => (event?.item.titleId ? [event.item.titleId as Id<'title'>] : []))),
      ]
      const reindexed: Reindexed[] = []
      for (const title of await titles.many(titleIds)) {
        const indexed = await table.get(keys.indexed(title.titleId))
        reindexed.push({ title, before: (indexed?.words ?? {}) as Record<string, number> })
      }
      await index.apply(indexChanges(reindexed))
      for (const { title } of reindexed) await table.put({ ...keys.indexed(title.titleId), words: indexedWords(title) })
      return { batchItemFailures: [] }
    },
    ({ Records }) => Records[0]?.eventID,
  )
