import { beforeAll, describe, expect, it } from 'vitest'
import { refusalOf } from '../../support/city.ts'
import { applicationForm, filledProfile, officer, openJobs, recruiter, seeker, stranger } from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

describe('an application', () => {
  it('is one however often it is sent', async () => {
    const { vacancyId } = await city.published()
    await city.as(seeker).saveProfile(filledProfile())
    const form = { vacancyId, ...applicationForm() }
    const send = () => city.as(seeker).submitApplication(form)
    const [first, ...again] = await Promise.all([send(), send(), send()])
    expect(again).toEqual([first, first])
    expect(await city.as(seeker).myApplications()).toMatchObject([first])
    expect(await city.as(seeker).myApplications()).toHaveLength(1)
  })

  it('says when it is answered: seven working days on', async () => {
    const { dueOn, number, status } = await city.applied()
    expect({ dueOn, status }).toEqual({ dueOn: '2026-11-03', status: 'submitted' })
    expect(number).toMatch(/^LM-[A-Z0-9]{6}$/)
  })

  it('skips a holiday that officers wrote down', async () => {
    await city.as(officer).saveHoliday({ on: '2026-10-28', name: 'Libur kota' })
    const { dueOn } = await city.applied()
    await city.as(officer).removeHoliday({ on: '2026-10-28' })
    expect(dueOn).toBe('2026-11-04')
  })

  it('is promised by what stands now, whatever a copy had read before', async () => {
    const { vacancyId, employerId } = await city.published()
    const asked = async () => {
      const { dueOn, consent } = await city.as(seeker).prepareApplication({ vacancyId })
      return { dueOn, isAtFair: consent.wording.includes('bursa kerja kota') }
    }
    const [holiday, eventId] = [{ on: '2026-10-28', name: 'Libur kota' }, 'event_bursa-dua'] as const
    const fair = { startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: 3, sessions: [] }
    const promised = [await asked()]
    for (const change of [
      () => city.as(officer).saveHoliday(holiday),
      () => city.as(officer).setUpFair({ eventId, version: 0, ...fair }),
      () => city.as(officer).placeEmployer({ eventId, employerId, number: 'B2' }),
      () => city.as(officer).setUpFair({ eventId, version: 1, ...fair, answerWithin: 2 }),
      () => city.as(officer).removeHoliday({ on: holiday.on }),
      () => city.stores.fairBooths.remove({ eventId, employerId }, { at: city.time.now }),
    ]) {
      await change()
      promised.push(await asked())
    }
    expect(promised).toEqual([
      { dueOn: '2026-11-03', isAtFair: false },
      { dueOn: '2026-11-04', isAtFair: false },
      { dueOn: '2026-11-04', isAtFair: false },
      { dueOn: '2026-10-29', isAtFair: true },
      { dueOn: '2026-10-27', isAtFair: true },
      { dueOn: '2026-10-27', isAtFair: true },
      { dueOn: '2026-11-03', isAtFair: false },
    ])
  })

  it('is sent to an employer by the name it has now', async () => {
    const { vacancyId, employerId } = await city.published()
    const consent = async () => (await city.as(seeker).prepareApplication({ vacancyId })).consent.wording
    expect(await consent()).toContain('PT Kaswari Pangan')
    const employer = await city.stores.employers.get(employerId)
    const renamed = { ...employer, name: 'PT Kaswari Jaya', version: employer.version + 1 }
    const happened = { name: 'employer-corrected', at: city.time.now } as const
    await city.stores.employers.saveWhileVersion(employer.version, renamed, happened)
    expect(await consent()).toContain('PT Kaswari Jaya')
  })

  it('is refused a second time for the same vacancy', async () => {
    const { vacancyId } = await city.applied()
    expect(await refusalOf(city.as(seeker).submitApplication({ vacancyId, ...applicationForm() }))).toBe(
      'already-applied',
    )
  })

  it('asks only for what is missing', async () => {
    const { vacancyId } = await city.published()
    await city.as(stranger).saveProfile({ kecamatan: 'Cikole', education: 'sma' })
    const { missing } = await city.as(stranger).prepareApplication({ vacancyId })
    expect(missing).toEqual(['contact'])
    expect(await refusalOf(city.as(stranger).submitApplication({ vacancyId, ...applicationForm() }))).toBe(
      'profile-incomplete',
    )
  })

  it('is refused while the vacancy is paused, and once it is closed', async () => {
    const { vacancyId } = await city.published()
    await city.as(seeker).saveProfile(filledProfile())
    const send = () => city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    await city.as(recruiter).pauseVacancy({ vacancyId })
    expect(await refusalOf(send())).toBe('vacancy-paused')
    await city.as(recruiter).resumeVacancy({ vacancyId })
    await city.as(recruiter).fillVacancy({ vacancyId })
    expect(await refusalOf(send())).toBe('vacancy-closed')
  })

  it('is refused the morning after the last day, before the night run came', async () => {
    const late = await openJobs()
    const { vacancyId } = await late.published()
    await late.as(seeker).saveProfile(filledProfile())
    late.time.now = '2026-10-30T17:00:00.000Z'
    expect(await refusalOf(late.as(seeker).submitApplication({ vacancyId, ...applicationForm() }))).toBe(
      'vacancy-closed',
    )
  })

  // The last day ends with the city's midnight, whatever a phone's own clock shows then.
  it.each([
    ['WIB', '2026-10-30T23:59:59+07:00', '2026-10-31T00:00:00+07:00'],
    ['WITA', '2026-10-31T00:59:59+08:00', '2026-10-31T01:00:00+08:00'],
    ['WIT', '2026-10-31T01:59:59+09:00', '2026-10-31T02:00:00+09:00'],
  ])(
    'is taken in the last second of the last day, and not in the next one, read off a clock in %s',
    async (_, last, next) => {
      const late = await openJobs()
      const { vacancyId } = await late.published()
      for (const who of [seeker, stranger]) await late.as(who).saveProfile(filledProfile())
      const send = (who: typeof seeker) => late.as(who).submitApplication({ vacancyId, ...applicationForm() })
      late.time.now = new Date(last).toISOString()
      expect((await send(seeker)).status).toBe('submitted')
      late.time.now = new Date(next).toISOString()
      expect(await refusalOf(send(stranger))).toBe('vacancy-closed')
      // And an answer is late from the second after its own day.
      const [{ dueOn = '' } = {}] = await late.as(seeker).myApplications()
      const lateAt = (second: string) => {
        late.time.now = new Date(`${dueOn}T${second}+07:00`).toISOString()
        return late.as(officer).overdueAnswers({})
      }
      expect((await lateAt('23:59:59')).rows).toHaveLength(0)
      late.time.now = new Date(Date.parse(late.time.now) + 1000).toISOString()
      expect((await late.as(officer).overdueAnswers({})).rows).toHaveLength(1)
    },
  )

  it('keeps the consent as it was read', async () => {
    const { vacancyId } = await city.published()
    await city.as(seeker).saveProfile(filledProfile())
    const { consent } = await city.as(seeker).prepareApplication({ vacancyId })
    const sent = await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    expect(sent.consent).toEqual({ ...consent, at: city.time.now })
    expect(consent.wording).toContain('PT Kaswari Pangan')
  })

  it('is hers alone', async () => {
    const { applicationId } = await city.applied()
    expect(await refusalOf(city.as(stranger).readMyApplication({ applicationId }))).toBe('application-not-found')
    expect(await refusalOf(city.as(stranger).withdrawApplication({ applicationId }))).toBe('application-not-found')
  })

  it('may be withdrawn once', async () => {
    const { applicationId } = await city.applied()
    const { status, dueOn } = await city.as(seeker).withdrawApplication({ applicationId })
    expect({ status, dueOn }).toEqual({ status: 'withdrawn' })
    expect(await refusalOf(city.as(seeker).withdrawApplication({ applicationId }))).toBe('application-ended')
  })
})

describe('an applicant', () => {
  it('has no name before the short list', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const before = await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    const { version } = before
    const after = await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version, to: 'shortlisted' })
    const who = ({ name, mail, phone }: typeof before) => ({ name, mail, phone })
    expect([who(before), who(after)]).toEqual([{}, { name: 'Sari', mail: seeker.mail, phone: '+6285700001111' }])
  })

  it('is declined by one of two recruiters, and the other is told that something changed', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const { employerId } = await city.as(recruiter).readVacancy({ vacancyId })
    await city.as(recruiter).inviteRecruiter({ employerId, mail: stranger.mail })
    await city.as(stranger).myEmployers()
    const { version } = await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    const decline = { vacancyId, applicationId, version, reason: 'skills', words: 'Belum pernah di produksi.' } as const
    const both = await Promise.all(
      [recruiter, stranger].map((who) => refusalOf(city.as(who).declineApplicant(decline))),
    )
    expect(both.sort()).toEqual(['application-moved-on', undefined])
  })

  it('is told why in the recruiter’s own words', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const words = 'Kami mencari yang sudah pernah di produksi.'
    await city.as(recruiter).declineApplicant({ vacancyId, applicationId, version: 1, reason: 'experience', words })
    await city.settled()
    const { history, dueOn } = await city.as(seeker).readMyApplication({ applicationId })
    expect(dueOn).toBeUndefined()
    expect(history.at(-1)).toEqual({ status: 'declined', at: city.time.now, reason: 'experience', words })
  })

  it('belongs to the employer they applied to', async () => {
    const { vacancyId, applicationId } = await city.applied()
    await city.verified(stranger)
    expect(await refusalOf(city.as(stranger).listApplicants({ vacancyId }))).toBe('vacancy-not-found')
    expect(await refusalOf(city.as(stranger).readApplicant({ vacancyId, applicationId }))).toBe('application-not-found')
  })

  it('stands in the order of the score, page by page', async () => {
    const { vacancyId } = await city.published()
    const people = Array.from({ length: 27 }, (_, n) => ({
      ...seeker,
      accountId: `account_p${n}` as const,
      mail: `p${n}@warga.example`,
    }))
    for (const [n, who] of people.entries()) {
      await city.as(who).saveProfile({ ...filledProfile(), skills: n % 3 ? ['higiene pangan'] : [] })
      await city.as(who).submitApplication({ vacancyId, ...applicationForm() })
    }
    const first = await city.as(recruiter).listApplicants({ vacancyId })
    const second = await city.as(recruiter).listApplicants({ vacancyId, cursor: first.next })
    const all = [...first.applicants, ...second.applicants]
    const scores = all.map(({ match }) => match.score)
    expect([first.applicants.length, second.applicants.length, second.next]).toEqual([25, 2, undefined])
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    expect(new Set(all.map(({ applicationId }) => applicationId)).size).toBe(27)
    expect(
      await refusalOf(city.as(recruiter).listApplicants({ vacancyId, status: 'declined', cursor: first.next })),
    ).toBe('crooked-cursor')
  })
})
