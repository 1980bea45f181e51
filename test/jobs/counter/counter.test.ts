import { beforeEach, describe, expect, it } from 'vitest'
import { ak1Of, isAk1 } from '../../../functions/jobs/counter/ak1.ts'
import { reachByMail } from '../../../functions/jobs/counter/reach-by-mail.ts'
import { keys } from '../../../functions/jobs/keys.ts'
import { logAndCount } from '../../../functions/jobs/log-and-count.ts'
import { erasePerson, exportPerson } from '../../../functions/jobs/person.ts'
import { refusalOf } from '../../support/city.ts'
import {
  applicationForm,
  filledProfile,
  officer,
  openJobs,
  otherOfficer,
  recruiter,
  seeker,
  testKeyFor,
  walkIn,
} from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

const { accountId } = walkIn
const number = '3272 0145 6789 0012'

let city: Awaited<ReturnType<typeof openJobs>>
beforeEach(async () => {
  city = await openJobs()
})

const { phone: _, ...withoutPhone } = filledProfile()
const iyah = { ...withoutPhone, name: 'Mak Iyah' }
const registered = () => city.as(officer).saveCounterPerson({ accountId, ...iyah, ak1: number })

async function appliedFor() {
  await registered()
  const { vacancyId, employerId } = await city.published()
  const application = await city.as(officer).applyForOther({ accountId, vacancyId, ...applicationForm() })
  return { vacancyId, employerId, application }
}

describe('somebody without e-mail or telephone', () => {
  it('is registered by an officer, ready to apply', async () => {
    const profile = await registered()
    expect(profile).toMatchObject({ name: 'Mak Iyah', reachedAt: 'counter', missingToApply: [] })
    const [row] = (await city.as(otherOfficer).counterPeople({ name: 'iyah' })).people
    expect(row).toEqual({
      ...{ accountId, name: 'Mak Iyah', kecamatan: 'Baros' },
      ...{ registeredAt: city.time.now, ak1LastFour: '0012' },
    })
  })

  it('is found by the AK/1 number however it is written, which lies nowhere', async () => {
    await registered()
    const found = async (ak1: string) => (await city.as(officer).counterPeople({ ak1 })).people
    expect((await found('3272.0145.6789.0012')).map((each) => each.accountId)).toEqual([accountId])
    expect(await found('3272014567890013')).toEqual([])
    const items = await Promise.all([
      city.table.startingWith({ pk: `ACCOUNT#${accountId}`, sk: '' }),
      city.table.startingWith({ pk: 'COUNTER', sk: '' }, 'queue'),
    ])
    expect(items.flat().length).toBeGreaterThan(2)
    for (const whole of [number, ak1Of(number)]) expect(JSON.stringify(items)).not.toContain(whole)
    expect(JSON.stringify(items)).toContain('0012')
  })

  it('is not registered twice with one number; a corrected number frees the old', async () => {
    await registered()
    await city.stores.counter.save(
      { accountId: 'account_other', registeredAt: city.time.now, registeredBy: officer.accountId, version: 1 },
      undefined,
      { at: city.time.now },
    )
    const taken = await city.stores.counter.find(accountId)
    const before = await city.stores.counter.find('account_other')
    if (!taken?.ak1 || !before) throw new Error('nobody is registered')
    const clash = { ...before, ak1: taken.ak1, version: 2 }
    expect(await city.stores.counter.save(clash, before, { at: city.time.now })).toBe(false)
    await city.as(officer).saveCounterPerson({ accountId, ak1: '3272 0145 6789 0099' })
    expect(await city.stores.counter.save(clash, before, { at: city.time.now })).toBe(true)
    expect(await refusalOf(city.as(officer).saveCounterPerson({ accountId, ak1: number }))).toBe('number-known')
  })
  it('cannot be somebody with an address, nor somebody nobody registered', async () => {
    const { vacancyId } = await city.published()
    await city.as(seeker).saveProfile(filledProfile())
    const seekers = { accountId: seeker.accountId, vacancyId, ...applicationForm() }
    expect(await refusalOf(city.as(officer).applyForOther(seekers))).toBe('not-of-the-counter')
    const nobody = { accountId, vacancyId, ...applicationForm() }
    expect(await refusalOf(city.as(officer).applyForOther(nobody))).toBe('not-of-the-counter')
    expect(await refusalOf(city.as(officer).readCounterPerson({ accountId: seeker.accountId }))).toBe(
      'not-of-the-counter',
    )
  })

  it('who has neither telephone nor counter is still asked for a number', async () => {
    await city.as(seeker).saveProfile(withoutPhone)
    expect((await city.as(seeker).readProfile()).missingToApply).toEqual(['contact'])
  })
})

describe('applying for somebody else', () => {
  it('is marked for good as an officer’s deed, for the person, the employer and the log', async () => {
    const { vacancyId, application } = await appliedFor()
    const { applicationId } = application
    expect(application.history).toMatchObject([{ status: 'submitted', forOther: true }])
    // She signs in with her card.
    expect((await city.as(walkIn).readMyApplication({ applicationId })).history[0]?.forOther).toBe(true)
    // That somebody has no telephone is nothing to judge them by.
    const read = async () => (await city.as(recruiter).readApplicant({ vacancyId, applicationId })).history[0]
    expect(await read()).not.toHaveProperty('forOther')
    const item = await city.table.get({ pk: `VACANCY#${vacancyId}`, sk: `APPLICATION#${applicationId}` })
    expect(item?.history).toMatchObject([{ by: officer.accountId }])
    expect(item?.domainEvent).toMatchObject({ name: 'application-submitted', by: officer.accountId, as: 'officer' })
    expect(item).not.toHaveProperty('mail')
    await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
    await city.settled()
    expect((await read())?.forOther).toBe(true)
  })

  it('stands in the log with the officer and without the person', async () => {
    await registered()
    const item = await city.table.get({ pk: `ACCOUNT#${accountId}`, sk: 'COUNTER' })
    const event = {
      id: 'event',
      name: 'person-registered',
      at: city.time.now,
      by: officer.accountId,
      as: 'officer',
    } as const
    const writes = await logAndCount(
      city.table,
      city.audit.tableName,
      testKeyFor,
    )([{ ...event, item: item ?? { pk: '', sk: '' } }])
    const said = JSON.stringify(writes)
    expect(said).toContain(officer.accountId)
    expect(said).not.toContain(accountId)
  })

  it('is the same application when the form is sent twice, and one per person and vacancy', async () => {
    await registered()
    const { vacancyId } = await city.published()
    const form = { accountId, vacancyId, ...applicationForm() }
    const twice = await Promise.all([city.as(officer).applyForOther(form), city.as(officer).applyForOther(form)])
    expect(twice[0]?.applicationId).toBe(twice[1]?.applicationId)
    expect(await refusalOf(city.as(otherOfficer).applyForOther({ ...form, ...applicationForm() }))).toBe(
      'already-applied',
    )
    expect(await refusalOf(city.as(walkIn).submitApplication({ vacancyId, ...applicationForm() }))).toBe(
      'already-applied',
    )
  })

  it('tells the employer to reach them at the counter, once shortlisted', async () => {
    const { vacancyId, application } = await appliedFor()
    const { applicationId } = application
    const read = () => city.as(recruiter).readApplicant({ vacancyId, applicationId })
    expect(await read()).not.toHaveProperty('reachedAt')
    await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
    expect(await read()).toMatchObject({ name: 'Mak Iyah', reachedAt: 'counter' })
  })

  it('sends no letter where there is no address', async () => {
    const { vacancyId, application } = await appliedFor()
    const key = { pk: `VACANCY#${vacancyId}`, sk: `APPLICATION#${application.applicationId}` }
    const { mails, react } = openReactions(city)
    await react('application-submitted', await city.table.get(key))
    expect(mails).toEqual([])
  })

  it('can be taken back, and says who did', async () => {
    const { application } = await appliedFor()
    const { applicationId } = application
    const withdrawn = await city.as(otherOfficer).withdrawForOther({ accountId, applicationId })
    expect(withdrawn.history.at(-1)).toMatchObject({ status: 'withdrawn', forOther: true })
    expect(await refusalOf(city.as(officer).withdrawForOther({ accountId, applicationId }))).toBe('application-ended')
  })

  it('shows the officer the consent to read out, and the day of the answer', async () => {
    await registered()
    const { vacancyId } = await city.published()
    const means = await city.as(officer).prepareForOther({ accountId, vacancyId })
    expect(means.consent.wording).toContain('PT Kaswari Pangan')
    expect([means.dueOn, means.missing]).toEqual(['2026-11-03', []])
  })
})

describe('whoever was registered at the counter', () => {
  it('takes it all along, and leaves nothing behind', async () => {
    await appliedFor()
    expect(await exportPerson(city.table, accountId)).toMatchObject({
      counter: { registeredAt: city.time.now, ak1LastFour: '0012' },
    })
    const kept = await city.stores.counter.find(accountId)
    const nothing = async () => undefined
    const deps = { mail: '', now: city.time.now, removeMedia: nothing, removeUpload: nothing }
    await erasePerson(city.table, accountId, deps)
    await erasePerson(city.table, accountId, deps)
    expect(await city.table.startingWith({ pk: `ACCOUNT#${accountId}`, sk: '' })).toEqual([])
    expect(await city.stores.counter.withAk1({ hash: kept?.ak1?.hash ?? '' })).toBeUndefined()
    expect((await city.as(officer).counterPeople({})).people).toEqual([])
  })

  it('has a number that is a number of a card, not any words', () => {
    expect([isAk1('3272/AK-1/00451'), isAk1('12 34'), isAk1('tidak ada')]).toEqual([true, false, false])
  })
})

describe('somebody who has an address later', () => {
  it('is answered there, for what was sent before too; done again it changes nothing', async () => {
    const { vacancyId, application } = await appliedFor()
    const { applicationId } = application
    const mail = 'iyah@warga.example'
    await reachByMail(city.table, accountId, mail, city.time.now)
    const item = () => city.table.get(keys.application(vacancyId, applicationId))
    const before = await item()
    await reachByMail(city.table, accountId, mail, city.time.now)
    expect(await item()).toEqual(before)
    const [row] = (await city.as(recruiter).listApplicants({ vacancyId })).applicants
    const to = { vacancyId, applicationId, version: row?.version ?? 0, to: 'shortlisted' } as const
    await city.as(recruiter).moveApplicant(to)
    const { mails, react } = openReactions(city)
    await react('application-moved', await item())
    expect(mails.map((each) => each.to)).toEqual([mail])
    expect((await city.as(recruiter).readApplicant({ vacancyId, applicationId })).mail).toBe(mail)
  })

  it('and is erased in the same moment leaves no address behind', async () => {
    const { vacancyId, application } = await appliedFor()
    const mail = 'iyah@warga.example'
    let isErased = false
    const beaten: typeof city.table = {
      ...city.table,
      async together(writes) {
        const gone = { mail, now: city.time.now, removeMedia: async () => {}, removeUpload: async () => {} }
        if (!isErased) await erasePerson(city.table, accountId, gone)
        isErased = true
        return city.table.together(writes)
      },
    }
    await reachByMail(beaten, accountId, mail, city.time.now)
    const item = await city.table.get(keys.application(vacancyId, application.applicationId))
    expect([item?.status, item?.mail]).toEqual(['withdrawn', undefined])
  })
})
