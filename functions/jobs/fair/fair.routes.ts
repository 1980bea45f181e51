import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import { doneBy } from '../done-by.ts'
import { type FairView, fairContract } from './fair.contract.ts'
import type { FairStore } from './fair.store.ts'
import { type Fair, plannedFair } from './fair.ts'
import type { FairBoothStore } from './fair-booth.store.ts'
import type { PlaceStore } from './places/place.store.ts'
import { sessionIdOf } from './places/place.ts'

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
      const there = new Set<string>(fair.sessions.map((session) => sessionIdOf(eventId, session)))
      const taken = [...(await fairPlaces.taken(eventId))]
      if (taken.some(([sessionId, places]) => places > 0 && !there.has(sessionId))) throw errors['session-has-places']()
      const happened = { name: 'fair-set-up', ...doneBy(context, 'officer') } as const
      if (!(await fairs.saveWhileVersion(version, fair, happened))) throw errors['fair-moved-on']()
      return toView(fair)
    }),

    removeBooth: os.removeBooth.handler(async ({ input: { eventId, employerId }, context }) => ({
      removed: await fairBooths.remove({ eventId, employerId }, doneBy(context, 'officer')),
    })),
  })
}

const toView = (fair: Fair): FairView => ({ ...fair, sessions: fair.sessions.map((session) => ({ ...session })) })
