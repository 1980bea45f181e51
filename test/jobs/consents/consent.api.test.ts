import { describe, expect, it } from 'vitest'
import { person, refusalOf } from '../../support/city.ts'
import { applicationForm, filledProfile, officer, openJobs, recruiter, seeker, stranger } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

const third = person('tono')

/** Somebody who is on one employer's short list, declined there for another vacancy, and waits at a second employer. */
async function applying() {
  const city = await openJobs()
  const first = await city.applied()
  const { vacancyId, applicationId, employerId } = first
  await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
  await city.as(recruiter).addNote({ vacancyId, applicationId, formKey: crypto.randomUUID(), text: 'PENANDA-catatan' })
  const other = await city.published(stranger, { title: 'Kasir' })
  const second = await city.as(seeker).submitApplication({ vacancyId: other.vacancyId, ...applicationForm() })
  return { city, first, second, employerId }
}

describe('consents of somebody who applied', () => {
  it('stand by employer, with what for and until when', async () => {
    const { city, first, second } = await applying()
    const all = await city.as(seeker).myConsents()
    const short = all.map(({ employerId, stands, until, given }) => [
      ...[employerId, stands, until],
      given.map(({ applicationId }) => applicationId),
    ])
    expect(short.sort()).toEqual(
      [first, second]
        .map(({ employerId, applicationId, consent }) => [employerId, true, consent.until, [applicationId]])
        .sort(),
    )
  })

  it('taken back, end what waits there and take away all that was sent; other employers keep theirs', async () => {
    const { city, first, second, employerId } = await applying()
    const { vacancyId, applicationId } = first
    const before = JSON.stringify(await city.as(recruiter).readApplicant({ vacancyId, applicationId }))
    for (const known of ['Sari', seeker.mail, '+6285700001111', 'Saya tinggal dekat.']) expect(before).toContain(known)

    await city.as(seeker).withdrawConsent({ employerId })
    const after = JSON.stringify(await city.as(recruiter).readApplicant({ vacancyId, applicationId }))
    for (const known of ['Sari', seeker.mail, '+6285700001111', 'Saya tinggal dekat.'])
      expect(after).not.toContain(known)
    const held = JSON.stringify(await city.table.startingWith({ pk: `VACANCY#${vacancyId}`, sk: '' }))
    for (const known of ['"Sari"', '+6285700001111', 'Saya tinggal dekat.', 'PENANDA-catatan'])
      expect(held).not.toContain(known)

    const mine = await city.as(seeker).myApplications()
    expect(mine.map((each) => [each.applicationId, each.status]).sort()).toEqual(
      [
        [applicationId, 'withdrawn'],
        [second.applicationId, 'submitted'],
      ].sort(),
    )
    expect((await city.as(seeker).myConsents()).map(({ stands }) => stands)).toEqual([true, false])
  })

  it('taken back after an answer leave the answer', async () => {
    const { city, first, employerId } = await applying()
    const { vacancyId, applicationId } = first
    const decline = { vacancyId, applicationId, version: 2, reason: 'filled', words: 'Sudah terisi.' } as const
    await city.as(recruiter).declineApplicant(decline)
    await city.settled()
    await city.as(seeker).withdrawConsent({ employerId })
    const { status, history, sent, message } = await city.as(seeker).readMyApplication({ applicationId })
    expect({ status, sent, message }).toEqual({
      status: 'declined',
      sent: { kecamatan: 'Baros', education: 'smk' },
      message: '',
    })
    expect(history.at(-1)?.words).toBe('Sudah terisi.')
    const sheet = await city.as(recruiter).applicantSheet({ vacancyId })
    expect(sheet.applicants[0]).not.toHaveProperty('mail')
  })

  it('taken back twice are taken back once, and say when', async () => {
    const { city, employerId } = await applying()
    const once = await city.as(seeker).withdrawConsent({ employerId })
    const { now } = city.time
    city.time.now = '2026-10-25T02:00:00.000Z'
    const twice = await city.as(seeker).withdrawConsent({ employerId })
    expect(twice).toEqual(once)
    expect(once.given.map(({ withdrawnAt }) => withdrawnAt)).toEqual([now])
  })

  it('taken back while a recruiter decides are taken back', async () => {
    const { city, first, employerId } = await applying()
    const { vacancyId, applicationId } = first
    const decline = { vacancyId, applicationId, version: 2, reason: 'skills', words: 'Maaf.' } as const
    await Promise.allSettled([
      city.as(recruiter).declineApplicant(decline),
      city.as(seeker).withdrawConsent({ employerId }),
      city.as(seeker).withdrawConsent({ employerId }),
    ])
    await city.settled()
    const { status, sent } = await city.as(seeker).readMyApplication({ applicationId })
    expect({ status, sent }).toEqual({ status: 'withdrawn', sent: { kecamatan: 'Baros', education: 'smk' } })
  })

  it('given at a fair say so, and are taken back together, at every employer there', async () => {
    const city = await openJobs()
    const fairId = 'event_bursa-2026'
    const plan = { startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: 3, sessions: [] }
    await city.as(officer).setUpFair({ eventId: fairId, version: 0, ...plan })
    const [one, other, elsewhere] = [
      await city.published(),
      await city.published(stranger),
      await city.published(third),
    ]
    for (const [n, { employerId }] of [one, other].entries())
      await city.as(officer).placeEmployer({ eventId: fairId, employerId, number: `A${n}` })
    await city.as(seeker).saveProfile(filledProfile())
    for (const { vacancyId } of [one, other, elsewhere])
      await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    const before = (await city.as(seeker).myConsents()).flatMap(({ given }) => given)
    expect(before.map((each) => each.fairId).sort()).toEqual([fairId, fairId, undefined])
    expect(before.filter(({ wording }) => wording.includes('bursa kerja kota'))).toHaveLength(2)

    const left = await city.as(seeker).withdrawFairConsents({ fairId })
    expect(left.map(({ employerId }) => employerId).sort()).toEqual([one.employerId, other.employerId].sort())
    const after = (await city.as(seeker).myConsents()).map(({ employerId, stands }) => [employerId, stands])
    expect(after.filter(([, stands]) => stands)).toEqual([[elsewhere.employerId, true]])
    const nothing = city.as(stranger).withdrawFairConsents({ fairId })
    expect(await refusalOf(nothing)).toBe('consent-not-found')
  })

  it('are nobody else’s to take back', async () => {
    const { city, employerId, first } = await applying()
    await city.as(stranger).saveProfile(filledProfile())
    expect(await refusalOf(city.as(stranger).withdrawConsent({ employerId }))).toBe('consent-not-found')
    expect((await city.as(seeker).readMyApplication({ applicationId: first.applicationId })).status).toBe('shortlisted')
  })
})

describe('a mail about what somebody did themselves', () => {
  it('comes at each change: edited, withdrawn with its consent', async () => {
    const city = await openJobs()
    const { react, mails } = openReactions(city)
    const { vacancyId, applicationId, employerId } = await city.applied()
    const item = () => city.table.get({ pk: `VACANCY#${vacancyId}`, sk: `APPLICATION#${applicationId}` })
    await city.as(seeker).editApplication({ applicationId, version: 1, message: 'Baru.', renew: false })
    await react('application-edited', await item())
    await city.as(seeker).withdrawConsent({ employerId })
    await react('application-withdrawn', await item())
    await react('consent-withdrawn', await item())
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [seeker.mail, 'Lamaran diubah: Operator Produksi Makanan'],
      [seeker.mail, 'Persetujuan ditarik: Operator Produksi Makanan'],
      [seeker.mail, 'Persetujuan ditarik: Operator Produksi Makanan'],
    ])
    expect(mails[0]?.text).toContain('Selasa, 3 November 2026')
  })
})
