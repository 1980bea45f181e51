import { beforeAll, describe, expect, it } from 'vitest'
import { officer, openJobs, recruiter } from '../support/jobs.ts'

const eventId = 'event_bursa-2026' as const
const plan = { eventId, version: 0, startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: 3, sessions: [] }

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

/** In the same instant, and once more a moment later, as a phone does that waits for its answer. */
async function thrice<Answer>(press: () => Promise<Answer>): Promise<Answer[]> {
  const both = await Promise.all([press(), press()])
  return [...both, await press()]
}

describe('a button that is pressed twice does it once, and answers as once', () => {
  it('for a step forward', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const step = { vacancyId, applicationId, version: 1, to: 'shortlisted' } as const
    const all = await thrice(() => city.as(recruiter).moveApplicant(step))
    expect(all.map(({ status, version }) => [status, version])).toEqual(Array(3).fill(['shortlisted', 2]))
  })

  it('for a decline', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const decline = { vacancyId, applicationId, version: 1, reason: 'skills', words: 'Maaf.' } as const
    const all = await thrice(() => city.as(recruiter).declineApplicant(decline))
    expect(all.map(({ version }) => version)).toEqual([2, 2, 2])
  })

  it('for an edit of a vacancy', async () => {
    const { vacancyId, version, words } = await city.published()
    const edit = { vacancyId, version, ...words, quota: 3 }
    const all = await thrice(() => city.as(recruiter).editVacancy(edit))
    expect(all.map((each) => [each.words.quota, each.version])).toEqual(Array(3).fill([3, version + 1]))
  })

  it('for the plan of a fair', async () => {
    const all = await thrice(() => city.as(officer).setUpFair(plan))
    expect(all.map(({ version }) => version)).toEqual([1, 1, 1])
  })
})
