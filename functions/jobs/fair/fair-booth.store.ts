import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'

export type FairBoothStore = ReturnType<typeof fairBoothStore>

const fairBooth = v.object({ eventId: id('event'), employerId: id('employer'), number: v.string() })
export type FairBooth = v.InferOutput<typeof fairBooth>

export const toFairBooth = (item: object): FairBooth => v.parse(fairBooth, item)

export const fairBoothStore = (table: Table) => ({
  /** In the order of their numbers, as people read them: 2 before 10. */
  async at(eventId: Id<'event'>): Promise<FairBooth[]> {
    const booths = (await table.startingWith(keys.boothsAt(eventId))).map(toFairBooth)
    return booths.sort((one, other) => one.number.localeCompare(other.number, 'id', { numeric: true }))
  },

  place: (booth: FairBooth, at: Instant): Promise<void> =>
    table.put({ ...keys.booth(booth.eventId, booth.employerId), ...booth, domainEvent: { name: 'booth-placed', at } }),
})
