import { describe, expect, it } from 'vitest'
import { type Application, declineReasons, forward } from '../../../functions/jobs/applications/application.shape.ts'
import {
  applyOnce,
  declineApplication,
  isNamed,
  moveOn,
  numberOf,
  withdrawApplication,
} from '../../../functions/jobs/applications/application.ts'
import { consentWording, keptUntil } from '../../../functions/jobs/applications/consent.ts'
import { filledProfile, saturday as now } from '../support/jobs.ts'

const holidays = new Set<string>()
const by = 'account_rina'
const sent: Application = {
  applicationId: 'application_Ab12Cd34',
  vacancyId: 'vacancy_1',
  employerId: 'employer_1',
  accountId: 'account_sari',
  mail: 'sari@warga.example',
  lang: 'id',
  title: 'Operator',
  employer: 'PT Kaswari Pangan',
  formKey: 'key-1',
  message: '',
  sent: filledProfile(),
  consent: { wording: 'Saya setuju', at: now, until: '2027-04-28' },
  submittedAt: now,
  status: 'submitted',
  dueOn: '2026-11-03',
  history: [{ status: 'submitted', at: now, by: 'account_sari' }],
  version: 1,
}
const move = (application: Application, to: Parameters<typeof moveOn>[1], version = application.version) =>
  moveOn(application, to, { by, version, holidays, now })
function value<T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T {
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}
const refusal = (result: { ok: boolean; refusal?: string }) => (result.ok ? undefined : result.refusal)

describe('an application', () => {
  it('goes forward, a step or several, never back', () => {
    for (const [from, each] of forward.entries())
      for (const [to, next] of forward.entries()) {
        const standing = each === 'submitted' ? sent : value(move(sent, each))
        const expected = each === 'hired' ? 'application-ended' : to > from ? undefined : 'not-a-step-forward'
        expect(refusal(move(standing, next)), `${each} → ${next}`).toBe(expected)
      }
    expect(refusal(move(sent, 'declined'))).toBe('not-a-step-forward')
  })

  it('has a day for the next word until there is none to wait for', () => {
    expect(value(move(sent, 'interview')).dueOn).toBe('2026-11-03')
    const ends = [
      value(move(sent, 'hired')),
      value(declineApplication(sent, { by, version: 1, reason: 'skills', words: 'Maaf', now })),
      value(withdrawApplication(sent, 'account_sari', now)),
    ]
    for (const end of ends) {
      expect(end.dueOn).toBeUndefined()
      expect(refusal(move(end, 'hired'))).toBe('application-ended')
      expect(refusal(declineApplication(end, { by, version: end.version, reason: 'other', words: 'x', now }))).toBe(
        'application-ended',
      )
      expect(refusal(withdrawApplication(end, 'account_sari', now))).toBe('application-ended')
    }
  })

  it('is decided on as it was read', () => {
    expect(refusal(move(sent, 'shortlisted', 2))).toBe('application-moved-on')
    expect(refusal(declineApplication(sent, { by, version: 2, reason: 'skills', words: 'x', now }))).toBe(
      'application-moved-on',
    )
  })

  it('keeps who decided, with the reason', () => {
    for (const reason of declineReasons) {
      const { history } = value(declineApplication(sent, { by, version: 1, reason, words: 'Maaf', now }))
      expect(history.at(-1)).toEqual({ status: 'declined', at: now, by, reason, words: 'Maaf' })
    }
  })

  it('sent twice from one form is one; from another form it is told', () => {
    expect(value(applyOnce(sent, 'key-1'))).toBe(sent)
    expect(refusal(applyOnce(sent, 'key-2'))).toBe('already-applied')
  })

  it('has a name from the short list on, and not for being declined', () => {
    expect(isNamed(sent)).toBe(false)
    expect(isNamed(value(move(sent, 'shortlisted')))).toBe(true)
    expect(isNamed(value(declineApplication(sent, { by, version: 1, reason: 'skills', words: 'x', now })))).toBe(false)
    const shortlisted = value(move(sent, 'shortlisted'))
    expect(isNamed(value(declineApplication(shortlisted, { by, version: 2, reason: 'skills', words: 'x', now })))).toBe(
      true,
    )
  })

  it('goes by a number one can say on the phone', () => {
    expect(numberOf(sent.applicationId)).toBe('LM-AB12CD')
  })
})

describe('a consent', () => {
  it('ends 180 days after the last day to apply', () => {
    expect(keptUntil('2026-10-30', now)).toBe('2027-04-28')
    expect(keptUntil('2026-10-01', now)).toBe('2027-04-22')
  })

  it('names the employer and the day in both languages', () => {
    expect(consentWording('id', 'PT Kaswari Pangan', '2027-04-28')).toMatch(/PT Kaswari Pangan.*28 April 2027/)
    expect(consentWording('en', 'PT Kaswari Pangan', '2027-04-28')).toMatch(/PT Kaswari Pangan.*28 April 2027/)
  })
})
