import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { ItemPage, Table, Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import { keys } from '../keys.ts'

export type ChangeStore = ReturnType<typeof changeStore>

/** How long the list says what was counted. A copy that slept longer reads everything. */
const listedMs = dayMs

const shape = v.object({ sk: v.string(), at: v.string(), about: v.union([id('vacancy'), id('employer')]) })
/** `sk`: no two changes have the same. */
export type Change = v.InferOutput<typeof shape>

/**
 * A change of what search shows: counted, and said what it was. Part of the write that makes it, so that neither is
 * there without the other.
 */
export const publishedChanged = (at: Instant, about: Change['about'], version: number): Write[] => [
  { change: keys.published(), by: { add: { version: 1 }, set: { at } } },
  { put: { ...keys.change(at, about, version), about, at, expiresAt: epochSecond(later(at, listedMs)) } },
]

export const changeStore = (table: Table) => ({
  /** Counts up whenever what search shows has changed, and when that last was. */
  async last(): Promise<{ version: number; at: Instant }> {
    const item = await table.get(keys.published())
    return { version: Number(item?.version ?? 0), at: String(item?.at ?? '') }
  },

  /** All changes made by requests from an instant on, in the order of those, which need not be that of the writes. */
  async from(at: Instant): Promise<Change[]> {
    const { pk, sk } = keys.changes()
    const changes: Change[] = []
    let after: ItemPage['next'] = { pk, sk: `${sk}${at}` }
    do {
      const page: ItemPage = await table.page({ pk, sk }, { consistent: true, after })
      changes.push(...page.items.map((item) => v.parse(shape, item)))
      after = page.next
    } while (after)
    return changes
  },
})
