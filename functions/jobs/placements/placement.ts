import type { Day } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'

/** Months after somebody was hired at which they are asked how it went. */
export const askedAfter = [1, 3] as const
export type Months = (typeof askedAfter)[number]

/** What became of it, in the words of the buttons: still there, no longer, never began. */
export const placementAnswers = ['still', 'left', 'never'] as const
export type PlacementAnswer = (typeof placementAnswers)[number]

/** That somebody was hired, without saying who: the application says that, for as long as it stands. */
export interface Placement {
  applicationId: Id<'application'>
  vacancyId: Id<'vacancy'>
  hiredOn: Day
  /** When the next question is due. Absent when all were asked. */
  nextOn?: Day | undefined
  /** What they said after one month and after three. */
  after1?: PlacementAnswer | undefined
  after3?: PlacementAnswer | undefined
  version: number
}

export const answerField = { 1: 'after1', 3: 'after3' } as const

export const newPlacement = (placed: Pick<Placement, 'applicationId' | 'vacancyId' | 'hiredOn'>): Placement => ({
  ...placed,
  nextOn: monthsLater(placed.hiredOn, askedAfter[0]),
  version: 1,
})

/** The question that is due, or nothing. */
export const dueQuestion = ({ hiredOn, nextOn }: Placement, today: Day): Months | undefined =>
  nextOn === undefined || nextOn > today
    ? undefined
    : askedAfter.find((months) => monthsLater(hiredOn, months) === nextOn)

/** Asked, or left out because there is nobody to ask any more. Who has left is not asked whether they are still there. */
export function afterQuestion(placement: Placement, asked: Months): Placement {
  const { nextOn: _, ...rest } = placement
  const next = askedAfter.find((months) => months > asked)
  return { ...rest, ...(next && { nextOn: monthsLater(placement.hiredOn, next) }), version: placement.version + 1 }
}

/** A tap. The last one counts; who says that they left, or never began, is asked no more. */
export function answerQuestion(
  { nextOn, ...placement }: Placement,
  months: Months,
  answer: PlacementAnswer,
): Placement {
  return {
    ...placement,
    [answerField[months]]: answer,
    ...(answer === 'still' && nextOn && { nextOn }),
    version: placement.version + 1,
  }
}

/** The same day of a later month, or that month's last: 31 January, a month later, is 28 February. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
