import { describe, expect, it } from 'vitest'
import { afterWorkingDays, answerDueOn, isWorkingDay, nextDay } from '../../../functions/jobs/calendar/working-days.ts'

const none = new Set<string>()

describe('seven working days', () => {
  it.each([
    // A Saturday: the first that counts is Monday.
    ['2026-10-24', '2026-11-03'],
    ['2026-10-25', '2026-11-03'],
    ['2026-10-26', '2026-11-04'],
    ['2026-10-30', '2026-11-10'],
  ])('after %s end on %s', (from, due) => {
    expect(afterWorkingDays(from, 7, none)).toBe(due)
  })

  it('skip holidays, and a holiday on a weekend costs nothing', () => {
    expect(afterWorkingDays('2026-12-23', 7, new Set(['2026-12-24', '2026-12-25', '2027-01-01']))).toBe('2027-01-06')
    expect(afterWorkingDays('2026-10-24', 7, new Set(['2026-10-25']))).toBe('2026-11-03')
  })

  it('begin on the city’s own day: 17.00 UTC is tomorrow in Jakarta', () => {
    expect(answerDueOn('2026-10-25T16:59:59.999Z', none)).toBe('2026-11-03')
    expect(answerDueOn('2026-10-25T17:00:00.000Z', none)).toBe('2026-11-04')
  })

  it('never end on a day off', () => {
    const holidays = new Set(['2026-11-03', '2026-11-04'])
    for (let day = '2026-10-01'; day < '2026-12-31'; day = nextDay(day))
      expect(isWorkingDay(afterWorkingDays(day, 7, holidays), holidays)).toBe(true)
  })
})
