import { setTimeout as wait } from 'node:timers/promises'
import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../../platform/clock.ts'
import type { Happened } from '../../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type ItemPage, type Table } from '../../../platform/dynamodb/table.ts'
import { id } from '../../../platform/http/fields.ts'
import type { Id } from '../../../platform/ids.ts'
import type { JobsDomainEvent } from '../../domain-events.ts'
import { keys, lists } from '../../keys.ts'
import type { CalledOff } from '../called-off.store.ts'
import type { Place } from './place.ts'
import { takenStore } from './taken.store.ts'

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

const endedItem = v.object({ ...placeItem.entries, event: v.string(), reason: v.string() })
/** Whose fair was called off, and why. */
type Ended = Pick<CalledOff, 'event' | 'reason'>

/** A place is of use until its session, and a month longer to ask about. */
const keptMs = 30 * dayMs
/** A second tap waits for the first, and the last places for whoever is taking them. */
const tries = 5

const isTaken = (item: Item | undefined) => item !== undefined && item.leftAt === undefined

export const placeStore = (table: Table) => {
  const counts = takenStore(table)

  /** What happened is written; now the row and its count go together, once. Broken off in between, whoever asks next ends it. */
  async function gone(there: Item): Promise<void> {
    const place = toPlace(there)
    const key = keys.placeOf(place.accountId, place.sessionId)
    await table.together([{ remove: key, while: { leftAt: String(there.leftAt) } }, counts.oneLess(place)])
  }

  const store = {
    taken: counts.ofSessions,
    planned: counts.planned,

    /** The soonest first. */
    async ofAccount(accountId: Id<'account'>): Promise<Place[]> {
      const items = await table.startingWith(keys.placesOf(accountId))
      const places = items.filter(({ leftAt }) => leftAt === undefined).map(toPlace)
      return places.sort((one, other) => (`${one.on} ${one.opens}` < `${other.on} ${other.opens}` ? -1 : 1))
    },

    /** Taken twice, it is one place. `changed`: the plan is no longer the one that was read. `crowded`: later it may do. */
    async take(place: Place, capacity: number, done: Done): Promise<'taken' | 'full' | 'changed' | 'crowded'> {
      const key = keys.placeOf(place.accountId, place.sessionId)
      for (let attempt = 0; attempt < tries; attempt++) {
        const there = await table.get(key)
        if (isTaken(there)) return 'taken'
        if (there) await gone(there)
        const outcome = await counts.count(place, capacity)
        if (outcome === 'counted') {
          const isNew = await table.putNew(toItem(place, { name: 'fair-place-taken', ...done }))
          await counts.counted(place, isNew)
          return 'taken'
        }
        // The last one may have gone to this person's own second tap.
        if (outcome === 'full') return isTaken(await table.get(key)) ? 'taken' : 'full'
        if (outcome !== 'under-way') return outcome
        await wait(20 * 2 ** attempt)
      }
      return 'crowded'
    },

    /** What happened is written before it goes, for the log. False where there is none. */
    async leave(accountId: Id<'account'>, sessionId: Id<'session'>, done: Done): Promise<boolean> {
      const key = keys.placeOf(accountId, sessionId)
      const there = await table.get(key)
      if (!there) return false
      const domainEvent = { name: 'fair-place-left' as const, ...done }
      const left = await table.change(
        key,
        { set: { leftAt: done.at, domainEvent } },
        { takenAt: String(there.takenAt), leftAt: absent },
      )
      if (!left && there.leftAt === undefined) return false
      await gone(left ?? there)
      return true
    },

    /** Page by page. An index is a moment behind: for what nobody adds to any more. */
    async *inSession(sessionId: Id<'session'>): AsyncGenerator<Place[]> {
      let after: ItemPage['next']
      do {
        const reading = { limit: 200, ...(after && { after }) }
        const { items, next } = await table.page(lists.queue('PLACES', sessionId), reading, 'queue')
        yield items.filter(({ leftAt }) => leftAt === undefined).map(toPlace)
        after = next
      } while (after)
    },

    /** False where it was given back in that moment, or another run was quicker. */
    async end(place: Place, { event, reason }: Ended, at: Instant): Promise<boolean> {
      const key = keys.placeOf(place.accountId, place.sessionId)
      const domainEvent = { name: 'fair-place-ended' as const, at, as: 'city' as const }
      const by = { set: { leftAt: at, event, reason, domainEvent } }
      if (!(await table.change(key, by, { takenAt: place.takenAt, leftAt: absent }))) return false
      await counts.lessOne(place)
      await table.remove(key, { leftAt: at })
      return true
    },

    async forget(accountId: Id<'account'>, done: Done): Promise<void> {
      for (const { sessionId } of await store.ofAccount(accountId)) await store.leave(accountId, sessionId, done)
      for (const { pk, sk } of await table.startingWith(keys.placesOf(accountId))) await table.remove({ pk, sk })
      const fairs = await table.startingWith(keys.fairs())
      for (const { eventId } of fairs) await counts.forget(eventId as Id<'event'>, accountId)
    },
  }
  return store
}

const toItem = (place: Place, domainEvent: Happened<JobsDomainEvent>): Item => ({
  ...keys.placeOf(place.accountId, place.sessionId),
  ...place,
  queuePk: lists.queue('PLACES', place.sessionId).pk,
  queueSk: place.accountId,
  expiresAt: epochSecond(later(`${place.on}T00:00:00.000Z`, keptMs)),
  domainEvent,
})

const toPlace = (item: Item): Place => v.parse(placeItem, item)

export const toEndedPlace = (item: Item): Place & Ended => v.parse(endedItem, item)
