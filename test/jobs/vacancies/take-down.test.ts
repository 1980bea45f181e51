import { describe, expect, it } from 'vitest'
import { keys } from '../../../functions/jobs/keys.ts'
import { endApplications } from '../../../functions/jobs/vacancies/end-applications.ts'
import { refusalOf } from '../../support/city.ts'
import { applicationForm, filledProfile, officer, openJobs, recruiter, seeker, stranger } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

const reason = 'Lowongan ini meminta uang seragam sebelum bekerja.'

/** A vacancy that two people applied for. One of them is on the short list. */
async function crowded() {
  const city = await openJobs()
  const { vacancyId, applicationId } = await city.applied()
  await city.as(stranger).saveProfile(filledProfile())
  const other = await city.as(stranger).submitApplication({ vacancyId, ...applicationForm() })
  await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
  const reactions = openReactions(city)
  /** As the stream would: what is ended is told of one by one. */
  async function takenDown() {
    await reactions.react('vacancy-withdrawn', await city.table.get(keys.vacancy(vacancyId)))
    for (const item of await city.table.startingWith(keys.applicationsFor(vacancyId)))
      if ((item.domainEvent as { name: string }).name === 'application-ended')
        await reactions.react('application-ended', item)
  }
  return { ...city, ...reactions, takenDown, vacancyId, applicationId, otherId: other.applicationId }
}

describe('a vacancy that an officer takes down', () => {
  it('ends what everybody applied for, and tells each of them and its recruiter why', async () => {
    const { as, mails, vacancyId, applicationId, otherId, takenDown, time } = await crowded()
    await as(officer).withdrawVacancy({ vacancyId, reason })
    await takenDown()

    const mine = await as(seeker).readMyApplication({ applicationId })
    const theirs = await as(stranger).readMyApplication({ applicationId: otherId })
    for (const { status, dueOn, history } of [mine, theirs]) {
      expect({ status, dueOn }).toEqual({ status: 'declined' })
      expect(history.at(-1)).toEqual({ status: 'declined', at: time.now, reason: 'taken-down', words: reason })
    }
    expect(mails.map(({ to }) => to).sort()).toEqual([recruiter.mail, seeker.mail, stranger.mail].sort())
    expect(mails.every(({ text }) => text.includes(reason))).toBe(true)
  })

  it('records the officer as who ended it', async () => {
    const { as, stores, vacancyId, applicationId, takenDown } = await crowded()
    await as(officer).withdrawVacancy({ vacancyId, reason })
    await takenDown()
    const { withdrawnBy, withdrawnAs } = await stores.vacancies.get(vacancyId)
    expect({ withdrawnBy, withdrawnAs }).toEqual({ withdrawnBy: officer.accountId, withdrawnAs: 'officer' })
    expect((await stores.applications.find(vacancyId, applicationId))?.history.at(-1)?.by).toBe(officer.accountId)
  })

  it('leaves alone whoever had their answer already', async () => {
    const { as, mails, vacancyId, applicationId, otherId, takenDown } = await crowded()
    await as(stranger).withdrawApplication({ applicationId: otherId })
    await as(officer).withdrawVacancy({ vacancyId, reason })
    await takenDown()
    expect(mails.map(({ to }) => to)).toEqual([recruiter.mail, seeker.mail])
    expect((await as(stranger).readMyApplication({ applicationId: otherId })).status).toBe('withdrawn')
    expect((await as(seeker).readMyApplication({ applicationId })).status).toBe('declined')
  })

  it('may be told of twice: nobody is ended or mailed a second time', async () => {
    const { as, stores, vacancyId, applicationId, takenDown } = await crowded()
    await as(officer).withdrawVacancy({ vacancyId, reason })
    await takenDown()
    const once = await stores.applications.find(vacancyId, applicationId)
    await takenDown()
    expect(await stores.applications.find(vacancyId, applicationId)).toEqual(once)
  })

  it('ends an application that a recruiter moved a moment ago', async () => {
    const { as, stores, vacancyId, applicationId, time } = await crowded()
    await as(officer).withdrawVacancy({ vacancyId, reason })
    const { many } = stores.applications
    const late = {
      ...stores.applications,
      /** Whoever moves it is quicker than whoever read it. */
      async many(...given: Parameters<typeof many>) {
        const read = await many.apply(stores.applications, given)
        await as(recruiter).moveApplicant({ vacancyId, applicationId, version: 2, to: 'interview' })
        return read
      },
    }
    await endApplications(late, await stores.vacancies.get(vacancyId), time.now)
    const { status, history } = (await stores.applications.find(vacancyId, applicationId)) ?? {}
    expect([status, history?.map((each) => each.status)]).toEqual([
      'declined',
      ['submitted', 'shortlisted', 'interview', 'declined'],
    ])
  })

  it('takes no application any more', async () => {
    const { as, vacancyId } = await crowded()
    await as(officer).withdrawVacancy({ vacancyId, reason })
    await as(officer).saveProfile(filledProfile())
    expect(await refusalOf(as(officer).submitApplication({ vacancyId, ...applicationForm() }))).toBe('vacancy-closed')
  })
})
