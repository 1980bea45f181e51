import * as v from 'valibot'
import { type Day, dayMs, epochSecond, type Instant, later } from '../../../platform/clock.ts'
import type { ItemPage, Table, Write } from '../../../platform/dynamodb/table.ts'
import { id } from '../../../platform/http/fields.ts'
import type { Id } from '../../../platform/ids.ts'
import { keys } from '../../keys.ts'

export type CrowdStore = ReturnType<typeof crowdStore>

/** Never fewer than none: whoever came and went may be counted the other way round. */
const applicants = v.pipe(
  v.number(),
  v.transform((counted) => Math.max(0, counted)),
)
const shape = v.object({ vacancyId: id('vacancy'), applicants, at: v.optional(v.string()) })
type Crowd = v.InferOutput<typeof shape>
const toCrowd = (item: object): Crowd => v.parse(shape, item)

/** A crowd outlives the last day to apply, for that day may yet be put off. */
const keptMs = 30 * dayMs

/**
 * How many want to work at each vacancy, in a partition of its own: one small item for each that somebody applied to.
 * At ten thousand of them all are read for 110 read units (0.9 MB, 4 KB at half a unit each), at 150 for two.
 */
export const crowdStore = (table: Table) => ({
  async all(): Promise<Map<Id<'vacancy'>, number>> {
    return new Map((await this.each()).map(({ vacancyId, applicants }) => [vacancyId, applicants]))
  },

  /** Where somebody came or went since an instant. */
  async changedSince(since: Instant): Promise<Crowd[]> {
    return (await this.each()).filter(({ at = '' }) => at >= since)
  },

  async each(): Promise<Crowd[]> {
    const all: Crowd[] = []
    let after: ItemPage['next']
    do {
      const page: ItemPage = await table.page(keys.crowds(), after ? { after } : {})
      all.push(...page.items.map(toCrowd))
      after = page.next
    } while (after)
    return all
  },

  async of(vacancyId: Id<'vacancy'>): Promise<number> {
    const item = await table.get(keys.crowd(vacancyId))
    return item ? toCrowd(item).applicants : 0
  },
})

/** So many more, or fewer: to be written together with the log of the deeds that it counts. */
export function counting(vacancyId: Id<'vacancy'>, closesOn: Day, more: number, at: Instant): Write {
  const expiresAt = epochSecond(later(`${closesOn}T00:00:00.000Z`, keptMs))
  return { change: keys.crowd(vacancyId), by: { add: { applicants: more }, set: { vacancyId, at, expiresAt } } }
}
