import * as v from 'valibot'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { Result } from '../../platform/result.ts'
import { keys } from '../keys.ts'
import { type SavedSearch, savedSearchShape } from './saved-search.shape.ts'

export type SavedSearchStore = ReturnType<typeof savedSearchStore>

type Rule<Refusal extends string> = (all: readonly SavedSearch[]) => Result<readonly SavedSearch[], Refusal>

const itemShape = v.object({ version: v.number(), searches: v.array(savedSearchShape) })
export const toSavedSearches = (item: unknown): SavedSearch[] => v.parse(itemShape, item).searches

/** All of somebody's searches lie in one item, so that "at most ten" holds however many phones save at once. */
export const savedSearchStore = (table: Table) => ({
  async of(accountId: Id<'account'>): Promise<SavedSearch[]> {
    const item = await table.get(keys.searches(accountId))
    return item ? toSavedSearches(item) : []
  },

  /** Does what the rule says with what lies there. Who lost a race asks the rule again, with what the winner left. */
  async change<Refusal extends string>(
    accountId: Id<'account'>,
    rule: Rule<Refusal>,
  ): Promise<Result<readonly SavedSearch[], Refusal>> {
    const key = keys.searches(accountId)
    for (let attempt = 0; attempt < 12; attempt++) {
      const item = await table.get(key)
      const { version, searches } = item ? v.parse(itemShape, item) : { version: 0, searches: [] }
      const next = rule(searches)
      if (!next.ok || next.value === searches) return next
      const written = { ...key, accountId, version: version + 1, searches: next.value }
      if (await table.replaceWhile(item ? { version } : { pk: absent }, written)) return next
    }
    throw new Error('Somebody’s searches kept changing.')
  },

  forget: (accountId: Id<'account'>): Promise<boolean> => table.remove(keys.searches(accountId)),
})
