import { beforeAll, describe, expect, it } from 'vitest'
import { refusalOf } from '../../support/city.ts'
import { employerForm, employerWords, officer, openJobs, otherOfficer, recruiter, stranger } from '../support/jobs.ts'
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
      refusalOf(city.as(officer).verifyEmployer({ employerId, version })),
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
  it('goes to the contact at each step', async () => {
    const other = await openJobs()
    const { react, mails } = openReactions(other)
    const { employerId } = await other.registered()
    await react('employer-registered', await other.table.get({ pk: `EMPLOYER#${employerId}`, sk: 'EMPLOYER' }))
    await other.as(officer).returnEmployer({ employerId, version: 1, reason: 'NIB tidak terbaca.' })
    await react('employer-returned', await other.table.get({ pk: `EMPLOYER#${employerId}`, sk: 'EMPLOYER' }))
    expect(mails.map(({ to }) => to)).toEqual([employerWords.contactMail, employerWords.contactMail])
    expect(mails[1]?.text).toContain('NIB tidak terbaca.')
    expect(mails[1]?.text).toContain(`https://kota.example/meja/pemberi-kerja/${employerId}/profil/`)
  })
})
