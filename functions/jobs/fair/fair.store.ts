import * as v from 'valibot'
import type { Day } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { termsChanged } from '../calendar/terms.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { isOff } from './called-off.store.ts'
import { answerWithinOn, type Fair } from './fair.ts'

export type FairStore = ReturnType<typeof fairStore>

const fairItem = v.object({
  eventId: id('event'),
  startsOn: v.string(),
  endsOn: v.string(),
  answerWithin: v.number(),
  sessions: v.array(
    v.object({ name: v.string(), on: v.string(), opens: v.string(), closes: v.string(), capacity: v.number() }),
  ),
  version: v.number(),
})

export const toFair = (item: object): Fair => v.parse(fairItem, item)

export const fairStore = (table: Table) => {
  const store = {
    async find(eventId: Id<'event'>): Promise<Fair | undefined> {
      const item = await table.get(keys.fair(eventId))
      return item && toFair(item)
    },

    /** Those an employer has a booth at and that are neither over nor called off. There are a few in a year: all lie together. */
    async ahead(employerId: Id<'employer'>, today: Day): Promise<Fair[]> {
      const all = await table.startingWith(keys.fairsAndOff())
      const off = new Set(all.filter(isOff).map(({ eventId }) => eventId))
      const planned = all.filter(({ sk }) => sk.startsWith(keys.fairs().sk)).map(toFair)
      const fairs = planned.filter(({ eventId, endsOn }) => endsOn >= today && !off.has(eventId))
      const wanted = fairs.map(({ eventId }) => keys.booth(eventId, employerId))
      const booths = await table.getMany(wanted, { consistent: true })
      return fairs.filter(({ eventId }) => booths.some((booth) => booth.eventId === eventId))
    },

    /** In how many working days whoever applies to an employer on a day is answered, where a fair says so. */
    async within(employerId: Id<'employer'>, on: Day): Promise<number | undefined> {
      return answerWithinOn(on, await store.ahead(employerId, on))
    },

    /** False when somebody else saved it since it was read, or what is written along does not hold. */
    saveWhileVersion: (
      version: number,
      fair: Fair,
      domainEvent: Happened<JobsDomainEvent>,
      also: readonly Write[] = [],
    ): Promise<boolean> =>
      table.together([
        {
          put: { ...keys.fair(fair.eventId), ...fair, domainEvent },
          while: version === 0 ? { pk: absent } : { version },
        },
        termsChanged(),
        ...also,
      ]),
  }
  return store
}
