import { type Instant, wallClock } from '../../../platform/clock.ts'
import { type Id, idFrom } from '../../../platform/ids.ts'
import { ok, refuse } from '../../../platform/result.ts'
import { cityZone } from '../../calendar/working-days.ts'
import type { Fair, FairSession } from '../fair.ts'

/** Somebody's place in a session of a fair. */
export interface Place {
  eventId: Id<'event'>
  sessionId: Id<'session'>
  accountId: Id<'account'>
  /** As it was called and when it was when the place was taken. */
  name: string
  on: string
  opens: string
  closes: string
  takenAt: Instant
}

/** The same whenever a fair is saved: a session is its day and its name. */
export const sessionIdOf = (eventId: Id<'event'>, { on, name }: Pick<FairSession, 'on' | 'name'>): Id<'session'> =>
  idFrom('session', eventId, on, name.toLowerCase())

export const sessionOf = ({ eventId, sessions }: Fair, sessionId: Id<'session'>): FairSession | undefined =>
  sessions.find((each) => sessionIdOf(eventId, each) === sessionId)

export const isOver = ({ on, closes }: Pick<FairSession, 'on' | 'closes'>, now: Instant): boolean =>
  wallClock(cityZone, Date.parse(now)).slice(0, 16) >= `${on}T${closes}`

/** A place, where there is such a session and it is not over. That there is room is asked when it is written. */
export function takePlace(fair: Fair, sessionId: Id<'session'>, accountId: Id<'account'>, now: Instant) {
  const session = sessionOf(fair, sessionId)
  if (!session) return refuse('session-not-found')
  if (isOver(session, now)) return refuse('session-over')
  const { name, on, opens, closes } = session
  return ok<Place>({ eventId: fair.eventId, sessionId, accountId, name, on, opens, closes, takenAt: now })
}
