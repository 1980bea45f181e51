import { describe, expect, it } from 'vitest'
import { offering, perPerson, perVacancy } from '../../../functions/jobs/saved/weekly/offers.ts'
import { isBroken } from '../../../functions/jobs/saved/weekly/send-weekly-mails.ts'
import { isDue, remembering, weekOf } from '../../../functions/jobs/saved/weekly/week.ts'
import { whyOf } from '../../../functions/jobs/saved/weekly/why.ts'

/** Monday, half past six in the morning in Jakarta. */
const monday = '2026-10-25T23:30:00.000Z'

describe('a week', () => {
  it('begins on the Monday of the city’s own days', () => {
    expect(weekOf(monday)).toBe('2026-10-26')
    expect(weekOf('2026-10-25T16:59:59.999Z')).toBe('2026-10-19')
    expect(weekOf('2026-10-25T17:00:00.000Z')).toBe('2026-10-26')
    expect(weekOf('2026-11-01T16:00:00.000Z')).toBe('2026-10-26')
    expect(weekOf('2027-01-01T02:00:00.000Z')).toBe('2026-12-28')
  })

  it('is due once, and not to who asked after it was', () => {
    const asked = (at: string) => ({
      ...({ accountId: 'account_sari', mailingId: 'mailing_x' } as const),
      consent: { wording: '', at },
    })
    const mailed = (week: string) => ({ week, vacancies: [], last: 0 })
    expect(isDue(asked('2026-10-20T02:00:00.000Z'), undefined, monday)).toBe(true)
    expect(isDue(asked('2026-10-20T02:00:00.000Z'), mailed('2026-10-19'), monday)).toBe(true)
    expect(isDue(asked('2026-10-20T02:00:00.000Z'), mailed('2026-10-26'), monday)).toBe(false)
    expect(isDue(asked('2026-10-25T23:30:00.001Z'), undefined, monday)).toBe(false)
  })
})

describe('what was mailed', () => {
  const vacancy = (n: number, closesOn: string) => ({ vacancyId: `vacancy_${n}` as const, closesOn })

  it('is remembered until it can be mailed no more', () => {
    const before = {
      week: '2026-10-19',
      last: 1,
      vacancies: [vacancy(1, '2026-10-20'), vacancy(2, '2026-10-20'), vacancy(3, '2026-10-30')],
    }
    // The second has a later last day now.
    expect(remembering(before, [vacancy(4, '2026-11-01')], new Set(['vacancy_2']), monday)).toEqual({
      week: '2026-10-26',
      vacancies: [vacancy(2, '2026-10-20'), vacancy(3, '2026-10-30'), vacancy(4, '2026-11-01')],
      last: 1,
    })
  })

  it('is bounded, the oldest forgotten first', () => {
    const many = Array.from({ length: 900 }, (_, n) => vacancy(n, '2026-12-01'))
    const { vacancies } = remembering(undefined, many, new Set(), monday)
    expect([vacancies.length, vacancies.at(-1)?.vacancyId]).toEqual([800, 'vacancy_899'])
  })
})

describe('vacancies that nobody applied for', () => {
  const never = () => false
  const shownBy = (shown: Map<number, number[]>) => {
    const times = new Map<number, number>()
    for (const place of [...shown.values()].flat()) times.set(place, (times.get(place) ?? 0) + 1)
    return times
  }

  it('go to those they suit best', () => {
    const offers = offering([0])
    for (const score of [10, 90, 50, 70, 30]) offers.weigh(Uint8Array.of(score), never)
    expect([...offers.settle().keys()].toSorted()).toEqual([1, 2, 3])
  })

  it('are all seen by somebody before any is seen by two, and nobody sees more than a few', () => {
    const places = Array.from({ length: 30 }, (_, place) => place)
    const offers = offering(places)
    // Everybody suits everything alike, the worst case: ten people have thirty places.
    for (let n = 0; n < 10; n++) offers.weigh(new Uint8Array(30).fill(60), never)
    const shown = offers.settle()
    expect([...shown.values()].map((mine) => mine.length)).toEqual(Array.from({ length: 10 }, () => perPerson))
    expect([...shownBy(shown).values()]).toEqual(Array.from({ length: 30 }, () => 1))
  })

  it('are seen by as many as are told of each, where there are enough people', () => {
    const places = Array.from({ length: 50 }, (_, place) => place)
    const offers = offering(places)
    for (let n = 0; n < 400; n++)
      offers.weigh(
        Uint8Array.from(places, (place) => (n * 7 + place * 13) % 100),
        never,
      )
    expect([...shownBy(offers.settle()).values()]).toEqual(Array.from({ length: 50 }, () => perVacancy))
  })

  it('are not shown to more, by a run that goes on, than they would have been by one that did not break off', () => {
    const offers = offering([0, 1])
    for (let times = 0; times < perVacancy; times++) offers.wasSeen(0)
    for (let n = 0; n < 9; n++) offers.weigh(Uint8Array.of(60, 60), never)
    expect(shownBy(offers.settle())).toEqual(new Map([[1, perVacancy]]))
  })

  it('do not come again to who had them, and never twice to one person', () => {
    const offers = offering([0, 1])
    offers.weigh(Uint8Array.of(99, 99), (place) => place === 0)
    offers.weigh(Uint8Array.of(50, 50), never)
    expect(offers.settle()).toEqual(
      new Map([
        [1, [0, 1]],
        [0, [1]],
      ]),
    )
  })
})

describe('the one reason of a mail', () => {
  const part = (name: 'skills' | 'place' | 'wage' | 'education', ...reasons: { code: never; what?: string }[]) =>
    ({ part: name, points: 1, of: 2, isUnmet: false, reasons }) as never
  const reason = (code: string, what?: string) => ({ code: code as never, ...(what && { what }) })

  it('is the strongest that speaks for it', () => {
    const unsaid = part('wage', reason('pay-withheld'))
    const near = part('place', reason('near', 'Cikole'))
    expect(whyOf([unsaid, near, part('education', reason('level-reached', 'smk'))])).toEqual({
      code: 'near',
      what: ['Cikole'],
    })
    expect(whyOf([unsaid])).toBeUndefined()
  })

  it('names two skills at most, and none that are missing', () => {
    const skills = part(
      'skills',
      reason('lacks', 'jahit'),
      reason('has', 'obras'),
      reason('has', 'pola'),
      reason('has', 'bordir'),
    )
    expect(whyOf([skills])).toEqual({ code: 'skills', what: ['obras', 'pola'] })
    expect(whyOf([part('skills', reason('lacks', 'jahit'))])).toBeUndefined()
  })
})

describe('a run', () => {
  it('is broken when a tenth was refused, not for one bad address', () => {
    const tally = (sent: number, refused: number) => ({ sent, refused, 'nothing-new': 5, taken: 0, gone: 0, lost: 0 })
    expect([isBroken(tally(100, 1)), isBroken(tally(0, 0)), isBroken(tally(0, 1)), isBroken(tally(80, 20))]).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})
