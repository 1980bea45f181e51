import { beforeAll, describe, expect, it } from 'vitest'
import { moveDueDates } from '../../../functions/jobs/calendar/move-due-dates.ts'
import { applicationForm, filledProfile, officer, openJobs, recruiter, seeker } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

describe('a holiday added afterwards', () => {
  it('moves the dates that are still open, once, and tells who waits', async () => {
    const { applicationId, vacancyId, dueOn } = await city.applied()
    expect(dueOn).toBe('2026-11-03')
    const due = async () => (await city.as(seeker).readMyApplication({ applicationId })).dueOn
    await city.as(officer).saveHoliday({ on: '2026-11-02', name: 'Cuti bersama' })
    expect(await moveDueDates(city.stores, city.time.now)).toEqual({ moved: 1 })
    expect(await due()).toBe('2026-11-04')
    expect(await moveDueDates(city.stores, city.time.now)).toEqual({ moved: 0 })
    expect(await due()).toBe('2026-11-04')

    const { mails, react } = openReactions(city)
    await react(
      'answer-due-moved',
      await city.table.get({ pk: `VACANCY#${vacancyId}`, sk: `APPLICATION#${applicationId}` }),
    )
    expect(mails[0]?.text).toContain('Rabu, 4 November 2026')

    // Saved again under another name, it counts once; taken away, a promise stands.
    await city.as(officer).saveHoliday({ on: '2026-11-02', name: 'Libur' })
    await moveDueDates(city.stores, city.time.now)
    await city.as(officer).removeHoliday({ on: '2026-11-02' })
    await moveDueDates(city.stores, city.time.now)
    // Nor does the next one, which has all dates reckoned anew, make it an earlier one.
    await city.as(officer).saveHoliday({ on: '2026-12-01', name: 'Libur' })
    await moveDueDates(city.stores, city.time.now)
    expect(await due()).toBe('2026-11-04')
  })

  it('moves nothing that falls due before it, nor what was answered', async () => {
    city = await openJobs()
    const { vacancyId } = await city.applied()
    await city.as(officer).saveHoliday({ on: '2026-11-05', name: 'Libur' })
    expect(await moveDueDates(city.stores, city.time.now)).toEqual({ moved: 0 })
    const [application] = await city.stores.applications.forVacancy(vacancyId)
    if (!application) throw new Error('Nobody applied.')
    const decline = { vacancyId, applicationId: application.applicationId, version: 1, reason: 'other' } as const
    await city.as(recruiter).declineApplicant({ ...decline, words: 'Maaf.' })
    await city.as(officer).saveHoliday({ on: '2026-11-02', name: 'Libur' })
    expect(await moveDueDates(city.stores, city.time.now)).toEqual({ moved: 0 })
  })

  it('does not touch a date promised with it in mind', async () => {
    city = await openJobs()
    await city.as(officer).saveHoliday({ on: '2026-11-02', name: 'Libur' })
    const { vacancyId } = await city.published()
    await city.as(seeker).saveProfile(filledProfile())
    const { dueOn } = await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    expect(dueOn).toBe('2026-11-04')
    expect(await moveDueDates(city.stores, city.time.now)).toEqual({ moved: 0 })
  })
})

describe('the deadline of a fair', () => {
  const fair = { eventId: 'event_bursa', answerWithin: 3, startsOn: '2026-10-24', endsOn: '2026-10-25' } as const

  it('holds for employers with a booth there while it is on, and for every later word', async () => {
    city = await openJobs()
    await city.as(officer).setUpFair({ ...fair, version: 0, sessions: [] })
    const { vacancyId, employerId } = await city.published()
    await city.as(seeker).saveProfile(filledProfile())
    const due = async () => (await city.as(seeker).prepareApplication({ vacancyId })).dueOn
    expect(await due()).toBe('2026-11-03')
    await city.as(officer).placeEmployer({ eventId: fair.eventId, employerId, number: '7' })
    expect(await due()).toBe('2026-10-28')

    const { applicationId, dueOn } = await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    expect(dueOn).toBe('2026-10-28')
    city.time.now = '2026-10-26T02:00:00.000Z'
    expect(await due()).toBe('2026-11-04')
    await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
    expect((await city.as(seeker).readMyApplication({ applicationId })).dueOn).toBe('2026-10-29')
  })
})
