import { domainEventIn } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { logged } from '../../platform/log.ts'
import type { StreamHandler } from '../../platform/manifest.ts'
import type { LibraryDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import type { TitleStore } from '../titles/title.store.ts'
import { indexChanges, indexedWords, type Reindexed, unsure } from './index-changes.ts'
import type { IndexFiles } from './index-files.ts'

/**
 * Search follows the catalogue: a batch's titles are indexed together, each file written once. What a title is found by is
 * remembered beside it: first what may be about to change, as unsure, then what is. A batch that broke in the middle and
 * comes again, or a later one, so finds every word that has to go.
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
      const remember = (titleId: Id<'title'>, words: Readonly<Record<string, number>>) =>
        table.put({ ...keys.indexed(titleId), words })
      for (const { title, before } of reindexed) await remember(title.titleId, unsure(before, indexedWords(title)))
      await index.apply(indexChanges(reindexed))
      for (const { title } of reindexed) await remember(title.titleId, indexedWords(title))
      return { batchItemFailures: [] }
    },
    ({ Records }) => Records[0]?.eventID,
  )
