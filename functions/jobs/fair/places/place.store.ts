import * as v from 'valibot'
import { dayMs, epochSecond, later } from '../../../platform/clock.ts'
import type { Happened } from '../../../platform/dynamodb/domain-events.ts'
import { absent, below, type Item, type Table } from '../../../platform/dynamodb/table.ts'
import { id } from '../../../platform/http/fields.ts'
import type { Id } from '../../../platform/ids.ts'
import type { JobsDomainEvent } from '../../domain-events.ts'
import { keys } from '../../keys.ts'
import type { Place } from './place.ts'

export type PlaceStore = ReturnType<typeof placeStore>
type Done = Omit<Happened<JobsDomainEvent>, 'name'>

const placeItem = v.object({
  eventId: id('event'),
  sessionId: id('session'),
  accountId: id('account'),
  name: v.string(),
  on: v.string(),
  opens: v.string(),
  closes: v.string(),
  takenAt: v.string(),
})

/** A place is of use until its session, and a month longer to ask about. */
const keptMs = 30 * dayMs

export const placeStore = (table: Table) => {
  const store = {
    /** How many places of each session are taken. */
    async taken(eventId: Id<'event'>): Promise<ReadonlyMap<string, number>> {
      const { sk: before } = keys.allPlacesTaken(eventId)
      const items = await table.startingWith(keys.allPlacesTaken(eventId))
      return new Map(items.map(({ sk, taken }) => [sk.slice(before.length), Number(taken)]))
    },

    /** The soonest first. */
    async ofAccount(accountId: Id<'account'>): Promise<Place[]> {
      const items = await table.startingWith(keys.placesOf(accountId))
      const places = items.filter(({ leftAt }) => leftAt === undefined).map(toPlace)
      return places.sort((one, other) => (`${one.on} ${one.opens}` < `${other.on} ${other.opens}` ? -1 : 1))
    },

    /** False when the last place was somebody else's in that moment. Taken twice, it is one place. */
    async take(place: Place, capacity: number, done: Done): Promise<boolean> {
      const { eventId, sessionId, accountId } = place
      const key = keys.placeOf(accountId, sessionId)
      const there = await table.get(key)
      if (there && there.leftAt === undefined) return true
      // Given back before, and that broke off before it was gone.
      if (there) await table.remove(key, { leftAt: String(there.leftAt) })
      const taken = await table.together([
        { put: toItem(place, { name: 'fair-place-taken', ...done }), while: { pk: absent } },
        { change: keys.placesTaken(eventId, sessionId), by: { add: { taken: 1 } }, while: { taken: below(capacity) } },
      ])
      // A second tap was quicker, or somebody else had the last one.
      return taken || (await table.get(key)) !== undefined
    },

    /** What happened is written before it goes, for the log. False where there is none. */
    async leave(accountId: Id<'account'>, sessionId: Id<'session'>, done: Done): Promise<boolean> {
      const key = keys.placeOf(accountId, sessionId)
      const there = await table.get(key)
      if (!there || there.leftAt !== undefined) return false
      const { eventId, takenAt } = toPlace(there)
      const domainEvent = { name: 'fair-place-left' as const, ...done }
      const left = await table.together([
        { change: key, by: { set: { leftAt: done.at, domainEvent } }, while: { takenAt, leftAt: absent } },
        { change: keys.placesTaken(eventId, sessionId), by: { add: { taken: -1 } } },
      ])
      if (left) await table.remove(key, { leftAt: done.at })
      return left
    },

    async forget(accountId: Id<'account'>, done: Done): Promise<void> {
      for (const { sessionId } of await store.ofAccount(accountId)) await store.leave(accountId, sessionId, done)
      for (const { pk, sk } of await table.startingWith(keys.placesOf(accountId))) await table.remove({ pk, sk })
    },
  }
  return store
}

const toItem = (place: Place, domainEvent: Happened<JobsDomainEvent>): Item => ({
  ...keys.placeOf(place.accountId, place.sessionId),
  ...place,
  expiresAt: epochSecond(later(`${place.on}T00:00:00.000Z`, keptMs)),
  domainEvent,
})

const toPlace = (item: Item): Place => v.parse(placeItem, item)
