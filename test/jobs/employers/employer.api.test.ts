import { beforeAll, describe, expect, it } from 'vitest'
import { renewVerifications } from '../../../functions/jobs/employers/verification/renew-verifications.ts'
import { refusalOf } from '../../support/city.ts'
import {
  allInOrder,
  employerForm,
  employerWords,
  officer,
  openJobs,
  otherOfficer,
  recruiter,
  stranger,
  vacancyForm,
} from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

describe('an employer', () => {
  it('is one however often its form is sent, and not taken with other words', async () => {
    const form = employerForm()
    const send = () => city.as(recruiter).registerEmployer(form)
    const [first, ...again] = await Promise.all([send(), send(), send()])
    expect(again).toEqual([first, first])
    expect(await refusalOf(city.as(recruiter).registerEmployer({ ...form, name: 'Lain' }))).toBe('form-already-sent')
  })

  it('does not exist for strangers', async () => {
    const { employerId } = await city.registered()
    expect(await refusalOf(city.as(stranger).readEmployer({ employerId }))).toBe('employer-not-found')
    expect(await refusalOf(city.as(stranger).inviteRecruiter({ employerId, mail: 'x@y.example' }))).toBe(
      'employer-not-found',
    )
  })

  it('is decided on by one of two officers; the other reads by whom', async () => {
    const { employerId, version } = await city.registered()
    const [one, other] = await Promise.all([
      refusalOf(city.as(officer).verifyEmployer({ employerId, version, checks: allInOrder })),
      refusalOf(city.as(otherOfficer).returnEmployer({ employerId, version, reason: 'NIB?' })),
    ])
    expect([one, other].filter((each) => each === undefined)).toHaveLength(1)
    expect(['employer-moved-on', 'employer-not-waiting']).toContain(one ?? other)
    const { decidedByMail } = await city.as(otherOfficer).readEmployer({ employerId })
    expect(decidedByMail).toBe(one === undefined ? officer.mail : otherOfficer.mail)
    expect((await city.as(recruiter).readEmployer({ employerId })).decidedByMail).toBeUndefined()
  })

  it('that was returned is mended and waits again', async () => {
    const { employerId } = await city.registered()
    await city.as(officer).returnEmployer({ employerId, version: 1, reason: 'NIB tidak terbaca.' })
    expect((await city.as(recruiter).readEmployer({ employerId })).reason).toBe('NIB tidak terbaca.')
    const mended = await city
      .as(recruiter)
      .correctEmployer({ employerId, version: 2, ...employerWords, nib: '9120001234560' })
    expect([mended.status, mended.reason]).toEqual(['registered', undefined])
  })

  it('that was verified changes its address at once, its NIB not', async () => {
    const { employerId, version } = await city.verified()
    const correct = (change: object) =>
      city.as(recruiter).correctEmployer({ employerId, version, ...employerWords, ...change })
    expect(await refusalOf(correct({ nib: '1111111111111' }))).toBe('checked-words-stay')
    expect((await correct({ address: 'Jalan Baru 1' })).status).toBe('verified')
    expect(await refusalOf(correct({ address: 'Jalan Lama 1' }))).toBe('employer-moved-on')
  })

  it('waits oldest first, page by page', async () => {
    const other = await openJobs()
    for (let n = 0; n < 27; n++) {
      other.time.now = `2026-10-24T02:${String(n).padStart(2, '0')}:00.000Z`
      await other.as(recruiter).registerEmployer(employerForm())
    }
    const first = await other.as(officer).employerQueue({ status: 'registered' })
    const second = await other.as(officer).employerQueue({ status: 'registered', cursor: first.next })
    const all = [...first.employers, ...second.employers].map(({ registeredAt }) => registeredAt)
    expect(all).toEqual(all.toSorted())
    expect([first.employers.length, second.employers.length, second.next]).toEqual([25, 2, undefined])
    expect(await refusalOf(other.as(officer).employerQueue({ status: 'returned', cursor: first.next }))).toBe(
      'crooked-cursor',
    )
    expect(await refusalOf(other.as(officer).employerQueue({ status: 'registered', cursor: `${first.next}x` }))).toBe(
      'crooked-cursor',
    )
  })
})

describe('a colleague', () => {
  it('who is invited recruits from the moment that mail signs in', async () => {
    const { employerId } = await city.registered()
    await city.as(recruiter).inviteRecruiter({ employerId, mail: stranger.mail })
    expect((await city.as(recruiter).listRecruiters({ employerId })).invited.map(({ mail }) => mail)).toEqual([
      stranger.mail,
    ])
    expect((await city.as(stranger).myEmployers()).map((each) => each.employerId)).toContain(employerId)
    const { recruiters, invited } = await city.as(recruiter).listRecruiters({ employerId })
    expect([recruiters.map(({ mail }) => mail).sort(), invited]).toEqual([[stranger.mail, recruiter.mail].sort(), []])
    expect(await refusalOf(city.as(recruiter).inviteRecruiter({ employerId, mail: stranger.mail }))).toBe(
      'already-recruiter',
    )
  })

  it('who waits longer than two weeks is not let in', async () => {
    const late = await openJobs()
    const { employerId } = await late.registered()
    await late.as(recruiter).inviteRecruiter({ employerId, mail: stranger.mail })
    late.time.now = '2026-11-07T02:00:00.001Z'
    expect(await refusalOf(late.as(stranger).readEmployer({ employerId }))).toBe('employer-not-found')
  })
})

describe('a mail', () => {
  it('goes to the contact at each step; an officer’s decision once it can no longer be undone', async () => {
    const other = await openJobs()
    const { react, mails, settle } = openReactions(other)
    const { employerId } = await other.registered()
    const item = () => other.table.get({ pk: `EMPLOYER#${employerId}`, sk: 'EMPLOYER' })
    await react('employer-registered', await item())
    const checks = [{ point: 'nib', passed: false, words: 'Tidak terbaca.' }] as const
    await other.as(officer).returnEmployer({ employerId, version: 1, checks: [...checks], reason: 'Mohon segera.' })
    await react('employer-returned', await item())
    await settle(4)
    expect(mails).toHaveLength(1)
    await settle(6)
    expect(mails.map(({ to }) => to)).toEqual([employerWords.contactMail, employerWords.contactMail])
    expect(mails[1]?.text).toContain('- NIB: Tidak terbaca.\n\nMohon segera.')
    expect(mails[1]?.text).toContain(`https://kota.example/meja/pemberi-kerja/${employerId}/profil/`)

    await other.as(recruiter).correctEmployer({ employerId, version: 2, ...employerWords })
    await other.as(officer).verifyEmployer({ employerId, version: 3, checks: allInOrder })
    await react('employer-verified', await item())
    await settle(12)
    expect(mails[2]?.text).toContain('berlaku sampai Sabtu, 23 Oktober 2027')
  })

  it('comes before a verification’s year is over, and says when the mark is gone', async () => {
    const other = await openJobs()
    const { react, mails } = openReactions(other)
    const { employerId } = await other.verified()
    const item = () => other.table.get({ pk: `EMPLOYER#${employerId}`, sk: 'EMPLOYER' })
    expect(await renewVerifications(other.stores, '2027-09-24T00:15:00.000Z')).toEqual({ reminded: 1, lapsed: 0 })
    expect(await renewVerifications(other.stores, '2027-09-24T00:15:00.000Z')).toEqual({ reminded: 0, lapsed: 0 })
    await react('employer-renewal-due', await item())
    expect(mails[0]?.subject).toBe('Perbarui pemeriksaan PT Kaswari Pangan sebelum Sabtu, 23 Oktober 2027')
    expect(await renewVerifications(other.stores, '2027-10-24T00:15:00.000Z')).toEqual({ reminded: 0, lapsed: 1 })
    await react('employer-lapsed', await item())
    expect(mails[1]?.subject).toContain('sudah dilepas')

    other.time.now = '2027-10-25T02:00:00.000Z'
    const { version } = await other.as(recruiter).readEmployer({ employerId })
    const asked = await other.as(recruiter).askForRenewal({ employerId, version })
    expect([asked.status, asked.renewal]).toEqual(['verified', 'asked'])
    const { employers } = await other.as(officer).employerQueue({ status: 'renewal' })
    expect(employers.map((each) => each.employerId)).toEqual([employerId])
    const again = { employerId, version: asked.version, checks: allInOrder }
    expect((await other.as(officer).verifyEmployer(again)).goodUntil).toBe('2028-10-24')
    expect((await other.as(officer).employerQueue({ status: 'renewal' })).employers).toEqual([])
  })
})

describe('whoever is returned', () => {
  it('reads what to mend of each point, with no note about all', async () => {
    const { employerId } = await city.registered()
    const checks = [{ point: 'address' as const, passed: false, words: 'Tambahkan nomor.' }]
    const returned = await city.as(officer).returnEmployer({ employerId, version: 1, checks })
    expect([returned.status, returned.reason, returned.checks]).toEqual(['returned', '', checks])
  })
})

describe('a sign of fraud', () => {
  it('is a NIB of another employer, as long as that one says it', async () => {
    const other = await openJobs()
    const [one, two] = [await other.registered(), await other.registered(stranger)]
    const signs = (employerId: `employer_${string}`) => other.as(officer).employerSigns({ employerId })
    expect(await signs(two.employerId)).toEqual([{ kind: 'nib-known', about: [employerWords.name] }])
    const nib = '9120001234568'
    await other.as(recruiter).correctEmployer({ employerId: one.employerId, version: 1, ...employerWords, nib })
    expect([await signs(one.employerId), await signs(two.employerId)]).toEqual([[], []])
  })

  it('is what a vacancy of theirs asks for', async () => {
    const { employerId } = await city.verified()
    const description = 'Biaya pendaftaran Rp150.000 ditransfer sebelum wawancara.'
    await city.as(recruiter).draftVacancy({ employerId, ...vacancyForm(), description })
    const signs = await city.as(officer).employerSigns({ employerId })
    expect(signs).toContainEqual({ kind: 'asks-money', about: ['Operator Produksi Makanan'] })
  })
})
