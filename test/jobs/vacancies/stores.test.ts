import { describe, expect, it } from 'vitest'
import { submitApplication } from '../../../functions/jobs/applications/application.ts'
import { keys } from '../../../functions/jobs/keys.ts'
import { pauseVacancy } from '../../../functions/jobs/vacancies/vacancy.ts'
import { refusalOf } from '../../support/city.ts'
import {
  filledProfile,
  saturday as now,
  officer,
  openJobs,
  otherOfficer,
  recruiter,
  seeker,
  stranger,
} from '../support/jobs.ts'

/** Each rule that a race may break is a condition of the write as well: here each one is lost on purpose. */
describe('a write that comes too late', () => {
  it('of a vacancy that changed since it was read', async () => {
    const { stores, published } = await openJobs()
    const { vacancyId } = await published()
    const read = await stores.vacancies.get(vacancyId)
    const paused = pauseVacancy(read)
    if (!paused.ok) throw new Error(paused.refusal)
    const save = () =>
      stores.vacancies.saveWhileVersion(read.version, paused.value, { name: 'vacancy-paused', at: now })
    expect([await save(), await save()]).toEqual([true, false])
  })

  it('of an application to a vacancy that was paused a moment ago', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    const vacancy = await city.stores.vacancies.get(vacancyId)
    const known = { vacancyId, employerId: vacancy.employerId, title: 'Operator', employer: 'PT Kaswari Pangan' }
    const { accountId, mail } = seeker
    const consent = { wording: 'Saya setuju', at: now, until: '2027-04-28' }
    const filledIn = {
      ...known,
      accountId,
      mail,
      consent,
      formKey: 'k',
      message: '',
      lang: 'id',
      sent: filledProfile(),
    } as const
    const application = submitApplication(vacancy, { ...filledIn, applicationId: 'application_1' }, new Set(), now)
    if (!application.ok) throw new Error(application.refusal)

    await city.as(recruiter).pauseVacancy({ vacancyId })
    const save = () =>
      city.stores.applications.saveNewWhileOpen(
        { ...application.value, accountId },
        { name: 'application-submitted', at: now },
      )
    expect(await save()).toBe(false)
    expect(await city.as(seeker).myApplications()).toEqual([])
    await city.as(recruiter).resumeVacancy({ vacancyId })
    expect([await save(), await save()]).toEqual([true, false])
  })

  it('of a second officer, who reads by whom and keeps the last word off', async () => {
    const city = await openJobs()
    const { vacancyId, version } = await city.submitted()
    const [one, other] = await Promise.all([
      refusalOf(city.as(officer).approveVacancy({ vacancyId, version })),
      refusalOf(city.as(otherOfficer).returnVacancy({ vacancyId, version, reason: 'Upah?' })),
    ])
    expect([one, other].filter((each) => each === undefined)).toHaveLength(1)
    const { decidedByMail, review } = await city.as(otherOfficer).readVacancy({ vacancyId })
    expect([decidedByMail, review]).toEqual(
      one === undefined ? [officer.mail, 'approved'] : [otherOfficer.mail, 'returned'],
    )
  })

  it('of an approval of words that their recruiter changed meanwhile', async () => {
    const city = await openJobs()
    const { vacancyId, version, words } = await city.submitted()
    await city.as(recruiter).editVacancy({ vacancyId, version, ...words, title: 'Kepala produksi' })
    expect(await refusalOf(city.as(officer).approveVacancy({ vacancyId, version }))).toBe('vacancy-moved-on')
    expect(await refusalOf(city.as(recruiter).editVacancy({ vacancyId, version, ...words }))).toBe('vacancy-moved-on')
  })

  it('of an invitation that was taken up already', async () => {
    const city = await openJobs()
    const { employerId } = await city.registered()
    await city.as(recruiter).inviteRecruiter({ employerId, mail: stranger.mail })
    const [invitation] = await city.stores.recruiters.invitationsTo(stranger.mail, now)
    if (!invitation) throw new Error('Nobody was invited.')
    const join = () => city.stores.recruiters.join(invitation, stranger.accountId, now)
    expect([await join(), await join()]).toEqual([true, false])
  })
})

it('a vacancy from before employers said what their place has says nothing of it', async () => {
  const { stores, table, published } = await openJobs()
  const { vacancyId } = await published()
  const { access: _, ...words } = (await stores.vacancies.get(vacancyId)).words
  await table.put({ ...(await table.get(keys.vacancy(vacancyId))), ...keys.vacancy(vacancyId), words, approved: words })
  const read = await stores.vacancies.get(vacancyId)
  expect([read.words.access, read.approved?.access]).toEqual([[], []])
})
