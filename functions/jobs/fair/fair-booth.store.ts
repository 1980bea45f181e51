import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { termsChanged } from '../calendar/terms.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'

export type FairBoothStore = ReturnType<typeof fairBoothStore>

const fairBooth = v.object({ eventId: id('event'), employerId: id('employer'), number: v.string() })
export type FairBooth = v.InferOutput<typeof fairBooth>

export const toFairBooth = (item: object): FairBooth => v.parse(fairBooth, item)

type Done = Omit<Happened<JobsDomainEvent>, 'name'>

export const fairBoothStore = (table: Table) => {
  const numberKey = ({ eventId, number }: Pick<FairBooth, 'eventId' | 'number'>) => keys.boothNumber(eventId, number)
  const store = {
    async find({ eventId, employerId }: Pick<FairBooth, 'eventId' | 'employerId'>): Promise<FairBooth | undefined> {
      const item = await table.get(keys.booth(eventId, employerId))
      return item && toFairBooth(item)
    },

    /** In the order of their numbers, as people read them: 2 before 10. */
    async at(eventId: Id<'event'>): Promise<FairBooth[]> {
      const booths = (await table.startingWith(keys.boothsAt(eventId))).map(toFairBooth)
      return booths.sort((one, other) => one.number.localeCompare(other.number, 'id', { numeric: true }))
    },

    /** Who has this number now. */
    async holder(booth: Pick<FairBooth, 'eventId' | 'number'>): Promise<Id<'employer'> | undefined> {
      const item = await table.get(numberKey(booth))
      return item && v.parse(id('employer'), item.employerId)
    },

    /** False where another employer has that number, or took it in that moment. */
    async place(booth: FairBooth, done: Done): Promise<boolean> {
      const { employerId } = booth
      const [before, holder] = [await store.find(booth), await store.holder(booth)]
      if (holder !== undefined && holder !== employerId) return false
      const domainEvent = { name: 'booth-placed' as const, ...done }
      return table.together([
        {
          put: { ...keys.booth(booth.eventId, employerId), ...booth, domainEvent },
          while: { number: before?.number ?? absent },
        },
        { put: { ...numberKey(booth), employerId }, while: { employerId: holder ?? absent } },
        ...(before && keyOfNumber(before) !== keyOfNumber(booth) ? [{ remove: numberKey(before) }] : []),
        termsChanged(),
      ])
    },

    /** What happened is written before the row goes, for the log and for the pages it stands on. */
    async remove(of: Pick<FairBooth, 'eventId' | 'employerId'>, done: Done): Promise<boolean> {
      const booth = await store.find(of)
      if (!booth) return false
      const key = keys.booth(of.eventId, of.employerId)
      const domainEvent = { name: 'booth-removed' as const, ...done }
      await table.change(key, { set: { domainEvent } }, { number: booth.number })
      return table.together([
        { remove: key, while: { number: booth.number } },
        { remove: numberKey(booth) },
        termsChanged(),
      ])
    },
  }
  const keyOfNumber = (booth: FairBooth) => numberKey(booth).sk
  return store
}
