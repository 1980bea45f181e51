import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answeringOf } from '../../../functions/jobs/answering/answering.ts'
import { reckonAnswering } from '../../../functions/jobs/answering/reckon-answering.ts'
import { dayMs, later } from '../../../functions/platform/clock.ts'
import { person } from '../../support/city.ts'
import { applicationForm, filledProfile, openJobs, recruiter, saturday, stranger } from '../support/jobs.ts'

const today = '2026-11-20'
type Applied = Parameters<typeof answeringOf>[0][number]
type Status = Applied['status']

const sent = (dueOn?: string): Applied => ({
  submittedAt: saturday,
  status: 'submitted',
  ...(dueOn && { dueOn }),
  history: [{ status: 'submitted', at: saturday, by: 'account_sari' }],
})
const answered = (days: number, status: Status = 'declined', reason?: 'taken-down'): Applied => ({
  submittedAt: saturday,
  status,
  history: [
    ...sent().history,
    { status, at: later(saturday, days * dayMs), by: 'account_rina', ...(reason && { reason }) },
  ],
})
const times = <Thing>(count: number, thing: Thing): Thing[] => Array.from({ length: count }, () => thing)

describe('how an employer answers', () => {
  it('is the share answered of those that should have been, and the usual days', () => {
    const some = [...times(4, answered(3)), ...times(4, answered(4)), answered(9), sent('2026-11-04')]
    expect(answeringOf(some, today)).toEqual({ percent: 90, days: 4 })
  })

  it('counts any word as an answer, and the first', () => {
    const invited = answered(2, 'interview')
    const later6 = { ...invited, history: [...invited.history, { ...answered(6).history[1] }] } as Applied
    expect(answeringOf(times(5, later6), today)).toEqual({ percent: 100, days: 2 })
  })

  it('counts neither who withdrew, nor what was taken down, nor who may still be answered in time', () => {
    const neither = [answered(1, 'withdrawn'), answered(1, 'declined', 'taken-down'), sent(today), sent('2026-12-01')]
    expect(answeringOf([...times(5, answered(3)), ...neither], today)).toEqual({ percent: 100, days: 3 })
    expect(answeringOf(times(9, sent(today)), today)).toBeUndefined()
    // A day later they should have been answered.
    expect(answeringOf(times(9, sent(today)), '2026-11-21')).toEqual({ percent: 0 })
  })

  it('says nothing of fewer than five, and a hundred only of everybody', () => {
    expect(answeringOf(times(4, answered(3)), today)).toBeUndefined()
    expect(answeringOf([...times(999, answered(3)), sent('2026-11-04')], today)?.percent).toBe(99)
  })

  it('counts days as people in the city do', () => {
    const late = { ...answered(0), submittedAt: '2026-10-24T16:59:00.000Z' }
    const minutesLater = {
      ...late,
      history: [{ ...answered(0).history[1], at: '2026-10-24T17:01:00.000Z' }],
    } as Applied
    expect(answeringOf(times(5, minutesLater), today)?.days).toBe(1)
  })

  it('gets no worse by an answer', () => {
    const applied = fc.oneof(
      fc.nat(30).map((days) => answered(days)),
      fc.constant(sent('2026-11-04')),
      fc.constant(sent('2026-12-04')),
    )
    fc.assert(
      fc.property(fc.array(applied, { minLength: 5, maxLength: 40 }), fc.nat(30), (all, days) => {
        const before = answeringOf(all, today)?.percent ?? 0
        expect(answeringOf([...all, answered(days)], today)?.percent ?? 0).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('each night', () => {
  it('it is reckoned from the applications themselves, and written only where it changed', async () => {
    const city = await openJobs()
    const { vacancyId, employerId } = await city.published()
    await city.verified(stranger)
    const seekers = ['a', 'b', 'c', 'd', 'e'].map((name) => person(`seeker-${name}`))
    for (const each of seekers) {
      await city.as(each).saveProfile(filledProfile())
      await city.as(each).submitApplication({ vacancyId, ...applicationForm() })
    }
    const night = '2026-11-10T17:15:00.000Z'
    expect(await reckonAnswering(city.stores, saturday)).toEqual({ answering: 0 })
    expect(await reckonAnswering(city.stores, night)).toEqual({ answering: 1 })
    expect(await reckonAnswering(city.stores, night)).toEqual({ answering: 0 })
    expect(await city.stores.answering.find(employerId)).toEqual({ percent: 0 })

    const [first] = await city.stores.applications.forVacancy(vacancyId)
    if (!first) throw new Error('nobody applied')
    const { applicationId, version } = first
    const history = [
      ...first.history,
      { status: 'shortlisted', at: later(saturday, 2 * dayMs), by: recruiter.accountId },
    ]
    const moved = { ...first, status: 'shortlisted', history, version: version + 1 } as typeof first
    await city.stores.applications.saveWhileVersion(version, moved, { name: 'application-moved', at: city.time.now })
    expect(await reckonAnswering(city.stores, night)).toEqual({ answering: 1 })
    expect(applicationId && (await city.as(recruiter).readEmployer({ employerId })).answering).toEqual({
      percent: 20,
      days: 2,
    })
  })
})
