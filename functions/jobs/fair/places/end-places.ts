import type { Instant } from '../../../platform/clock.ts'
import type { Id } from '../../../platform/ids.ts'
import { eachOf } from '../../pipeline/at-once.ts'
import type { CalledOff, CalledOffStore } from '../called-off.store.ts'
import type { PlaceStore } from './place.store.ts'
import { isOver } from './place.ts'

interface Stores {
  calledOff: CalledOffStore
  fairPlaces: PlaceStore
}

/**
 * Places at a fair that is called off for good end, and whoever had one is mailed of each: once, for each ends once. Broken off, the
 * next minute's run finds those that are left.
 */
export async function endPlaces(stores: Stores, now: Instant): Promise<{ places: number }> {
  let places = 0
  for (const off of await stores.calledOff.standing()) {
    const ended = await endAllOf(stores, off, now)
    places += ended
    if (ended === 0) await stores.calledOff.ended(off, now)
  }
  return { places }
}

async function endAllOf({ fairPlaces }: Stores, off: CalledOff, now: Instant): Promise<number> {
  let ended = 0
  for (const sessionId of (await fairPlaces.taken(off.eventId)).keys())
    for await (const page of fairPlaces.inSession(sessionId as Id<'session'>)) {
      // Who was there before it was called off has had their place.
      const open = page.filter((place) => !isOver(place, off.at))
      const done = await eachOf(open, (place) => fairPlaces.end(place, off, now))
      ended += done.filter(Boolean).length
    }
  return ended
}
