import { beforeAll, describe, expect, it } from 'vitest'
import { keys } from '../../../functions/jobs/keys.ts'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import { hourMs, later, minuteMs } from '../../../functions/platform/clock.ts'
import {
  applicationForm,
  filledProfile,
  officer,
  openJobs,
  recruiter,
  saturday,
  seeker,
  stranger,
  walkIn,
} from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

const looksOf = async (applicationId: `application_${string}`) =>
  (await city.as(seeker).whoLooked({ applicationId })).looks.map(({ kind, as, named }) => [kind, as, named])

const gone = (mail: string) => ({ mail, now: saturday, removeMedia: async () => {}, removeUpload: async () => {} })

describe('who looked at what somebody sent', () => {
  it('is nobody before it is opened', async () => {
    const { vacancyId, applicationId } = await city.applied()
    await city.as(recruiter).listApplicants({ vacancyId })
    expect(await looksOf(applicationId)).toEqual([])
  })

  it('is told by when, as whom, and whether the name was there; the newest first', async () => {
    const { vacancyId, applicationId, number, title, employer } = await city.applied()
    await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    city.time.now = later(saturday, minuteMs)
    await city.as(officer).readApplicant({ vacancyId, applicationId })
    city.time.now = later(saturday, 2 * minuteMs)
    await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
    city.time.now = later(saturday, 3 * minuteMs)
    await city.as(recruiter).applicantSheet({ vacancyId })
    const { looks, all } = await city.as(seeker).whoLooked({ applicationId })
    city.time.now = saturday
    const about = { applicationId, vacancyId, number, title, employer }
    const by = (minutes: number) => later(saturday, minutes * minuteMs)
    expect(looks.map(({ lookId: _, ...look }) => look)).toEqual([
      { ...about, at: by(3), kind: 'exported', as: 'recruiter', named: true },
      { ...about, at: by(2), kind: 'opened', as: 'recruiter', named: true },
      { ...about, at: by(1), kind: 'opened', as: 'officer', named: false },
      { ...about, at: by(0), kind: 'opened', as: 'recruiter', named: false },
    ])
    expect(all).toBe(4)
  })

  it('is one look however often a page is loaded within the hour, and another one an hour later', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const open = () => city.as(recruiter).readApplicant({ vacancyId, applicationId })
    await Promise.all([open(), open(), open()])
    expect(await looksOf(applicationId)).toHaveLength(1)
    city.time.now = later(saturday, hourMs)
    await open()
    city.time.now = saturday
    expect(await looksOf(applicationId)).toHaveLength(2)
  })

  it('holds what nobody may change: looked at anew it says the same', async () => {
    const { vacancyId, applicationId } = await city.applied()
    await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    const [before] = await city.table.startingWith(keys.looksAt(vacancyId, applicationId))
    city.time.now = later(saturday, minuteMs)
    await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    city.time.now = saturday
    expect(await city.table.startingWith(keys.looksAt(vacancyId, applicationId))).toEqual([before])
    expect(before?.at).toBe(saturday)
  })

  it('is hers alone', async () => {
    const { vacancyId, applicationId } = await city.applied()
    await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    expect((await city.as(stranger).whoLooked({ applicationId })).looks).toEqual([])
  })

  it('is read page by page, none twice and none left out', async () => {
    const own = await openJobs()
    const { vacancyId, applicationId } = await own.applied()
    for (let hour = 0; hour < 60; hour++) {
      own.time.now = later(saturday, hour * hourMs)
      await own.as(recruiter).readApplicant({ vacancyId, applicationId })
    }
    const first = await own.as(seeker).whoLooked({})
    const second = await own.as(seeker).whoLooked({ cursor: first.next })
    const all = [...first.looks, ...second.looks].map(({ at }) => at)
    expect([first.looks.length, second.looks.length, second.next, first.all]).toEqual([50, 10, undefined, 60])
    expect(all).toEqual(all.toSorted().reverse())
    expect(new Set(all).size).toBe(60)
  })

  it('names the counter too: whose profile an officer opened, and whose application they filled in', async () => {
    const { vacancyId } = await city.published()
    const { accountId } = walkIn
    await city.as(officer).saveCounterPerson({ accountId, kecamatan: 'Baros', education: 'sd', name: 'Mak Iyah' })
    await city.as(officer).readCounterPerson({ accountId })
    await city.as(officer).readCounterPerson({ accountId })
    await city.as(officer).applyForOther({ accountId, vacancyId, ...applicationForm() })
    const { looks } = await city.as(walkIn).whoLooked({})
    expect(looks.map(({ kind, as }) => [kind, as]).sort()).toEqual([
      ['counter', 'officer'],
      ['entered', 'officer'],
    ])
    await erasePerson(city.table, accountId, gone(''))
    expect(await city.table.startingWith(keys.counterLooksAt(accountId))).toEqual([])
  })

  it('is part of what she takes along, and goes with her', async () => {
    const { vacancyId, applicationId } = await city.applied()
    await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    const { looks } = (await exportPerson(city.table, seeker.accountId)) as { looks: { applicationId: string }[] }
    expect(looks.filter((look) => look.applicationId === applicationId)).toHaveLength(1)
    await erasePerson(city.table, seeker.accountId, gone(seeker.mail))
    expect(await city.table.startingWith(keys.looksAt(vacancyId, applicationId))).toEqual([])
  })
})

describe('an application that nobody has opened', () => {
  beforeAll(async () => {
    city = await openJobs()
  })

  const edited = (message: string, version = 1) => ({ version, message, renew: false })

  it('may be put right: the words, and the profile by the one there is now', async () => {
    const { applicationId, dueOn } = await city.applied()
    await city.as(seeker).saveProfile({ ...filledProfile(), kecamatan: 'Cikole' })
    await city.as(seeker).editApplication({ applicationId, ...edited('Bisa mulai Senin.'), renew: true })
    const now = await city.as(seeker).readMyApplication({ applicationId })
    const { message, sent, version, editedAt } = now
    expect({ message, place: sent.kecamatan, version, editedAt }).toEqual({
      ...{ message: 'Bisa mulai Senin.', place: 'Cikole', version: 2, editedAt: saturday },
    })
    expect([now.dueOn, now.mayEdit, now.holder]).toEqual([dueOn, true, 'employer'])
  })

  it('sent twice with the same words is edited once', async () => {
    const { applicationId } = await city.applied()
    const send = () => city.as(seeker).editApplication({ applicationId, ...edited('Sama.') })
    await send()
    await send()
    expect((await city.as(seeker).readMyApplication({ applicationId })).version).toBe(2)
  })

  it('can no longer be changed once a recruiter has opened it', async () => {
    const { vacancyId, applicationId } = await city.applied()
    await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    const edit = city.as(seeker).editApplication({ applicationId, ...edited('Terlambat.') })
    await expect(edit).rejects.toMatchObject({ code: 'application-opened' })
    const { openedAt, mayEdit, isOpened } = await city.as(seeker).readMyApplication({ applicationId })
    expect({ openedAt, mayEdit, isOpened }).toEqual({ openedAt: saturday, mayEdit: false, isOpened: true })
  })

  it('is either read as it was changed, or not changed: no recruiter reads words that are replaced unread', async () => {
    const own = await openJobs()
    const { vacancyId } = await own.published()
    for (let n = 0; n < 24; n++) {
      const who = { ...seeker, accountId: `account_p${n}` as const, mail: `p${n}@warga.example` }
      await own.as(who).saveProfile(filledProfile())
      const { applicationId } = await own.as(who).submitApplication({ vacancyId, ...applicationForm() })
      const [read, edit] = await Promise.allSettled([
        own.as(recruiter).readApplicant({ vacancyId, applicationId }),
        own.as(who).editApplication({ applicationId, ...edited('Baru.') }),
      ])
      const stands = (await own.as(who).readMyApplication({ applicationId })).message
      expect(stands).toBe(edit.status === 'fulfilled' ? 'Baru.' : 'Saya tinggal dekat.')
      expect(read.status === 'fulfilled' && read.value.version).toBe(edit.status === 'fulfilled' ? 2 : 1)
    }
  })

  it('is not changed by a page of hers that is older than another', async () => {
    const { applicationId } = await city.applied()
    await city.as(seeker).editApplication({ applicationId, ...edited('Satu.') })
    const late = city.as(seeker).editApplication({ applicationId, ...edited('Dua.') })
    await expect(late).rejects.toMatchObject({ code: 'application-moved-on' })
  })

  it('is still answered by the day it was promised, whatever an officer opens', async () => {
    const { vacancyId, applicationId } = await city.applied()
    await city.as(officer).readApplicant({ vacancyId, applicationId })
    expect((await city.as(seeker).readMyApplication({ applicationId })).mayEdit).toBe(true)
  })
})

describe('an application whose day has passed', () => {
  it('lies with the employer until an officer asks for its answer, then with both', async () => {
    const own = await openJobs()
    const { vacancyId, applicationId } = await own.applied()
    const how = async () => {
      const { isOverdue, holder, chasedAt } = await own.as(seeker).readMyApplication({ applicationId })
      return { isOverdue, holder, chasedAt }
    }
    expect(await how()).toEqual({ isOverdue: false, holder: 'employer' })
    own.time.now = '2026-11-04T02:00:00.000Z'
    expect(await how()).toEqual({ isOverdue: true, holder: 'employer' })
    await own.as(officer).chaseAnswers({ vacancyId })
    expect(await how()).toEqual({ isOverdue: true, holder: 'officer', chasedAt: own.time.now })
    await own.as(seeker).withdrawApplication({ applicationId })
    expect(await how()).toEqual({ isOverdue: false, holder: 'nobody' })
  })
})
