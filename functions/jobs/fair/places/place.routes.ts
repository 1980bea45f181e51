import { implement } from '@orpc/server'
import { isCrowded } from '../../../platform/dynamodb/table.ts'
import { answer } from '../../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../../platform/http/serve.ts'
import { doneBy } from '../../done-by.ts'
import type { CalledOffStore } from '../called-off.store.ts'
import type { FairStore } from '../fair.store.ts'
import { placeContract } from './place.contract.ts'
import type { PlaceStore } from './place.store.ts'
import { isOver, sessionIdOf, sessionOf, takePlace } from './place.ts'

interface Deps {
  fairs: FairStore
  fairPlaces: PlaceStore
  calledOff: CalledOffStore
}

export function placeRoutes({ fairs, fairPlaces, calledOff }: Deps) {
  const os = implement(placeContract).$context<CallContext>().use(turnAway)

  return os.router({
    fairSessions: os.fairSessions.handler(async ({ input: { eventId }, context: { caller, now } }) => {
      const fair = await fairs.find(eventId)
      if (!fair) return []
      const [off, taken, own] = await Promise.all([
        calledOff.find(eventId),
        fairPlaces.taken(eventId),
        caller ? fairPlaces.ofAccount(caller.accountId) : [],
      ])
      const mine = new Set<string>(own.map(({ sessionId }) => sessionId))
      return fair.sessions.map((session) => {
        const sessionId = sessionIdOf(eventId, session)
        const places = taken.get(sessionId)?.taken ?? 0
        const left = Math.max(0, session.capacity - places)
        const seen = { isOver: isOver(session, now), isMine: mine.has(sessionId), calledOff: off?.reason }
        return { ...session, sessionId, taken: places, left, ...seen }
      })
    }),

    takePlace: os.takePlace.handler(async ({ input: { eventId, sessionId }, errors, context }) => {
      for (let attempt = 0; attempt < 3; attempt++) {
        const [fair, off] = await Promise.all([fairs.find(eventId), calledOff.find(eventId)])
        if (off) throw errors['fair-called-off']()
        const session = fair && sessionOf(fair, sessionId)
        if (!fair || !session) throw errors['session-not-found']()
        const place = answer(takePlace(fair, sessionId, signedIn(context).accountId, context.now), errors)
        const outcome = await fairPlaces
          .take(place, session.capacity, doneBy(context, 'seeker'))
          .catch((error) => (isCrowded(error) ? 'crowded' : Promise.reject(error)))
        if (outcome === 'taken') return { sessionId }
        if (outcome === 'full') throw errors['session-full']()
        if (outcome === 'crowded') break
        // Planned anew in that moment: read again what holds now.
      }
      throw errors['session-crowded']()
    }),

    leavePlace: os.leavePlace.handler(async ({ input: { sessionId }, context }) => ({
      left: await fairPlaces.leave(signedIn(context).accountId, sessionId, doneBy(context, 'seeker')),
    })),

    myPlaces: os.myPlaces.handler(async ({ context }) => {
      const all = await fairPlaces.ofAccount(signedIn(context).accountId)
      const ids = [...new Set(all.map(({ eventId }) => eventId))]
      const planned = new Map((await Promise.all(ids.map(fairs.find))).map((fair) => [fair?.eventId, fair]))
      const off = new Map((await Promise.all(ids.map(calledOff.find))).map((each) => [each?.eventId, each?.reason]))
      // Its hours may have moved since it was taken.
      const asPlanned = all.map((place) => {
        const { eventId, sessionId } = place
        const fair = planned.get(eventId)
        const { name, on, opens, closes } = (fair && sessionOf(fair, sessionId)) ?? place
        return { eventId, sessionId, name, on, opens, closes, calledOff: off.get(eventId) }
      })
      return asPlanned.filter((place) => !isOver(place, context.now))
    }),
  })
}
