import { implement } from '@orpc/server'
import { answer } from '../../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../../platform/http/serve.ts'
import { doneBy } from '../../done-by.ts'
import type { FairStore } from '../fair.store.ts'
import { placeContract } from './place.contract.ts'
import type { PlaceStore } from './place.store.ts'
import { isOver, sessionIdOf, sessionOf, takePlace } from './place.ts'

export function placeRoutes({ fairs, fairPlaces }: { fairs: FairStore; fairPlaces: PlaceStore }) {
  const os = implement(placeContract).$context<CallContext>().use(turnAway)

  return os.router({
    fairSessions: os.fairSessions.handler(async ({ input: { eventId }, context: { caller, now } }) => {
      const fair = await fairs.find(eventId)
      if (!fair) return []
      const [taken, own] = await Promise.all([
        fairPlaces.taken(eventId),
        caller ? fairPlaces.ofAccount(caller.accountId) : [],
      ])
      const mine = new Set<string>(own.map(({ sessionId }) => sessionId))
      return fair.sessions.map((session) => {
        const sessionId = sessionIdOf(eventId, session)
        const left = Math.max(0, session.capacity - (taken.get(sessionId) ?? 0))
        return { ...session, sessionId, left, isOver: isOver(session, now), isMine: mine.has(sessionId) }
      })
    }),

    takePlace: os.takePlace.handler(async ({ input: { eventId, sessionId }, errors, context }) => {
      const fair = await fairs.find(eventId)
      const session = fair && sessionOf(fair, sessionId)
      if (!fair || !session) throw errors['session-not-found']()
      const place = answer(takePlace(fair, sessionId, signedIn(context).accountId, context.now), errors)
      if (!(await fairPlaces.take(place, session.capacity, doneBy(context, 'seeker')))) throw errors['session-full']()
      return { sessionId }
    }),

    leavePlace: os.leavePlace.handler(async ({ input: { sessionId }, context }) => ({
      left: await fairPlaces.leave(signedIn(context).accountId, sessionId, doneBy(context, 'seeker')),
    })),

    myPlaces: os.myPlaces.handler(async ({ context }) => {
      const all = await fairPlaces.ofAccount(signedIn(context).accountId)
      const ids = [...new Set(all.map(({ eventId }) => eventId))]
      const planned = new Map((await Promise.all(ids.map(fairs.find))).map((fair) => [fair?.eventId, fair]))
      // Its hours may have moved since it was taken.
      const asPlanned = all.map((place) => {
        const { eventId, sessionId } = place
        const fair = planned.get(eventId)
        const { name, on, opens, closes } = (fair && sessionOf(fair, sessionId)) ?? place
        return { eventId, sessionId, name, on, opens, closes }
      })
      return asPlanned.filter((place) => !isOver(place, context.now))
    }),
  })
}
