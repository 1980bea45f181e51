import { beforeAll, describe, expect, it, vi } from 'vitest'
import { brokenAt } from '../../../functions/jobs/board/pulse.ts'
import { lists } from '../../../functions/jobs/keys.ts'
import { person } from '../../support/city.ts'
import { following } from '../support/following.ts'
import { applicationForm, filledProfile, officer, openJobs, recruiter } from '../support/jobs.ts'
import { streaming } from '../support/stream.ts'

/** The morning of a fair: three apply at nine, two at half past, one of whom withdraws; one is hired at once. */
async function aMorning() {
  const stream = streaming()
  const jobs = await openJobs('2026-10-24T01:00:00.000Z', stream.recorded)
  const { as, time, table } = jobs
  const { vacancyId } = await jobs.published()
  const sent: `application_${string}`[] = []
  for (const n of [0, 1, 2, 3, 4]) {
    time.now = n < 3 ? `2026-10-24T02:00:1${n}.000Z` : `2026-10-24T02:30:1${n}.000Z`
    const who = person(`pencari${n}`)
    await as(who).saveProfile(filledProfile())
    const { applicationId } = await as(who).submitApplication({ vacancyId, ...applicationForm() })
    sent.push(applicationId)
  }
  await as(person('pencari4')).withdrawApplication({ applicationId: sent[4] as `application_${string}` })
  time.now = '2026-10-24T02:40:00.000Z'
  await as(recruiter).moveApplicant({
    vacancyId,
    applicationId: sent[0] as `application_${string}`,
    version: 1,
    to: 'hired',
  })
  await following(jobs)(stream.records)
  return {
    ...jobs,
    stream,
    vacancyId,
    sent,
    look: () => as(officer).readBoard(),
    due: () => table.startingWith(lists.queue('DUE'), 'queue'),
  }
}

describe('the live board', () => {
  beforeAll(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
  })

  it('shows the applications of each minute, and whose recruiters are there', async () => {
    const { look, time } = await aMorning()
    const board = await look()
    expect(board.minutes).toHaveLength(60)
    expect(board.minutes.at(-1)).toEqual({ minute: '09:40', applications: 0, answers: 1 })
    expect(board.minutes.filter(({ applications }) => applications > 0)).toEqual([
      { minute: '09:00', applications: 3, answers: 0 },
      { minute: '09:30', applications: 2, answers: 0 },
    ])
    expect(board.quarters).toEqual([
      { from: '09:00', applications: 3 },
      { from: '09:15', applications: 0 },
      { from: '09:30', applications: 2 },
    ])
    expect(board.today).toEqual({ applications: 5, answers: 1, errors: 0, employers: 1 })
    expect(board.employersHere).toBe(1)
    time.now = '2026-10-24T02:56:00.000Z'
    expect((await look()).employersHere).toBe(0)
  })

  it('shows who waits by the day an answer is due, as the list of days itself says', async () => {
    const { look, due, time } = await aMorning()
    expect((await look()).waiting).toEqual({ overdue: 0, today: 0, later: 3 })
    expect(await due()).toHaveLength(3)
    time.now = '2026-11-03T02:00:00.000Z'
    expect((await look()).waiting).toEqual({ overdue: 0, today: 3, later: 0 })
    time.now = '2026-11-04T02:00:00.000Z'
    expect((await look()).waiting).toEqual({ overdue: 3, today: 0, later: 0 })
  })

  it('takes whoever was answered out of those who wait', async () => {
    const { look, as, vacancyId, sent, stream, table, audit, due } = await aMorning()
    const applicationId = sent[1] as `application_${string}`
    await as(recruiter).declineApplicant({
      vacancyId,
      applicationId,
      version: 1,
      reason: 'skills',
      words: 'Belum sesuai.',
    })
    await following({ table, audit })(stream.records)
    const waiting = async () => Object.values((await look()).waiting).reduce((one, other) => one + other)
    expect([await waiting(), (await due()).length]).toEqual([2, 2])
  })

  it('shows calls that broke', async () => {
    const { look, table } = await aMorning()
    const { change, by } = brokenAt('2026-10-24T02:10:00.000Z')
    await table.change(change, by)
    expect((await look()).today.errors).toBe(1)
  })
})
