import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import { doneBy } from '../done-by.ts'
import { type FairView, fairContract } from './fair.contract.ts'
import type { FairStore } from './fair.store.ts'
import { type Fair, isPlannedAs, plannedFair } from './fair.ts'
import type { FairBoothStore } from './fair-booth.store.ts'
import type { PlaceStore } from './places/place.store.ts'
import { sessionIdOf } from './places/place.ts'
import type { Taken } from './places/taken.store.ts'

interface Deps {
  fairs: FairStore
  fairBooths: FairBoothStore
  fairPlaces: PlaceStore
}

/** What officers set up of a fair. */
export function fairRoutes({ fairs, fairBooths, fairPlaces }: Deps) {
  const os = implement(fairContract).$context<CallContext>().use(turnAway)

  return os.router({
    readFair: os.readFair.handler(async ({ input: { eventId } }) => {
      const fair = await fairs.find(eventId)
      return { ...(fair && { fair: toView(fair) }) }
    }),

    setUpFair: os.setUpFair.handler(async ({ input: { eventId, version, ...plan }, errors, context }) => {
      const fair: Fair = { ...answer(plannedFair(plan), errors), eventId, version: version + 1 }
      const [before, taken] = await Promise.all([fairs.find(eventId), fairPlaces.taken(eventId)])
      if (before && isPlannedAs(before, fair)) return toView(before)
      if (!keepsItsPlaces(fair, taken)) throw errors['session-has-places']()
      const happened = { name: 'fair-set-up', ...doneBy(context, 'officer') } as const
      const rooms = fairPlaces.planned(fair, before, taken)
      if (!(await fairs.saveWhileVersion(version, fair, happened, rooms))) {
        const now = await fairs.find(eventId)
        if (now && isPlannedAs(now, fair)) return toView(now)
        // Nobody else planned: somebody took a place in that moment, in a session that was to go.
        throw errors[(now?.version ?? 0) === version ? 'session-has-places' : 'fair-moved-on']()
      }
      return toView(fair)
    }),

    removeBooth: os.removeBooth.handler(async ({ input: { eventId, employerId }, context }) => ({
      removed: await fairBooths.remove({ eventId, employerId }, doneBy(context, 'officer')),
    })),
  })
}

/** Nobody has a place in a session that goes. */
function keepsItsPlaces({ eventId, sessions }: Fair, taken: ReadonlyMap<string, Taken>) {
  const there = new Set<string>(sessions.map((session) => sessionIdOf(eventId, session)))
  return [...taken].every(([sessionId, { taken: places }]) => places === 0 || there.has(sessionId))
}

const toView = (fair: Fair): FairView => ({ ...fair, sessions: fair.sessions.map((session) => ({ ...session })) })
