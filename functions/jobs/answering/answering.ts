import * as v from 'valibot'
import { type Day, dayIn, dayMs, type Instant } from '../../platform/clock.ts'
import type { Application } from '../applications/application.shape.ts'
import { cityZone } from '../calendar/working-days.ts'

/** How an employer answers: "92 % of applications, usually within 4 days". */
export const answeringShape = v.object({
  /** Of a hundred applications that should have been answered by now, so many were. */
  percent: v.number(),
  /** Half of those answered were within so many days. Absent where nobody was answered. */
  days: v.optional(v.number()),
})
export type Answering = v.InferOutput<typeof answeringShape>

/** Of fewer nothing is said: one person's answer could be read off, and one answer more would turn the figure over. */
export const fewest = 5

type Applied = Pick<Application, 'submittedAt' | 'status' | 'dueOn' | 'history'>

/**
 * Reckoned over what was answered and what should have been: its day has passed, and nothing came. What was withdrawn or taken
 * down before an answer counts neither way, nor does what still has time.
 */
export function answeringOf(applications: readonly Applied[], today: Day): Answering | undefined {
  const days = applications.flatMap((each) => daysUntilAnswer(each) ?? [])
  const silent = applications.filter((each) => isSilent(each, today)).length
  const owed = days.length + silent
  if (owed < fewest) return undefined
  const usual = days.toSorted((one, other) => one - other)[Math.ceil(days.length / 2) - 1]
  // Rounded down: a hundred means everybody.
  return { percent: Math.floor((100 * days.length) / owed), ...(usual !== undefined && { days: usual }) }
}

const firstWord = ({ history }: Applied) =>
  history.find(({ status, reason }) => status !== 'submitted' && status !== 'withdrawn' && reason !== 'taken-down')

/** Calendar days as people in the city count them: the same evening is none. */
function daysUntilAnswer(application: Applied): number | undefined {
  const answer = firstWord(application)
  return answer && (dayNumber(answer.at) - dayNumber(application.submittedAt)) / dayMs
}

const dayNumber = (at: Instant) => Date.parse(dayIn(cityZone, at))

const isSilent = (application: Applied, today: Day) =>
  application.status === 'submitted' && application.dueOn !== undefined && application.dueOn < today
