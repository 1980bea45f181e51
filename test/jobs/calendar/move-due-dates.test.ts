import { beforeAll, describe, expect, it } from 'vitest'
import { moveDueDates } from '../../../functions/jobs/calendar/move-due-dates.ts'
import { later, minuteMs } from '../../../functions/platform/clock.ts'
import { applicationForm, filledProfile, officer, openJobs, recruiter, saturday, seeker } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

/** By then nothing decided now can be taken back. */
const inFiveMinutes = () => later(city.time.now, 5 * minuteMs)

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

  it('moves the date of an answer that is taken back after it was added; of one that holds, none', async () => {
    city = await openJobs()
    const { vacancyId, applicationId } = await city.applied()
    const words = { reason: 'other', words: 'Maaf.' } as const
    const declined = await city.as(recruiter).declineApplicant({ vacancyId, applicationId, version: 1, ...words })
    await city.as(officer).saveHoliday({ on: '2026-11-02', name: 'Cuti bersama' })
    expect(await moveDueDates(city.stores, city.time.now)).toEqual({ moved: 0 })
    await city.as(recruiter).undoDecision({ vacancyId, decisionId: declined.decisionId ?? 'decision_x', applicationId })
    expect(await moveDueDates(city.stores, inFiveMinutes())).toEqual({ moved: 1 })
    expect(await city.stores.holidays.notYetMinded()).toEqual([])
    expect((await city.as(seeker).readMyApplication({ applicationId })).dueOn).toBe('2026-11-04')

    await city.as(recruiter).declineApplicant({ vacancyId, applicationId, version: declined.version + 2, ...words })
    await city.as(officer).saveHoliday({ on: '2026-11-03', name: 'Cuti bersama' })
    await moveDueDates(city.stores, city.time.now)
    await city.settled()
    expect(await moveDueDates(city.stores, inFiveMinutes())).toEqual({ moved: 0 })
    expect(await city.stores.holidays.notYetMinded()).toEqual([])
  })

  it('moves the date of an answer that was given while it was looked, and is taken back', async () => {
    city = await openJobs()
    const { vacancyId, applicationId } = await city.applied()
    await city.as(officer).saveHoliday({ on: '2026-11-02', name: 'Cuti bersama' })
    let declined: { decisionId?: `decision_${string}` | undefined } = {}
    const applications = {
      ...city.stores.applications,
      due: async (...asked: Parameters<typeof city.stores.applications.due>) => {
        const words = { reason: 'other', words: 'Maaf.' } as const
        declined = await city.as(recruiter).declineApplicant({ vacancyId, applicationId, version: 1, ...words })
        return city.stores.applications.due(...asked)
      },
    }
    expect(await moveDueDates({ ...city.stores, applications }, city.time.now)).toEqual({ moved: 0 })
    await city.as(recruiter).undoDecision({ vacancyId, decisionId: declined.decisionId ?? 'decision_x', applicationId })
    expect(await moveDueDates(city.stores, inFiveMinutes())).toEqual({ moved: 1 })
  })

  it('reads what waits once, and once more when the last decision settles that may still be taken back', async () => {
    city = await openJobs()
    const { vacancyId, applicationId } = await city.applied()
    let looked = 0
    const applications = {
      ...city.stores.applications,
      due: (...asked: Parameters<typeof city.stores.applications.due>) => {
        looked++
        return city.stores.applications.due(...asked)
      },
    }
    const inMinutes = (minutes: number) => later(saturday, minutes * minuteMs)
    const lookedAfter = async (minutes: number) => {
      await moveDueDates({ ...city.stores, applications }, inMinutes(minutes))
      return looked
    }
    city.time.now = inMinutes(1)
    const words = { reason: 'other', words: 'Maaf.' } as const
    await city.as(recruiter).declineApplicant({ vacancyId, applicationId, version: 1, ...words })
    await city.as(officer).saveHoliday({ on: '2026-11-02', name: 'Cuti bersama' })
    expect([await lookedAfter(1), await lookedAfter(2), await lookedAfter(5)]).toEqual([1, 1, 1])
    // Another one is minded at once.
    await city.as(officer).saveHoliday({ on: '2026-11-04', name: 'Libur' })
    expect([await lookedAfter(5), await lookedAfter(5)]).toEqual([2, 2])
    await city.settled()
    expect([await lookedAfter(6), await lookedAfter(7)]).toEqual([3, 3])
    expect(await city.stores.holidays.notYetMinded()).toEqual([])
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
