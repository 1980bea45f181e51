import { describe, expect, it } from 'vitest'
import type { EmployerWords, Verified } from '../../../functions/jobs/employers/employer.shape.ts'
import { correctEmployer, returnEmployer, verifyEmployer } from '../../../functions/jobs/employers/employer.ts'
import {
  asBeforeRenewal,
  askForRenewal,
  goodUntil,
  tonight,
} from '../../../functions/jobs/employers/verification/renewal.ts'
import { signsOf } from '../../../functions/jobs/employers/verification/sign.ts'
import { allInOrder, employerWords, officer, saturday } from '../support/jobs.ts'

const nothingKnown = { sameNib: [], findings: [] }
const kinds = (words: Partial<EmployerWords>, known = nothingKnown as Parameters<typeof signsOf>[1]) =>
  signsOf({ ...employerWords, ...words }, known).map(({ kind }) => kind)

const registered = {
  ...employerWords,
  status: 'registered',
  employerId: 'employer_1',
  registeredAt: saturday,
  registeredBy: 'account_rina',
  lang: 'id',
  version: 1,
} as const
const decision = { version: 1, checks: allInOrder, officer, now: saturday }
function verified(): Verified {
  const decided = verifyEmployer(registered, decision)
  if (!decided.ok) throw new Error(decided.refusal)
  return decided.value
}
const refusalIn = (result: { ok: boolean; refusal?: string }) => (result.ok ? undefined : result.refusal)

describe('the checklist', () => {
  it('lets through only who passed every point', () => {
    for (const { point } of allInOrder) {
      const without = allInOrder.filter((each) => each.point !== point)
      expect(refusalIn(verifyEmployer(registered, { ...decision, checks: without }))).toBe('points-open')
      const failed = [...without, { point, passed: false, words: 'Tidak terbaca.' }]
      expect(refusalIn(verifyEmployer(registered, { ...decision, checks: failed }))).toBe('points-open')
    }
    expect(verified().checks?.map(({ point }) => point)).toEqual(allInOrder.map(({ point }) => point))
  })

  it('sends nobody back without saying what to mend', () => {
    const send = (checks: Parameters<typeof returnEmployer>[1]['checks'], reason = '') =>
      refusalIn(returnEmployer(registered, { ...decision, checks, reason }))
    expect(send([])).toBe('words-missing')
    expect(send(allInOrder)).toBe('words-missing')
    expect(send([{ point: 'nib', passed: false }])).toBe('words-missing')
    expect(send([{ point: 'nib', passed: false }], 'Semuanya.')).toBe('words-missing')
    expect(send([{ point: 'nib', passed: false, words: 'Bukan milik usaha ini.' }])).toBeUndefined()
    expect(send([], 'Telepon kami dulu.')).toBeUndefined()
  })
})

describe('signs of fraud', () => {
  it('are none at an ordinary employer', () => {
    expect(kinds({})).toEqual([])
    expect(kinds({ website: 'https://www.kaswari.example/tentang' })).toEqual([])
    expect(kinds({ website: 'https://kerja.kaswari.example' })).toEqual([])
    expect(kinds({ website: 'https://www.instagram.com/kaswari' })).toEqual([])
    expect(kinds({ kbli: '47111', field: 'sandang' })).toEqual([])
  })

  it('are a free address, once, and an address of another house', () => {
    const website = 'https://kaswari.example'
    expect(kinds({ contactMail: 'kaswari.hrd@gmail.com', website })).toEqual(['free-mail'])
    expect(kinds({ contactMail: 'hrd@kaswari-rekrut.example', website })).toEqual(['mail-elsewhere'])
    // The end of a name is not the end of a domain.
    expect(kinds({ contactMail: 'hrd@bukankaswari.example', website })).toEqual(['mail-elsewhere'])
  })

  it('are a number typed to fill the field, or one that another employer has', () => {
    expect(kinds({ nib: '1111111111111' })).toEqual(['nib-made-up'])
    expect(kinds({ nib: '1234567890123' })).toEqual(['nib-made-up'])
    expect(signsOf(employerWords, { ...nothingKnown, sameNib: ['CV Lain'] })).toEqual([
      { kind: 'nib-known', about: ['CV Lain'] },
    ])
  })

  it('are a line of business of another trade, and an address where nobody could knock', () => {
    expect(kinds({ kbli: '86103' })).toEqual(['kbli-elsewhere'])
    expect(kinds({ address: 'Sukabumi' })).toEqual(['address-thin'])
    expect(kinds({ address: 'Jl. 4' })).toEqual(['address-thin'])
  })

  it('are what its vacancies ask for, each vacancy named once', () => {
    const found = (kind: 'pungutan' | 'tahan-ijazah' | 'minta-dokumen' | 'usia', title: string) => ({ kind, title })
    const findings = [found('pungutan', 'Kasir'), found('pungutan', 'Kasir'), found('tahan-ijazah', 'Kasir')]
    const seen = signsOf(employerWords, { sameNib: [], findings: [...findings, found('usia', 'Satpam')] })
    expect(seen).toEqual([
      { kind: 'asks-money', about: ['Kasir'] },
      { kind: 'asks-papers', about: ['Kasir'] },
    ])
  })
})

describe('a verification', () => {
  it('is good for a year less a day', () => {
    expect(goodUntil({ verifiedAt: '2026-10-24T02:00:00.000Z' })).toBe('2027-10-23')
    // Past midnight in Sukabumi is another day than in Greenwich.
    expect(goodUntil({ verifiedAt: '2026-10-24T18:00:00.000Z' })).toBe('2027-10-24')
    expect(goodUntil({ verifiedAt: '2028-02-29T02:00:00.000Z' })).toBe('2029-02-27')
  })

  it('is written about a month and a week before its last day, each once, and lapses the day after', () => {
    const until = (days: string) => `${days}T00:15:00+07:00`
    const nights = ['2027-09-22', '2027-09-23', '2027-09-24', '2027-10-15', '2027-10-16', '2027-10-17', '2027-10-23']
    let employer = verified()
    const told: string[] = []
    for (const night of [...nights, '2027-10-24', '2027-10-25']) {
      const next = tonight(employer, new Date(until(night)).toISOString())
      if (next) told.push(`${night} ${next.name}`)
      employer = next?.employer ?? employer
    }
    expect(told).toEqual([
      '2027-09-23 employer-renewal-due',
      '2027-10-16 employer-renewal-due',
      '2027-10-24 employer-lapsed',
    ])
  })

  it('is written about once where the city slept past both days', () => {
    const next = tonight(verified(), '2027-10-20T00:00:00.000Z')
    expect(next?.name).toBe('employer-renewal-due')
    expect(next && tonight(next.employer, '2027-10-21T00:00:00.000Z')).toBeUndefined()
  })

  it('does not lapse while an officer has yet to look', () => {
    const asked = askForRenewal(verified(), 2, '2027-10-23T02:00:00.000Z')
    if (!asked.ok) throw new Error(asked.refusal)
    expect(tonight(asked.value, '2027-12-01T00:00:00.000Z')).toBeUndefined()
  })

  it('can be asked for anew in its last two months and after, once', () => {
    const ask = (now: string) => askForRenewal(verified(), 2, now)
    expect(refusalIn(ask('2027-08-01T02:00:00.000Z'))).toBe('renewal-too-early')
    expect(refusalIn(ask('2028-03-01T02:00:00.000Z'))).toBeUndefined()
    const asked = ask('2027-08-24T02:00:00.000Z')
    if (!asked.ok) throw new Error(asked.refusal)
    expect(refusalIn(askForRenewal(asked.value, 3, '2027-08-25T02:00:00.000Z'))).toBe('renewal-waits')
    expect(refusalIn(askForRenewal(registered, 1, saturday))).toBe('employer-not-verified')
  })

  it('renewed or returned and then undone is as it was', () => {
    const lapsed = tonight(verified(), '2027-11-01T00:00:00.000Z')?.employer
    const asked = lapsed && askForRenewal(lapsed, 3, '2027-11-02T02:00:00.000Z')
    if (!asked?.ok) throw new Error('it could not ask')
    const later = { ...decision, version: 4, now: '2027-11-03T02:00:00.000Z' }
    const failed = [{ point: 'address', passed: false, words: 'Sudah pindah.' }] as const
    for (const decided of [
      verifyEmployer(asked.value, later),
      returnEmployer(asked.value, { ...later, checks: failed, reason: '' }),
    ]) {
      if (!decided.ok || decided.value.status !== 'verified') throw new Error('not decided')
      const { replaced, ...employer } = decided.value
      if (!replaced || !('renewal' in replaced)) throw new Error('no renewal was decided')
      expect(employer.renewal).toBeUndefined()
      const { version, decidedVersion: _, ...before } = asked.value
      const { version: undone, ...after } = asBeforeRenewal({ ...employer, replaced })
      expect([after, undone]).toEqual([before, version + 2])
    }
    const renewed = verifyEmployer(asked.value, later)
    expect(renewed.ok && [renewed.value.lapsedAt, goodUntil(renewed.value)]).toEqual([undefined, '2028-11-02'])
  })
})

describe('a change of what was looked at', () => {
  const at = '2026-11-02T02:00:00.000Z'
  const correct = (change: Partial<EmployerWords>, employer: Verified = verified()) => {
    const corrected = correctEmployer(employer, { ...employerWords, ...change }, employer.version, at)
    if (!corrected.ok || corrected.value.status !== 'verified') throw new Error('not corrected')
    return corrected.value
  }

  it.each([
    ['address', 'Jalan Baru 1'],
    ['kecamatan', 'Cikole'],
    ['website', 'https://kaswari-baru.example'],
    ['contactMail', 'hrd@lain.example'],
    ['contactPhone', '+6281200000000'],
  ] as const)('of %s stands at once, and an officer is asked to look', (field, to) => {
    const changed = correct({ [field]: to })
    expect([changed[field], changed.renewal]).toEqual([to, { askedAt: at, changed: [field] }])
  })

  it('of what an employer tells of itself needs nobody', () => {
    expect(correct({ about: 'Kue kering dan basah.', people: 7, contactName: 'Tuti' }).renewal).toBeUndefined()
  })

  it('keeps its place in the queue, and each change is named once', () => {
    const first = { askedAt: saturday, changed: ['address'] } as const
    const waiting = { ...verified(), renewal: { ...first, changed: [...first.changed] } }
    const changed = correct({ address: 'Jalan Baru 2', contactMail: 'hrd@lain.example' }, waiting)
    expect(changed.renewal).toEqual({ askedAt: saturday, changed: ['address', 'contactMail'] })
  })

  it('that an officer returned may be asked for again at once', () => {
    const changed = correct({ address: 'Jalan Baru 1' })
    const failed = [{ point: 'letter', passed: false, words: 'Alamat di surat masih yang lama.' }] as const
    const returned = returnEmployer(changed, { ...decision, version: 3, checks: failed, reason: '' })
    if (!returned.ok) throw new Error(returned.refusal)
    expect(refusalIn(askForRenewal(returned.value, 4, at))).toBeUndefined()
  })
})
