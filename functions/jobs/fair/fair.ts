import type { Day } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'

/** A part of a fair's day with room for so many people: halls that let everybody in at once ended in crushes. */
export interface FairSession {
  name: string
  on: Day
  opens: string
  closes: string
  capacity: number
}

/** What Disnaker decides of a fair. Its name, story and programme are the event's. */
export interface Fair {
  eventId: Id<'event'>
  /** Whoever applies to one of its employers between these days is answered as the fair says. */
  startsOn: Day
  endsOn: Day
  /** Working days. */
  answerWithin: number
  sessions: readonly FairSession[]
  version: number
}

export type FairPlan = Omit<Fair, 'eventId' | 'version'>

/** What staff planned, its sessions in the order they take place. */
export function plannedFair(plan: FairPlan) {
  const { startsOn, endsOn, sessions } = plan
  if (startsOn > endsOn) return refuse('days-backwards')
  if (sessions.some(({ on }) => on < startsOn || on > endsOn)) return refuse('session-outside')
  if (sessions.some(({ opens, closes }) => opens >= closes)) return refuse('hours-backwards')
  const named = new Set(sessions.map(({ on, name }) => `${on} ${name.toLowerCase()}`))
  if (named.size < sessions.length) return refuse('session-twice')
  const inOrder = [...sessions].sort((one, other) => (beginning(one) < beginning(other) ? -1 : 1))
  return ok<FairPlan>({ ...plan, sessions: inOrder })
}

/** The same plan, sent once more: a second press, or a page that was loaded again. */
export const isPlannedAs = (fair: Fair, plan: Fair): boolean =>
  JSON.stringify(Object.entries(fair).sort()) === JSON.stringify(Object.entries(plan).sort())

const beginning = ({ on, opens, name }: FairSession) => `${on} ${opens} ${name}`

/** Days over which a fair's word on answers holds. */
export type FairAnswers = Pick<Fair, 'startsOn' | 'endsOn' | 'answerWithin'>

/** Where two fairs are on at once, the quicker promise holds. Nothing where none is on: the usual days hold. */
export function answerWithinOn(today: Day, fairs: readonly FairAnswers[]): number | undefined {
  const on = fairs.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
  return on.length === 0 ? undefined : Math.min(...on.map(({ answerWithin }) => answerWithin))
}

/** The fair that somebody who applies today applies at: of two that are on, the one that ends first. */
export const fairOn = (today: Day, fairs: readonly Pick<Fair, 'eventId' | 'startsOn' | 'endsOn'>[]) =>
  fairs
    .filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
    .sort((one, other) => (one.endsOn < other.endsOn ? -1 : 1))[0]?.eventId
