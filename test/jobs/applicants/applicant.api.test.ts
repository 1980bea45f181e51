import { beforeAll, describe, expect, it } from 'vitest'
import { keys } from '../../../functions/jobs/keys.ts'
import { later, minuteMs } from '../../../functions/platform/clock.ts'
import type { Caller } from '../../../functions/platform/http/serve.ts'
import { idFrom } from '../../../functions/platform/ids.ts'
import { person, refusalOf } from '../../support/city.ts'
import { applicationForm, filledProfile, officer, openJobs, recruiter, seeker } from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

type Profile = Parameters<ReturnType<typeof city.as>['saveProfile']>[0]
async function applies(vacancyId: `vacancy_${string}`, who: Caller, profile: Partial<Profile> = {}, message = '') {
  await city.as(who).saveProfile({ ...filledProfile(), ...profile })
  return city.as(who).submitApplication({ vacancyId, ...applicationForm(message) })
}
const tellTale = {
  name: 'Sari Wulandari',
  phone: '+6285700001111',
  experience: [
    { title: 'Operator produksi di tempat Hendrawan', months: 20, employer: 'CV Rahasia Jaya', until: 2023 },
  ],
  skills: ['pengemasan makanan', 'resep Hendrawan'],
}

describe('the list of applicants', () => {
  it('shows no name, mail, phone, message or former employer before the short list, nor does the page of one', async () => {
    const { vacancyId } = await city.published()
    const { applicationId } = await applies(vacancyId, seeker, tellTale, 'Saya Sari Wulandari, tetangga Pak Dedi.')
    const told = async (who = recruiter) =>
      JSON.stringify([
        await city.as(who).listApplicants({ vacancyId }),
        await city.as(who).readApplicant({ vacancyId, applicationId }),
      ])
    const secrets = ['Sari', 'Wulandari', seeker.mail, '5700001111', 'Rahasia', '2023', 'Dedi', 'Hendrawan']
    const leaked = (text: string) => secrets.filter((secret) => text.includes(secret))
    expect([leaked(await told()), leaked(await told(officer))]).toEqual([[], []])

    await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
    expect(leaked(await told())).toEqual(secrets)
  })

  it('does not show them to whoever declined without ever shortlisting', async () => {
    const { vacancyId } = await city.published()
    const { applicationId } = await applies(vacancyId, seeker, tellTale, 'Saya Sari.')
    const declined = { vacancyId, applicationId, version: 1, reason: 'skills', words: 'Lain kali.' } as const
    expect(JSON.stringify(await city.as(recruiter).declineApplicant(declined))).not.toMatch(/Sari|Rahasia/)
  })

  it('has the very sum that the applicant sees, without access needs', async () => {
    const { vacancyId } = await city.published()
    const { applicationId } = await applies(vacancyId, seeker, tellTale)
    const { match } = await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    const own = (await city.as(seeker).matchWithVacancy({ vacancyId })).match
    const points = (parts: typeof match.parts) => Object.fromEntries(parts.map(({ part, points }) => [part, points]))
    expect([match.score, points(match.parts)]).toEqual([own.score, points(own.parts)])
    expect(match.parts.reduce((sum, { points }) => sum + points, 0)).toBe(match.score)
  })

  it('puts first what sets somebody apart from the other applicants, not what all of them have', async () => {
    const { vacancyId } = await city.published()
    for (const n of [1, 2, 3]) await applies(vacancyId, person(`biasa${n}`), { skills: [] })
    await applies(vacancyId, person('terampil'), { skills: ['pengemasan makanan', 'higiene pangan'] })
    const { applicants } = await city.as(recruiter).listApplicants({ vacancyId })
    expect(applicants[0]?.match.parts[0]?.part).toBe('skills')
    expect(applicants.at(-1)?.match.parts.at(-1)?.part).toBe('skills')
  })

  it('is narrowed by several filters at once, says how many each would leave, and pages within them', async () => {
    const { vacancyId } = await city.published()
    for (const n of [1, 2, 3, 4])
      await applies(vacancyId, person(`saring${n}`), {
        kecamatan: n % 2 ? 'Baros' : 'Cikole',
        skills: n < 3 ? ['higiene pangan'] : [],
        education: n === 4 ? 'smp' : 'smk',
      })
    const list = (filters: object) => city.as(recruiter).listApplicants({ vacancyId, ...filters })
    const { all, found, counts } = await list({ kecamatan: 'Baros', has: 'higiene pangan' })
    expect([all, found]).toEqual([4, 1])
    expect(counts.kecamatan).toMatchObject({ Baros: 1, Cikole: 1, Citamiang: 0 })
    expect(counts.has).toEqual({ 'pengemasan makanan': 0, 'higiene pangan': 1 })
    expect((await list({ met: ['education'] })).found).toBe(3)
    expect((await list({ order: 'arrival' })).applicants).toHaveLength(4)
  })

  it('keeps a place in a list for that list alone', async () => {
    const { vacancyId } = await city.published()
    for (let n = 0; n < 26; n++) await applies(vacancyId, person(`banyak${n}`))
    const { next } = await city.as(recruiter).listApplicants({ vacancyId })
    expect((await city.as(recruiter).listApplicants({ vacancyId, cursor: next })).applicants).toHaveLength(1)
    for (const other of [{ order: 'arrival' as const }, { has: 'higiene pangan' }])
      expect(await refusalOf(city.as(recruiter).listApplicants({ vacancyId, cursor: next, ...other }))).toBe(
        'crooked-cursor',
      )
  })

  it('gives who may be decided on in its own order, and that is no look at them', async () => {
    const { vacancyId } = await city.published()
    const [best, other] = [person('terbaik'), person('lainnya')]
    await applies(vacancyId, other, { skills: [] })
    const first = await applies(vacancyId, best)
    const second = await applies(vacancyId, person('lagi'), { skills: [] })
    const { applicationId } = second
    const declining = { vacancyId, applicationId, version: 1, reason: 'skills', words: 'Maaf.' } as const
    await city.as(recruiter).declineApplicant(declining)
    const open = await city.as(recruiter).openApplicants({ vacancyId })
    expect(open.map(({ applicationId }) => applicationId)[0]).toBe(first.applicationId)
    expect(open).toHaveLength(2)
    expect((await city.as(best).whoLooked({})).looks).toEqual([])
  })

  it('says which ones no recruiter has opened; an officer’s look does not count', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const unread = async () => (await city.as(recruiter).listApplicants({ vacancyId, waits: 'unread' })).found
    await city.as(officer).readApplicant({ vacancyId, applicationId })
    expect(await unread()).toBe(1)
    await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    expect(await unread()).toBe(0)
    expect((await city.as(recruiter).readApplicant({ vacancyId, applicationId })).version).toBe(1)
  })
})

describe('a vacancy with more applicants than one sheet holds', () => {
  it('gives its sheet in parts: everybody once, in order, a look each; asked for again in the same hour no more looks', async () => {
    const own = await openJobs()
    const { vacancyId, applicationId } = await own.applied()
    const item = await own.table.get(keys.application(vacancyId, applicationId))
    if (!item) throw new Error('nobody applied')
    const { domainEvent: _, accountId: __, ...bare } = item
    const more = Array.from({ length: 1600 }, (___, n) => {
      const another = idFrom('application', `${n}`)
      return { ...bare, ...keys.application(vacancyId, another), applicationId: another } as typeof item
    })
    const short = await own.table.get(keys.short(vacancyId, applicationId))
    const shorts = more.map((each) => {
      const another = each.applicationId as typeof applicationId
      return { ...short, ...keys.short(vacancyId, another), applicationId: another }
    })
    await own.table.putMany([...more, ...shorts])
    const sheet = async () => {
      const first = await own.as(recruiter).applicantSheet({ vacancyId })
      const second = await own.as(recruiter).applicantSheet({ vacancyId, cursor: first.next })
      expect([first.applicants.length, second.applicants.length, second.next]).toEqual([1500, 101, undefined])
      return [...first.applicants, ...second.applicants].map((each) => each.applicationId)
    }
    const ids = await sheet()
    expect(ids).toEqual([...more.map((each) => each.applicationId), applicationId].sort())
    const looks = () => own.table.startingWith({ pk: item.pk, sk: 'LOOK#' })
    const before = await looks()
    expect(before).toHaveLength(1601)
    own.time.now = later(own.time.now, minuteMs)
    await sheet()
    expect(await looks()).toEqual(before)
    expect((await own.as(recruiter).listApplicants({ vacancyId })).all).toBe(1601)
  }, 120_000)
})
