import { describe, expect, it } from 'vitest'
import { type Application, forward } from '../../../functions/jobs/applications/application.shape.ts'
import { isEnded, moveOn, withdrawApplication } from '../../../functions/jobs/applications/application.ts'
import {
  beginDecision,
  isDecidedBy,
  settle,
  standing,
  undoDecision,
  undoMs,
} from '../../../functions/jobs/applications/settling.ts'
import { later } from '../../../functions/platform/clock.ts'
import { filledProfile, saturday as now } from '../support/jobs.ts'

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
const decisionId = 'decision_1'
const decline = { to: 'declined', reason: 'skills', words: 'Maaf.', decisionId, by, version: 1, now } as const
const held = later(now, undoMs)

function value<T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T {
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}
const refusal = (result: { ok: boolean; refusal?: string }) => (result.ok ? undefined : result.refusal)

describe('a decision that may be taken back', () => {
  const declined = value(beginDecision(sent, decline))

  it('changes nothing of what the seeker sees, and all of what recruiters see', () => {
    const { settling: _, version: __, ...seen } = declined
    const { version: ___, ...before } = sent
    expect(seen).toEqual(before)
    expect([standing(declined), isEnded(declined), isDecidedBy(declined, decisionId)]).toEqual([
      'declined',
      false,
      true,
    ])
  })

  it('is gone when it is taken back, and can be taken back until the very instant it holds', () => {
    const { version, ...undone } = value(undoDecision(declined, decisionId, later(held, -1)))
    const { version: _, ...before } = sent
    expect([undone, version]).toEqual([before, 3])
    expect(refusal(undoDecision(declined, decisionId, held))).toBe('decision-settled')
    expect(refusal(undoDecision(declined, 'decision_2', now))).toBe('nothing-to-undo')
    expect(refusal(settle(declined, new Set(), later(held, -1)))).toBe('nothing-to-settle')
  })

  it('holds as of when it was made, by whom it was made', () => {
    const settled = value(settle(declined, new Set(), later(held, 40_000)))
    const entry = { status: 'declined', at: now, by, reason: 'skills', words: 'Maaf.', decisionId }
    expect(settled).toMatchObject({ status: 'declined', history: [sent.history[0], entry] })
    expect([settled.dueOn, settled.settling]).toEqual([undefined, undefined])
  })

  it('moves somebody on as a single step would, with a new day for the next word', () => {
    const begun = value(beginDecision(sent, { ...decline, to: 'interview', reason: undefined, words: undefined }))
    const settled = value(settle(begun, new Set(), held))
    const single = value(moveOn(sent, 'interview', { by, version: 1, holidays: new Set(), now }))
    expect([settled.status, settled.dueOn]).toEqual([single.status, single.dueOn])
  })

  it('stands in the way of any other decision, but never of withdrawing', () => {
    const again = { ...decline, decisionId: 'decision_2', version: 2 } as const
    expect(refusal(beginDecision(declined, again))).toBe('decision-settling')
    expect(refusal(moveOn(declined, 'hired', { by, version: 2, holidays: new Set(), now }))).toBe('decision-settling')
    const withdrawn = value(withdrawApplication(declined, 'account_sari', now))
    expect([withdrawn.status, withdrawn.settling]).toEqual(['withdrawn', undefined])
  })

  it('is refused where a single one would be', () => {
    expect(refusal(beginDecision(sent, { ...decline, version: 2 }))).toBe('application-moved-on')
    for (const to of forward.slice(0, 1))
      expect(refusal(beginDecision(sent, { ...decline, to }))).toBe('not-a-step-forward')
    const ended = value(withdrawApplication(sent, 'account_sari', now))
    expect(refusal(beginDecision(ended, { ...decline, version: 2 }))).toBe('application-ended')
  })
})
