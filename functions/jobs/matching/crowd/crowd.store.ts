import * as v from 'valibot'
import { type Day, dayMs, epochSecond, later } from '../../../platform/clock.ts'
import { absent, type ItemPage, type Table } from '../../../platform/dynamodb/table.ts'
import { id } from '../../../platform/http/fields.ts'
import type { Id } from '../../../platform/ids.ts'
import { keys } from '../../keys.ts'

export type CrowdStore = ReturnType<typeof crowdStore>

const shape = v.object({ vacancyId: id('vacancy'), applicants: v.number() })

/**
 * A crowd outlives the last day to apply, for that day may yet be put off; an event is remembered for as long as it can
 * come again.
 */
const keptMs = 30 * dayMs
const rememberedMs = 8 * dayMs

/**
 * How many want to work at each vacancy, in a partition of its own: one small item for each that somebody applied to.
 * At ten thousand of them all are read for 110 read units (0.9 MB, 4 KB at half a unit each), at 150 for two.
 */
export const crowdStore = (table: Table) => ({
  async all(): Promise<Map<Id<'vacancy'>, number>> {
    const all = new Map<Id<'vacancy'>, number>()
    let after: ItemPage['next']
    do {
      const page: ItemPage = await table.page(keys.crowds(), after ? { after } : {})
      for (const item of page.items) {
        const { vacancyId, applicants } = v.parse(shape, item)
        all.set(vacancyId, Math.max(0, applicants))
      }
      after = page.next
    } while (after)
    return all
  },

  async of(vacancyId: Id<'vacancy'>): Promise<number> {
    const item = await table.get(keys.crowd(vacancyId))
    return item ? Math.max(0, v.parse(shape, item).applicants) : 0
  },

  /** One more, or one fewer. False when this event was counted before: a stream may bring it twice. */
  count(
    { vacancyId, closesOn }: { vacancyId: Id<'vacancy'>; closesOn: Day },
    more: 1 | -1,
    event: { id: string; at: string },
  ): Promise<boolean> {
    const closesAt = `${closesOn}T00:00:00.000Z`
    return table.together([
      {
        put: { ...keys.counted(event.id), expiresAt: epochSecond(later(event.at, rememberedMs)) },
        while: { pk: absent },
      },
      {
        change: keys.crowd(vacancyId),
        by: { add: { applicants: more }, set: { vacancyId, expiresAt: epochSecond(later(closesAt, keptMs)) } },
      },
    ])
  },
})
