import { type Day, dayIn, type Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Application } from '../applications/application.shape.ts'
import { numberOf } from '../applications/application.ts'
import type { Short } from '../applications/short.ts'
import { cityZone } from '../calendar/working-days.ts'

/** Applications of one vacancy whose day for an answer has passed. */
export interface Overdue {
  vacancyId: Id<'vacancy'>
  employerId: Id<'employer'>
  title: string
  employer: string
  unanswered: number
  oldestDueOn: Day
  /** What people call them: enough to find them, and no names. */
  numbers: readonly string[]
}

export const mostNumbers = 40

/** By vacancy, the longest overdue first. */
export function overdueOf(waiting: readonly Application[], today: Day): Overdue[] {
  const late = waiting.filter(({ dueOn }) => dueOn !== undefined && dueOn < today)
  const groups = [...Map.groupBy(late, ({ vacancyId }) => vacancyId).values()]
  return groups
    .flatMap(([first, ...more]) => (first ? [one([first, ...more])] : []))
    .sort((a, b) =>
      a.oldestDueOn < b.oldestDueOn ? -1 : a.oldestDueOn > b.oldestDueOn ? 1 : b.unanswered - a.unanswered,
    )
}

/** Those still owed an answer whose day has passed, as the list of days has them: by the day, then by id. */
export function lateOf(all: readonly Short[], today: Day): Short[] {
  const placeIn = ({ dueOn, applicationId }: Short) => `${dueOn}#${applicationId}`
  return all
    .filter(({ dueOn, isOwed }) => isOwed && dueOn !== undefined && dueOn < today)
    .sort((a, b) => (placeIn(a) < placeIn(b) ? -1 : 1))
}

function one(late: readonly [Application, ...Application[]]): Overdue {
  const [{ vacancyId, employerId, title, employer }] = late
  const days = late.map(({ dueOn = '' }) => dueOn).sort()
  return {
    ...{ vacancyId, employerId, title, employer },
    unanswered: late.length,
    oldestDueOn: days[0] ?? '',
    numbers: late.slice(0, mostNumbers).map(({ applicationId }) => numberOf(applicationId)),
  }
}

/** That an officer asked an employer for its answers. */
export interface Chase
  extends Pick<Overdue, 'vacancyId' | 'employerId' | 'title' | 'employer' | 'unanswered' | 'numbers'> {
  at: Instant
  by: Id<'account'>
  byMail: string
  words: string
}

/** Once a day is a reminder, twice is noise; the second officer of a day reads that there was a first. */
export function chase(
  overdue: Overdue,
  before: Pick<Chase, 'at'> | undefined,
  asked: Pick<Chase, 'at' | 'by' | 'byMail' | 'words'>,
) {
  if (before && dayIn(cityZone, before.at) === dayIn(cityZone, asked.at)) return refuse('chased-today')
  const { oldestDueOn: _, ...rest } = overdue
  return ok<Chase>({ ...rest, ...asked })
}
