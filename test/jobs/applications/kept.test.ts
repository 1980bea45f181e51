import { describe, expect, it } from 'vitest'
import { keys } from '../../../functions/jobs/keys.ts'
import { epochSecond } from '../../../functions/platform/clock.ts'
import { openJobs, recruiter, seeker } from '../support/jobs.ts'

/** When the table deletes an application, what it is ranked by, and its place among its sender's own. */
async function applied() {
  const city = await openJobs()
  const { vacancyId, applicationId, consent } = await city.applied()
  const expiry = async () => {
    const { accountId } = seeker
    const rows = [
      keys.application(vacancyId, applicationId),
      keys.short(vacancyId, applicationId),
      keys.applicationOf(accountId, applicationId),
    ]
    return (await Promise.all(rows.map(city.table.get))).map((item) => item?.expiresAt)
  }
  const decline = () =>
    city
      .as(recruiter)
      .declineApplicant({ vacancyId, applicationId, version: 1, reason: 'filled', words: 'Sudah terisi, maaf.' })
  return { ...city, vacancyId, applicationId, consent, expiry, decline }
}
const thrice = (day: string) => Array(3).fill(epochSecond(day))
const never = [undefined, undefined, undefined]

describe('an application', () => {
  it('is not deleted while its sender waits for an answer, nor while one can still be taken back', async () => {
    const { expiry, decline } = await applied()
    expect(await expiry()).toEqual(never)
    await decline()
    expect(await expiry()).toEqual(never)
  })

  it('that was answered in time is deleted on the day that was agreed to', async () => {
    const { expiry, decline, settled, consent } = await applied()
    await decline()
    await settled()
    expect(consent.until).toBe('2027-04-28')
    expect(await expiry()).toEqual(thrice(consent.until))
  })

  it('that was answered after that day stays for its answer to be read, thirty days', async () => {
    const { as, time, applicationId, expiry, decline, settled } = await applied()
    time.now = '2027-06-01T02:00:00.000Z'
    await decline()
    await settled()
    expect(await expiry()).toEqual(thrice('2027-07-01'))
    expect((await as(seeker).myApplications()).map((each) => each.applicationId)).toEqual([applicationId])
  })

  it('that is withdrawn has an end as well', async () => {
    const { as, applicationId, expiry, consent } = await applied()
    await as(seeker).withdrawApplication({ applicationId })
    expect(await expiry()).toEqual(thrice(consent.until))
  })

  it('says so in what its sender agrees to, in both languages', async () => {
    const { as, vacancyId } = await applied()
    const wording = async (lang: 'id' | 'en') =>
      (await as(seeker, lang).prepareApplication({ vacancyId })).consent.wording
    expect(await wording('id')).toContain('28 April 2027; bila saat itu belum dijawab, sampai 30 hari sesudah dijawab')
    expect(await wording('en')).toContain('28 April 2027, or, if not answered by then, for 30 days after the answer')
  })
})
