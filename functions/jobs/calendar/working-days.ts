import { type Day, dayIn, dayMs, type Instant } from '../../platform/clock.ts'

/** The zone the city's offices keep. */
export const cityZone = 'Asia/Jakarta'

/** Whoever applies is answered within so many working days. */
export const answerWithin = 7

export const nextDay = (day: Day, days = 1): Day => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

const isWeekend = (day: Day) => [0, 6].includes(new Date(day).getUTCDay())

export const isWorkingDay = (day: Day, holidays: ReadonlySet<Day>) => !isWeekend(day) && !holidays.has(day)

/** The working day that comes `count` working days after `from`, which itself does not count. */
export function afterWorkingDays(from: Day, count: number, holidays: ReadonlySet<Day>): Day {
  let day = from
  for (let left = count; left > 0; ) {
    day = nextDay(day)
    if (isWorkingDay(day, holidays)) left--
  }
  return day
}

/** The day by which somebody who applied or was moved on at `at` hears more. */
export const answerDueOn = (at: Instant, holidays: ReadonlySet<Day>, within = answerWithin): Day =>
  afterWorkingDays(dayIn(cityZone, at), within, holidays)
