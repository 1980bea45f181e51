import * as v from 'valibot'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { Result } from '../../platform/result.ts'
import { keys } from '../keys.ts'
import { type Bookmark, bookmarkShape } from './bookmark.shape.ts'

export type BookmarkStore = ReturnType<typeof bookmarkStore>

type Rule<Refusal extends string> = (all: readonly Bookmark[]) => Result<readonly Bookmark[], Refusal>

const itemShape = v.object({ version: v.number(), bookmarks: v.array(bookmarkShape) })

/** All of somebody's lie in one item, as their searches do. */
export const bookmarkStore = (table: Table) => ({
  async of(accountId: Id<'account'>): Promise<Bookmark[]> {
    const item = await table.get(keys.bookmarks(accountId))
    return item ? v.parse(itemShape, item).bookmarks : []
  },

  /** Does what the rule says with what lies there. Who lost a race asks the rule again, with what the winner left. */
  async change<Refusal extends string>(
    accountId: Id<'account'>,
    rule: Rule<Refusal>,
  ): Promise<Result<readonly Bookmark[], Refusal>> {
    const key = keys.bookmarks(accountId)
    for (let attempt = 0; attempt < 12; attempt++) {
      const item = await table.get(key)
      const { version, bookmarks } = item ? v.parse(itemShape, item) : { version: 0, bookmarks: [] }
      const next = rule(bookmarks)
      if (!next.ok || next.value === bookmarks) return next
      const written = { ...key, version: version + 1, bookmarks: next.value }
      if (await table.replaceWhile(item ? { version } : { pk: absent }, written)) return next
    }
    throw new Error('Somebody’s kept vacancies kept changing.')
  },

  forget: (accountId: Id<'account'>): Promise<boolean> => table.remove(keys.bookmarks(accountId)),
})
