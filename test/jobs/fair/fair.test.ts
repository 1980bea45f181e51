import { beforeEach, describe, expect, it } from 'vitest'
import { answerWithinOn, plannedFair } from '../../../functions/jobs/fair/fair.ts'
import { jobsPages } from '../../../functions/jobs/pages.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { refusalOf } from '../../support/city.ts'
import { applicationForm, filledProfile, officer, openJobs, otherOfficer, recruiter, seeker } from '../support/jobs.ts'

const eventId: Id<'event'> = 'event_bursa-2026'
const session = (name: string, more: object = {}) => ({
  ...{ name, on: '2026-10-24', opens: '08:00', closes: '10:00', capacity: 500 },
  ...more,
})
const plan = { startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: 3, sessions: [session('Sesi 1')] }

describe('a fair as it is planned', () => {
  it('keeps its sessions in the order they take place', () => {
    const sessions = [session('Sesi 2', { opens: '10:30', closes: '12:00' }), session('Sesi 1')]
    const planned = plannedFair({ ...plan, sessions })
    expect(planned.ok && planned.value.sessions.map(({ name }) => name)).toEqual(['Sesi 1', 'Sesi 2'])
  })

  it.each([
    ['days-backwards', { ...plan, endsOn: '2026-10-23', sessions: [] }],
    ['session-outside', { ...plan, sessions: [session('Sesi 1', { on: '2026-10-26' })] }],
    ['hours-backwards', { ...plan, sessions: [session('Sesi 1', { closes: '08:00' })] }],
    [
      'session-twice',
      { ...plan, sessions: [session('Sesi 1'), session('sesi 1', { opens: '13:00', closes: '14:00' })] },
    ],
  ])('is refused as %s', (refusal, crooked) => {
    expect(plannedFair(crooked)).toEqual({ ok: false, refusal })
  })

  it('says how soon answers come on its own days only; of two the quicker', () => {
    const other = { startsOn: '2026-10-25', endsOn: '2026-10-30', answerWithin: 10 }
    const days = ['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26', '2026-10-31']
    expect(days.map((day) => answerWithinOn(day, [plan, other]))).toEqual([undefined, 3, 3, 10, undefined])
  })
})

describe('setting up a fair', () => {
  let city: Awaited<ReturnType<typeof openJobs>>
  beforeEach(async () => {
    city = await openJobs()
  })

  it('is read as it was saved, and the second of two officers is told', async () => {
    expect(await city.as(officer).readFair({ eventId })).toEqual({})
    const fair = await city.as(officer).setUpFair({ eventId, version: 0, ...plan })
    expect(await city.as(officer).readFair({ eventId })).toEqual({ fair: { ...plan, eventId, version: 1 } })
    await city.as(otherOfficer).setUpFair({ eventId, ...plan, version: fair.version, answerWithin: 5 })
    const late = city.as(officer).setUpFair({ eventId, ...plan, version: fair.version })
    expect(await refusalOf(late)).toBe('fair-moved-on')
    const first = city.as(officer).setUpFair({ eventId, ...plan, version: 0 })
    expect(await refusalOf(first)).toBe('fair-moved-on')
  })

  it('leaves what was promised before as it was', async () => {
    const { vacancyId, employerId } = await city.published()
    await city.as(officer).placeEmployer({ eventId, employerId, number: 'A1' })
    await city.as(officer).setUpFair({ eventId, version: 0, ...plan })
    await city.as(seeker).saveProfile(filledProfile())
    const { applicationId } = await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    await city.as(officer).setUpFair({ eventId, version: 1, ...plan, answerWithin: 20 })
    expect((await city.as(seeker).readMyApplication({ applicationId })).dueOn).toBe('2026-10-28')
  })

  it('shows on the vacancies of its employers, and makes their pages anew', async () => {
    const { vacancyId, employerId } = await city.published()
    await city.as(officer).placeEmployer({ eventId, employerId, number: 'A1' })
    await city.as(officer).setUpFair({ eventId, version: 0, ...plan })
    const pages = jobsPages(city.table, { fairAt: async () => undefined })
    const item = (await city.table.startingWith({ pk: 'FAIRS', sk: '' }))[0] ?? { pk: '', sk: '' }
    const touched = await pages.touchedBy({ id: 'e', name: 'fair-set-up', at: city.time.now, item })
    expect(touched.map(({ path }) => path)).toEqual(['/kerja/', `/kerja/lowongan/${vacancyId}/`])
    const locals = await touched[1]?.load(city.time.now)
    const { sessions: _, ...answers } = plan
    expect(locals?.vacancyPage?.fairAnswers).toEqual([answers])
  })

  it('gives a booth’s number to one employer, though two officers place two at once', async () => {
    const [one, two] = [await city.verified(), await city.verified(seeker)]
    const [first, second] = [one.employerId, two.employerId]
    const place = (employerId: Id<'employer'>, number: string) =>
      city.as(officer).placeEmployer({ eventId, employerId, number })
    const both = await Promise.allSettled([place(first, 'A1'), place(second, 'a 1')])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const winner = both[0]?.status === 'fulfilled' ? first : second
    const loser = winner === first ? second : first
    expect(await refusalOf(place(loser, 'A1'))).toBe('booth-number-taken')
    await place(winner, 'A1')
    await place(winner, 'A2')
    await place(loser, 'A1')
    expect((await city.as(recruiter).fairBooths({ eventId })).map(({ number }) => number)).toEqual(['A1', 'A2'])
  })

  it('takes a booth away, and its number is free again', async () => {
    const [one, two] = [await city.verified(), await city.verified(seeker)]
    await city.as(officer).placeEmployer({ eventId, employerId: one.employerId, number: '7' })
    const gone = { eventId, employerId: one.employerId }
    expect(await city.as(officer).removeBooth(gone)).toEqual({ removed: true })
    expect(await city.as(officer).removeBooth(gone)).toEqual({ removed: false })
    await city.as(officer).placeEmployer({ eventId, employerId: two.employerId, number: '7' })
    const booths = await city.as(recruiter).fairBooths({ eventId })
    expect(booths.map(({ employerId }) => employerId)).toEqual([two.employerId])
  })
})
