import { beforeAll, describe, expect, it } from 'vitest'
import { erasePerson } from '../../../functions/jobs/person.ts'
import { person, refusalOf } from '../../support/city.ts'
import {
  applicationForm,
  employerWords,
  filledProfile,
  openJobs,
  recruiter,
  seeker,
  stranger,
  vacancyForm,
} from '../support/jobs.ts'

const colleague = person('bela')

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

/** Rina's employer, with somebody else who may `right`. */
async function shared(right: 'viewer' | 'recruiter' | 'owner', who = colleague) {
  const vacancy = await city.published()
  const { employerId } = vacancy
  await city.as(recruiter).inviteRecruiter({ employerId, mail: who.mail, right })
  await city.as(who).myEmployers()
  return vacancy
}

describe('whoever may only look', () => {
  it('reads vacancies and applicants', async () => {
    const { employerId, vacancyId } = await shared('viewer')
    await city.as(seeker).saveProfile(filledProfile())
    await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    const look = city.as(colleague)
    expect((await look.listVacancies({ employerId })).map((each) => each.vacancyId)).toEqual([vacancyId])
    expect((await look.readVacancy({ vacancyId })).vacancyId).toBe(vacancyId)
    const { applicants } = await look.listApplicants({ vacancyId })
    expect(applicants).toHaveLength(1)
    expect((await look.myEmployers()).find((each) => each.employerId === employerId)?.right).toBe('viewer')
  })

  it('changes nothing, and is told why', async () => {
    const { employerId, vacancyId } = await shared('viewer')
    const { applicationId } = await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    const decision = { vacancyId, applicationId, version: 1 }
    const deeds = [
      city.as(colleague).draftVacancy({ employerId, ...vacancyForm() }),
      city.as(colleague).pauseVacancy({ vacancyId }),
      city.as(colleague).withdrawVacancy({ vacancyId, reason: 'Iseng.' }),
      city.as(colleague).moveApplicant({ ...decision, to: 'shortlisted' }),
      city.as(colleague).declineApplicant({ ...decision, reason: 'skills', words: 'Belum.' }),
      city.as(colleague).inviteRecruiter({ employerId, mail: stranger.mail }),
      city.as(colleague).changeRecruiter({ employerId, mail: colleague.mail, right: 'owner' }),
    ]
    expect(await Promise.all(deeds.map(refusalOf))).toEqual(deeds.map(() => 'not-allowed'))
    expect((await city.as(recruiter).readVacancy({ vacancyId })).life).toBe('open')
  })
})

describe('whoever may recruit', () => {
  it('writes vacancies, and neither the business nor who else may', async () => {
    const { employerId } = await shared('recruiter')
    const { version } = await city.as(colleague).readEmployer({ employerId })
    await city.as(colleague).draftVacancy({ employerId, ...vacancyForm() })
    expect(await refusalOf(city.as(colleague).correctEmployer({ employerId, version, ...employerWords }))).toBe(
      'not-allowed',
    )
    const mine = { employerId, mail: colleague.mail, right: 'owner' } as const
    expect(await refusalOf(city.as(colleague).changeRecruiter(mine))).toBe('not-allowed')
    expect(await refusalOf(city.as(colleague).removeRecruiter({ employerId, mail: recruiter.mail }))).toBe(
      'owners-only',
    )
  })

  it('may go, and is a stranger from then on', async () => {
    const { employerId } = await shared('recruiter')
    await city.as(colleague).removeRecruiter({ employerId, mail: colleague.mail })
    expect(await refusalOf(city.as(colleague).readEmployer({ employerId }))).toBe('employer-not-found')
    expect((await city.as(colleague).myEmployers()).map((each) => each.employerId)).not.toContain(employerId)
  })
})

describe('an employer', () => {
  it('always has an owner, even when its two step down in the same instant', async () => {
    const { employerId } = await shared('owner')
    const stepDown = (who: typeof recruiter) =>
      refusalOf(city.as(who).changeRecruiter({ employerId, mail: who.mail, right: 'viewer' }))
    const refusals = await Promise.all([stepDown(recruiter), stepDown(colleague)])
    expect(refusals.filter((each) => each === undefined)).toHaveLength(1)
    const one = refusals[0] === undefined ? colleague : recruiter
    expect(await stepDown(one)).toBe('last-owner')
    expect(await refusalOf(city.as(one).removeRecruiter({ employerId, mail: one.mail }))).toBe('last-owner')
  })

  it('whose only owner is erased is owned by who has recruited there longest', async () => {
    const { employerId } = await shared('viewer', stranger)
    city.time.now = '2026-10-24T03:00:00.000Z'
    await city.as(recruiter).inviteRecruiter({ employerId, mail: colleague.mail, right: 'recruiter' })
    await city.as(colleague).myEmployers()
    const nothing = async () => undefined
    await erasePerson(city.table, recruiter.accountId, {
      mail: recruiter.mail,
      now: city.time.now,
      removeMedia: nothing,
      removeUpload: nothing,
    })
    const { recruiters } = await city.as(colleague).listRecruiters({ employerId })
    expect(recruiters.map(({ mail, right }) => [mail, right]).sort()).toEqual(
      [
        [stranger.mail, 'viewer'],
        [colleague.mail, 'owner'],
      ].sort(),
    )
  })
})

describe('an invitation', () => {
  it('is taken up by the first of several knocks at once, and the others are let in with it', async () => {
    const { employerId } = await city.registered()
    await city.as(recruiter).inviteRecruiter({ employerId, mail: 'eka@usaha.example' })
    const eka = { ...person('eka'), mail: 'eka@usaha.example' }
    const knock = () => refusalOf(city.as(eka).readEmployer({ employerId }))
    expect(await Promise.all([knock(), knock(), knock(), knock()])).toEqual(Array(4).fill(undefined))
  })

  it('that was sent while its guest came in by another goes with them: nobody comes back by it', async () => {
    const { employerId } = await city.registered()
    const fajar = { ...person('fajar'), mail: 'fajar@usaha.example' }
    await city.as(recruiter).inviteRecruiter({ employerId, mail: fajar.mail })
    await city.as(fajar).readEmployer({ employerId })
    const more = { employerId, mail: fajar.mail, right: 'owner', until: '2026-11-20T00:00:00.000Z' } as const
    await city.stores.recruiters.invite({ ...more, employerName: 'PT', lang: 'id' }, { at: city.time.now })
    await city.as(recruiter).removeRecruiter({ employerId, mail: fajar.mail })
    expect(await refusalOf(city.as(fajar).readEmployer({ employerId }))).toBe('employer-not-found')
  })

  it('that an owner withdraws lets nobody in', async () => {
    const { employerId } = await city.registered()
    const colleagueTo = { employerId, mail: 'dita@usaha.example' }
    await city.as(recruiter).inviteRecruiter(colleagueTo)
    await city.as(recruiter).withdrawInvitation(colleagueTo)
    await city.as(recruiter).withdrawInvitation(colleagueTo)
    expect((await city.as(recruiter).listRecruiters({ employerId })).invited).toEqual([])
    const dita = { ...person('dita'), mail: colleagueTo.mail }
    expect(await refusalOf(city.as(dita).readEmployer({ employerId }))).toBe('employer-not-found')
  })
})
