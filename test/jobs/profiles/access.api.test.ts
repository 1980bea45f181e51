import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest'
import type { Application } from '../../../functions/jobs/applications/application.shape.ts'
import { accessNeeds } from '../../../functions/jobs/lists/access.ts'
import type { Profile } from '../../../functions/jobs/profiles/profile.shape.ts'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import {
  applicationForm,
  filledProfile,
  officer,
  openJobs,
  recruiter,
  saturday,
  seeker,
  stranger,
} from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeEach(async () => {
  city = await openJobs()
})
const needs = ['wheelchair-toilet', 'screen-reader'] as const
const save = () => city.as(seeker).saveAccess({ needs: [...needs], agree: true })
const ofSeeker = () => city.table.startingWith({ pk: `ACCOUNT#${seeker.accountId}`, sk: '' })

describe('access needs', () => {
  it('are kept with the words agreed to and the instant', async () => {
    await save()
    expect(await city.as(seeker).readAccess()).toMatchObject({ needs, agreedAt: saturday })
    const kept = await city.stores.access.find(seeker.accountId)
    expect(kept?.consent.wording).toContain('Tidak dikirim saat saya melamar')
  })

  it('are not kept without a tick, and none is no answer', async () => {
    const without = city.as(seeker).saveAccess({ needs: [...needs], agree: false as never })
    await expect(without).rejects.toMatchObject({ status: 422 })
    await expect(city.as(seeker).saveAccess({ needs: [], agree: true })).rejects.toMatchObject({ status: 422 })
    expect(await city.stores.access.find(seeker.accountId)).toBeUndefined()
  })

  it('go at once when the consent is taken back', async () => {
    await save()
    const { needs: left, agreedAt } = await city.as(seeker).forgetAccess()
    expect({ left, agreedAt }).toEqual({ left: [], agreedAt: undefined })
    expect(JSON.stringify(await ofSeeker())).not.toContain('wheelchair-toilet')
  })

  it('are no part of a profile, nor of what an application sends', () => {
    type Keys<Shape> = keyof Shape & ('access' | 'needs' | 'accessNeeds')
    expectTypeOf<Keys<Profile>>().toEqualTypeOf<never>()
    expectTypeOf<Keys<Application['sent']>>().toEqualTypeOf<never>()
  })

  it('reach nobody but the person: not the employer, not an officer, not the application, not a list', async () => {
    const { vacancyId } = await city.published()
    await city.as(seeker).saveProfile(filledProfile())
    await save()
    const { applicationId } = await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    await city.as(recruiter).moveApplicant({ vacancyId, applicationId, to: 'shortlisted', version: 1 })

    const seen = JSON.stringify([
      await city.as(recruiter).listApplicants({ vacancyId }),
      await city.as(recruiter).readApplicant({ vacancyId, applicationId }),
      await city.as(recruiter).exportMine(),
      await city.as(officer).exportMine(),
      await city.as(stranger).readAccess(),
      await city.table.startingWith({ pk: `VACANCY#${vacancyId}`, sk: '' }),
      await city.as(seeker).readMyApplication({ applicationId }),
      (await ofSeeker()).filter(({ sk }) => sk !== 'ACCESS'),
    ])
    for (const need of needs) expect(seen).not.toContain(need)
    // They could have: they lie in the same partition as the profile.
    expect(JSON.stringify(await ofSeeker())).toContain(needs[0])
  })

  it('wake nothing that follows the table: their item carries no domain event', async () => {
    await save()
    const item = (await ofSeeker()).find(({ sk }) => sk === 'ACCESS')
    expect(Object.keys(item ?? {}).toSorted()).toEqual(['accountId', 'consent', 'needs', 'pk', 'sk'])
  })

  it('are exported and erased with the person', async () => {
    await save()
    expect(await exportPerson(city.table, seeker.accountId)).toMatchObject({ access: { needs } })
    const nothing = async () => undefined
    const deps = { mail: seeker.mail, now: saturday, removeMedia: nothing, removeUpload: nothing }
    await erasePerson(city.table, seeker.accountId, deps)
    expect(await ofSeeker()).toEqual([])
  })

  it('have a list without a diagnosis in it', () => {
    expect(accessNeeds.filter((need) => /blind|deaf|mental|disab|illness/.test(need))).toEqual([])
  })
})
