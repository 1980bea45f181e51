import { describe, expect, it } from 'vitest'
import { expireVacancies } from '../../../functions/jobs/vacancies/expire-vacancies.ts'
import { releaseVacancies } from '../../../functions/jobs/vacancies/hold-vacancies.ts'
import { officer, openJobs, recruiter } from '../support/jobs.ts'

const lastNight = '2026-10-29T17:15:00.000Z'
const nightAfter = '2026-10-30T17:15:00.000Z'

describe('a vacancy that is paused', () => {
  it('expires the night after its last day, once, and still has its applicants answered', async () => {
    const city = await openJobs()
    const { vacancyId, applicationId } = await city.applied()
    await city.as(recruiter).pauseVacancy({ vacancyId })
    expect(await expireVacancies(city.table, lastNight)).toEqual({ expired: 0 })
    expect(await expireVacancies(city.table, nightAfter)).toEqual({ expired: 1 })
    expect(await expireVacancies(city.table, nightAfter)).toEqual({ expired: 0 })
    expect((await city.as(recruiter).readVacancy({ vacancyId })).life).toBe('expired')
    expect((await city.stores.applications.find(vacancyId, applicationId))?.dueOn).toBe('2026-11-03')
  })

  it('expires too while an edit of it waits for an officer', async () => {
    const city = await openJobs()
    const { vacancyId, version, words } = await city.published()
    await city.as(recruiter).editVacancy({ vacancyId, version, ...words, wageMax: 9_000_000 })
    await city.as(recruiter).pauseVacancy({ vacancyId })
    expect(await expireVacancies(city.table, nightAfter)).toEqual({ expired: 1 })
    expect((await city.as(officer).vacancyQueue({ review: 'submitted' })).vacancies).toEqual([])
  })

  it('for its employer’s verification was taken away does not come back once it is put back', async () => {
    const city = await openJobs()
    const { vacancyId, employerId } = await city.published()
    const read = await city.stores.vacancies.get(vacancyId)
    const held = { ...read, life: 'paused', heldFrom: 'open', version: read.version + 1 } as const
    await city.stores.vacancies.saveWhileVersion(read.version, held, { name: 'vacancy-held', at: city.time.now })
    expect(await expireVacancies(city.table, nightAfter)).toEqual({ expired: 1 })
    await releaseVacancies(city.stores, employerId, { at: nightAfter, by: officer.accountId })
    expect((await city.stores.vacancies.get(vacancyId)).life).toBe('expired')
  })
})
