import * as v from 'valibot'
import { type Day, dayMs, epochSecond, type Instant, later } from '../../../platform/clock.ts'
import { absent, type ItemPage, type Table } from '../../../platform/dynamodb/table.ts'
import { id } from '../../../platform/http/fields.ts'
import type { Id } from '../../../platform/ids.ts'
import { keys } from '../../keys.ts'

export type CrowdStore = ReturnType<typeof crowdStore>

const shape = v.object({ vacancyId: id('vacancy'), applicants: v.number(), at: v.optional(v.string()) })

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
    return new Map((await this.each()).map(({ vacancyId, applicants }) => [vacancyId, Math.max(0, applicants)]))
  },

  /** Where somebody came or went since an instant. */
  async changedSince(since: Instant): Promise<Id<'vacancy'>[]> {
    return (await this.each()).filter(({ at = '' }) => at >= since).map(({ vacancyId }) => vacancyId)
  },

  async each() {
    const all: v.InferOutput<typeof shape>[] = []
    let after: ItemPage['next']
    do {
      const page: ItemPage = await table.page(keys.crowds(), after ? { after } : {})
      all.push(...page.items.map((item) => v.parse(shape, item)))
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
        by: {
          add: { applicants: more },
          set: { vacancyId, at: event.at, expiresAt: epochSecond(later(closesAt, keptMs)) },
        },
      },
    ])
  },
})
