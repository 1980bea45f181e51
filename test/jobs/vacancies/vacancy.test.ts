import { describe, expect, it } from 'vitest'
import type { Employer } from '../../../functions/jobs/employers/employer.shape.ts'
import type { Vacancy, VacancyWords } from '../../../functions/jobs/vacancies/vacancy.shape.ts'
import {
  approveVacancy,
  draftOnce,
  draftVacancy,
  editVacancy,
  expireVacancy,
  fillVacancy,
  isOpen,
  pauseVacancy,
  resumeVacancy,
  returnVacancy,
  submitVacancy,
  withdrawVacancy,
} from '../../../functions/jobs/vacancies/vacancy.ts'
import { employerWords, saturday as now, officer, vacancyWords } from '../support/jobs.ts'

const employer: Employer = {
  ...employerWords,
  employerId: 'employer_kaswari',
  registeredAt: now,
  registeredBy: 'account_rina',
  lang: 'id',
  version: 2,
  status: 'verified',
  verifiedAt: now,
  decidedAt: now,
  decidedBy: 'account_yani',
  decidedByMail: officer.mail,
}
const words: VacancyWords = {
  ...vacancyWords,
  programmes: [...vacancyWords.programmes],
  skills: [...vacancyWords.skills],
  licences: [],
  access: [],
}
const given = { vacancyId: 'vacancy_1', draftedBy: 'account_rina', lang: 'id', words } as const

/** The value of a rule that must not refuse here. */
function value<T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T {
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}
const refusal = (result: { ok: boolean; refusal?: string }) => (result.ok ? undefined : result.refusal)

const byOfficer = { accountId: officer.accountId, as: 'officer' } as const
const draft = value(draftVacancy(given, employer, now))
const submitted = value(submitVacancy(draft, employer, 1, 'rina@kaswari.example', now))
const open: Vacancy = value(approveVacancy(submitted, 2, officer, now))
const filled = value(fillVacancy(open, now))

describe('the words of a vacancy', () => {
  it.each([
    ['wage-missing', { wageMin: undefined }],
    ['wage-missing', { wageMax: undefined }],
    ['wage-turned-round', { wageMin: 4_000_000 }],
    ['validity-passed', { closesOn: '2026-10-23' }],
    ['validity-too-long', { closesOn: '9999-12-31' }],
  ])('are refused: %s', (expected, change) => {
    const changed = { ...words, ...change } as VacancyWords
    expect(refusal(draftVacancy({ ...given, words: changed }, employer, now))).toBe(expected)
    expect(refusal(editVacancy(open, changed, 3, now))).toBe(expected)
  })

  it('keep no wage that is withheld', () => {
    const { words: kept } = value(draftVacancy({ ...given, words: { ...words, wageWithheld: true } }, employer, now))
    expect([kept.wageMin, kept.wageMax]).toEqual([undefined, undefined])
  })

  it('may close today, the last day counts', () => {
    expect(
      refusal(draftVacancy({ ...given, words: { ...words, closesOn: '2026-10-24' } }, employer, now)),
    ).toBeUndefined()
  })
})

describe('a draft', () => {
  it('sent twice is one; with other words it is told', () => {
    expect(value(draftOnce(draft, draft))).toEqual(draft)
    expect(refusal(draftOnce(draft, { ...draft, words: { ...words, title: 'Lain' } }))).toBe('form-already-sent')
  })

  it('may be written before its employer is verified, and not be sent', () => {
    const waiting = { ...employer, status: 'registered' } as Employer
    expect(refusal(draftVacancy(given, waiting, now))).toBeUndefined()
    expect(refusal(submitVacancy(draft, waiting, 1, 'r@k.example', now))).toBe('employer-not-verified')
  })

  it('is sent once, by who has its latest words', () => {
    expect(refusal(submitVacancy(draft, employer, 2, 'r@k.example', now))).toBe('vacancy-moved-on')
    expect(refusal(submitVacancy(submitted, employer, 2, 'r@k.example', now))).toBe('vacancy-already-sent')
    expect(refusal(submitVacancy({ ...draft, life: 'withdrawn' }, employer, 1, 'r@k.example', now))).toBe(
      'vacancy-closed',
    )
  })
})

describe('an officer', () => {
  it('decides on what was read, once', () => {
    for (const decide of [
      (vacancy: Vacancy, version: number) => approveVacancy(vacancy, version, officer, now),
      (vacancy: Vacancy, version: number) => returnVacancy(vacancy, version, 'Upah?', officer, now),
    ]) {
      expect(refusal(decide(submitted, 1))).toBe('vacancy-moved-on')
      expect(refusal(decide(draft, 1))).toBe('vacancy-not-waiting')
      expect(refusal(decide({ ...submitted, life: 'withdrawn' }, 2))).toBe('vacancy-closed')
    }
  })

  it('puts nothing on show whose last day is over, and may return it', () => {
    const [lastDay, dayAfter] = ['2026-10-30T16:59:59.000Z', '2026-10-30T17:00:00.000Z']
    expect(refusal(approveVacancy(submitted, 2, officer, lastDay))).toBeUndefined()
    expect(refusal(approveVacancy(submitted, 2, officer, dayAfter))).toBe('last-day-passed')
    expect(value(returnVacancy(submitted, 2, 'Hari terakhir baru?', officer, dayAfter)).review).toBe('returned')
    const edited = value(editVacancy(open, { ...words, wageMax: 9_000_000 }, 3, now))
    expect(refusal(approveVacancy(edited, 4, officer, dayAfter))).toBe('last-day-passed')
  })

  it('is named in the decision, with the reason', () => {
    const returned = value(returnVacancy(submitted, 2, 'Tulis upahnya.', officer, now))
    expect(returned).toMatchObject({
      review: 'returned',
      life: 'unpublished',
      reason: 'Tulis upahnya.',
      decidedByMail: officer.mail,
    })
    const again = value(submitVacancy(returned, employer, 3, 'r@k.example', now))
    expect(value(approveVacancy(again, 4, officer, now)).reason).toBeUndefined()
  })
})

describe('an edit of a public vacancy', () => {
  it.each([
    ['wageMax', 9_000_000],
    ['wageMin', 2_900_000],
    ['place', 'Jalan lain'],
    ['kecamatan', 'Cikole'],
    ['contact', 'Budi, 0811'],
    ['remote', true],
    ['wageWithheld', true],
  ])('of %s goes back to an officer, the old words stay', (field, to) => {
    const edited = value(editVacancy(open, { ...words, [field]: to } as VacancyWords, 3, now))
    expect([edited.review, edited.life, edited.approved]).toEqual(['submitted', 'open', open.approved])
    expect(value(approveVacancy(edited, 4, officer, now)).approved).toEqual(edited.words)
    expect(value(returnVacancy(edited, 4, 'Tidak', officer, now)).approved).toEqual(open.approved)
  })

  it.each([
    ['title', 'Operator Mesin'],
    ['description', 'Lain'],
    ['quota', 20],
    ['skills', ['kasir']],
  ])('of %s stands at once', (field, to) => {
    const edited = value(editVacancy(open, { ...words, [field]: to } as VacancyWords, 3, now))
    expect([edited.review, edited.approved]).toEqual(['approved', edited.words])
  })

  it('back to the old pay needs nobody any more', () => {
    const edited = value(editVacancy(open, { ...words, wageMax: 9_000_000 }, 3, now))
    expect(value(editVacancy(edited, words, 4, now)).review).toBe('approved')
  })

  it('of old words, or of what is closed, is refused', () => {
    expect(refusal(editVacancy(open, words, 2, now))).toBe('vacancy-moved-on')
    expect(refusal(editVacancy(filled, words, filled.version, now))).toBe('vacancy-closed')
  })
})

describe('a life', () => {
  it('pauses and goes on', () => {
    const paused = value(pauseVacancy(open))
    expect(isOpen(paused, '2026-10-24')).toBe(false)
    expect(isOpen(value(resumeVacancy(paused)), '2026-10-24')).toBe(true)
    expect(refusal(pauseVacancy(paused))).toBe('vacancy-not-open')
    expect(refusal(resumeVacancy(open))).toBe('vacancy-not-paused')
  })

  it('that has ended stays ended', () => {
    const closed = [
      filled,
      value(withdrawVacancy(open, 'Batal', now, byOfficer)),
      value(expireVacancy(open, '2026-10-31T00:00:00.000Z')),
    ]
    for (const vacancy of closed) {
      expect(refusal(pauseVacancy(vacancy))).toBe('vacancy-closed')
      expect(refusal(resumeVacancy(vacancy))).toBe('vacancy-closed')
      expect(refusal(fillVacancy(vacancy, now))).toBe('vacancy-closed')
      expect(refusal(withdrawVacancy(vacancy, 'x', now, byOfficer))).toBe('vacancy-closed')
      expect(refusal(expireVacancy(vacancy, '2027-01-01T00:00:00.000Z'))).toBe('vacancy-still-valid')
    }
    expect(refusal(fillVacancy(draft, now))).toBe('vacancy-not-open')
  })

  it('ends the day after its last, in the city’s own zone', () => {
    expect(refusal(expireVacancy(open, '2026-10-30T16:59:59.000Z'))).toBe('vacancy-still-valid')
    expect(value(expireVacancy(open, '2026-10-30T17:00:00.000Z')).life).toBe('expired')
    expect([isOpen(open, '2026-10-30'), isOpen(open, '2026-10-31')]).toEqual([true, false])
  })
})
