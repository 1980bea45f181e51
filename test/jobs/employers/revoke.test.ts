import { beforeEach, describe, expect, it } from 'vitest'
import { isRevoked } from '../../../functions/jobs/employers/verification/revoke.ts'
import { keys } from '../../../functions/jobs/keys.ts'
import { erasePerson } from '../../../functions/jobs/public.ts'
import { later, minuteMs } from '../../../functions/platform/clock.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { refusalOf } from '../../support/city.ts'
import {
  allInOrder,
  applicationForm,
  employerWords,
  filledProfile,
  officer,
  openJobs,
  otherOfficer,
  recruiter,
  saturday,
  seeker,
  stranger,
  vacancyForm,
} from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

let city: Awaited<ReturnType<typeof openJobs>>
let reactions: ReturnType<typeof openReactions>
beforeEach(async () => {
  city = await openJobs()
  reactions = openReactions(city)
})
const reason = 'Meminta uang jaminan dari pelamar.'

/** An employer with an open vacancy that somebody applied for, whose verification an officer takes away. */
async function revoked() {
  const { vacancyId, employerId, applicationId } = await city.applied()
  const { version } = await city.as(officer).readEmployer({ employerId })
  const before = await employerItem(employerId)
  const view = await city.as(officer).revokeEmployer({ employerId, version, reason })
  await reactions.react('employer-revoked', await employerItem(employerId), happened(before))
  return { vacancyId, employerId, applicationId, view }
}
const employerItem = (employerId: Id<'employer'>) => city.table.get(keys.employer(employerId))
const happened = (before: Awaited<ReturnType<typeof employerItem>>) => ({ id: 'revoked', at: city.time.now, before })
const lifeOf = async (vacancyId: Id<'vacancy'>) => (await city.as(officer).readVacancy({ vacancyId })).life

describe('an employer found to be false', () => {
  it('leaves the pages and search at once, and nothing of it can be sent, resumed or approved', async () => {
    const waiting = await city.submitted()
    const { employerId } = waiting
    const { vacancyId, version } = await city.as(recruiter).draftVacancy({ employerId, ...vacancyForm() })
    const { version: employerVersion } = await city.as(officer).readEmployer({ employerId })
    await city.as(officer).revokeEmployer({ employerId, version: employerVersion, reason })
    expect(await refusalOf(city.as(recruiter).submitVacancy({ vacancyId, version }))).toBe('employer-not-verified')
    const approving = { vacancyId: waiting.vacancyId, version: waiting.version }
    expect(await refusalOf(city.as(officer).approveVacancy(approving))).toBe('employer-not-verified')
  })

  it('has its vacancies off search in the same moment, and cannot open who applied', async () => {
    const { vacancyId, applicationId, view } = await revoked()
    expect([isRevoked(view), await lifeOf(vacancyId)]).toEqual([true, 'paused'])
    expect((await city.as(seeker).searchVacancies({})).count).toBe(0)
    expect(await refusalOf(city.as(recruiter).resumeVacancy({ vacancyId }))).toBe('employer-not-verified')
    await city.as(stranger).saveProfile(filledProfile())
    const applying = city.as(stranger).submitApplication({ vacancyId, ...applicationForm() })
    expect(await refusalOf(applying)).toBe('vacancy-paused')
    const closedToThem = [
      city.as(recruiter).listApplicants({ vacancyId }),
      city.as(recruiter).applicantSheet({ vacancyId }),
      city.as(recruiter).readAssessment({ vacancyId, applicationId }),
      city.as(recruiter).readApplicant({ vacancyId, applicationId }),
    ]
    const refusals = await Promise.all(closedToThem.map(refusalOf))
    expect(new Set(refusals)).toEqual(new Set(['vacancy-not-found', 'application-not-found']))
    expect((await city.as(officer).listApplicants({ vacancyId })).all).toBe(1)
  })

  it('has its vacancies taken down five minutes later: who applied and its contact read the reason, once', async () => {
    const { vacancyId, employerId } = await revoked()
    await reactions.settle(4)
    expect([await lifeOf(vacancyId), reactions.mails]).toEqual(['paused', []])
    await reactions.settle(6)
    await reactions.settle(7)
    expect(await lifeOf(vacancyId)).toBe('withdrawn')
    await reactions.react('vacancy-withdrawn', await city.table.get(keys.vacancy(vacancyId)))
    for (const item of await city.table.startingWith(keys.applicationsFor(vacancyId)))
      await reactions.react('application-ended', item)
    const told = reactions.mails.filter(({ text }) => text.includes(reason)).map(({ to }) => to)
    expect(told.sort()).toEqual([employerWords.contactMail, recruiter.mail, seeker.mail].sort())
    expect((await city.as(seeker).myApplications()).map(({ status }) => status)).toEqual(['declined'])
    expect((await city.as(recruiter).readEmployer({ employerId })).revoked?.reason).toBe(reason)
  })

  it('answers, with the reason, who still waits at a vacancy that was closed before', async () => {
    const { vacancyId, employerId } = await city.applied()
    const item = await city.table.get(keys.vacancy(vacancyId))
    await city.table.put({ ...item, pk: `VACANCY#${vacancyId}`, sk: 'VACANCY', life: 'expired' })
    const { version } = await city.as(officer).readEmployer({ employerId })
    await city.as(officer).revokeEmployer({ employerId, version, reason })
    await reactions.react('employer-revoked', await employerItem(employerId), happened(undefined))
    await reactions.settle(6)
    const [own] = await city.as(seeker).myApplications()
    expect([own?.status, own?.history.at(-1)?.words, await lifeOf(vacancyId)]).toEqual(['declined', reason, 'expired'])
  })

  it('that mends its words within the five minutes is taken down all the same', async () => {
    const { vacancyId, employerId, view } = await revoked()
    await city.as(recruiter).correctEmployer({ employerId, version: view.version, ...employerWords, people: 7 })
    expect(await refusalOf(city.as(officer).undoEmployerDecision({ employerId }))).toBe('acted-upon')
    await reactions.settle(6)
    expect(await lifeOf(vacancyId)).toBe('withdrawn')
    const again = await city.as(officer).readEmployer({ employerId })
    expect([again.status, again.revoked?.reason]).toEqual(['registered', reason])
  })

  it('is verified anew: applicants of old open again, what was taken down stays down', async () => {
    const { vacancyId, employerId, view } = await revoked()
    await reactions.settle(6)
    await city.as(recruiter).correctEmployer({ employerId, version: view.version, ...employerWords, people: 7 })
    const { version } = await city.as(officer).readEmployer({ employerId })
    const before = await employerItem(employerId)
    const verified = await city.as(officer).verifyEmployer({ employerId, version, checks: allInOrder })
    await reactions.react('employer-verified', await employerItem(employerId), happened(before))
    expect([verified.status, verified.revoked, await lifeOf(vacancyId)]).toEqual(['verified', undefined, 'withdrawn'])
    expect((await city.as(recruiter).listApplicants({ vacancyId })).all).toBe(1)
  })
})

describe('a word about an employer whose verification was taken away', () => {
  const notYet = [{ point: 'nib', passed: false, words: 'NIB tidak terbaca.' } as const]
  const undone = async (employerId: Id<'employer'>) => {
    const before = await employerItem(employerId)
    await city.as(officer).undoEmployerDecision({ employerId })
    await reactions.react('employer-decision-undone', await employerItem(employerId), happened(before))
  }
  /** Mended and sent in again: what an officer decides on, so many minutes after it was taken away. */
  async function mended(after = 1) {
    const { view, ...about } = await revoked()
    city.time.now = later(saturday, after * minuteMs)
    const { employerId } = about
    const words = { ...employerWords, people: 7 }
    const { version } = await city.as(recruiter).correctEmployer({ employerId, version: view.version, ...words })
    return { ...about, version }
  }
  const applicantsOf = (vacancyId: Id<'vacancy'>) => refusalOf(city.as(recruiter).listApplicants({ vacancyId }))

  it('that returns it once more is undone without anything of it coming back', async () => {
    const { vacancyId, employerId, version } = await mended()
    const returned = await city.as(officer).returnEmployer({ employerId, version, checks: notYet })
    expect([returned.status, isRevoked(returned)]).toEqual(['returned', false])
    await undone(employerId)
    expect((await city.as(officer).readEmployer({ employerId })).revoked?.reason).toBe(reason)
    expect([await lifeOf(vacancyId), await applicantsOf(vacancyId)]).toEqual(['paused', 'vacancy-not-found'])
  })

  async function verifiedByMistake(after?: number) {
    const { version, ...about } = await mended(after)
    const { employerId } = about
    const before = await employerItem(employerId)
    await city.as(officer).verifyEmployer({ employerId, version, checks: allInOrder })
    await reactions.react('employer-verified', await employerItem(employerId), happened(before))
    expect(await lifeOf(about.vacancyId)).toBe('open')
    return about
  }

  it('that verifies it by mistake is undone as if it had not been: held again, and taken down in its time', async () => {
    const { vacancyId, employerId } = await verifiedByMistake()
    await undone(employerId)
    expect(await city.as(officer).readEmployer({ employerId })).toMatchObject({
      status: 'registered',
      revoked: { reason },
    })
    expect([await lifeOf(vacancyId), await applicantsOf(vacancyId)]).toEqual(['paused', 'vacancy-not-found'])
    await reactions.settle(6)
    expect(await lifeOf(vacancyId)).toBe('withdrawn')
  })

  it('that verifies it by mistake is undone after those minutes, too: then it is taken down at once', async () => {
    const { vacancyId, employerId } = await verifiedByMistake(4)
    await reactions.settle(2)
    expect(await lifeOf(vacancyId)).toBe('open')
    city.time.now = later(saturday, 8 * minuteMs)
    await undone(employerId)
    expect([await lifeOf(vacancyId), await applicantsOf(vacancyId)]).toEqual(['withdrawn', 'vacancy-not-found'])
  })

  it('forgets whoever took it away, and loses to who decides in that moment', async () => {
    const { employerId, version } = await mended()
    const read = await city.stores.employers.get(employerId)
    await city.as(otherOfficer).verifyEmployer({ employerId, version, checks: allInOrder })
    await expect(city.stores.employers.forgetOfficer(read, officer.accountId)).rejects.toThrow('changed')
    const gone = { mail: officer.mail, now: saturday, removeMedia: async () => {}, removeUpload: async () => {} }
    await erasePerson(city.table, officer.accountId, gone)
    expect(JSON.stringify(await employerItem(employerId))).not.toContain(officer.accountId)
  })
})

describe('taking a verification away', () => {
  it('is undone within five minutes by who did it: all as before, no mail', async () => {
    const { employerId, vacancyId } = await city.applied()
    const { version: _, ...was } = await city.as(officer).readEmployer({ employerId })
    const { version } = await city.as(officer).readEmployer({ employerId })
    await city.as(officer).revokeEmployer({ employerId, version, reason })
    await reactions.react('employer-revoked', await employerItem(employerId), happened(undefined))
    expect(await refusalOf(city.as(otherOfficer).undoEmployerDecision({ employerId }))).toBe('not-your-decision')
    const before = await employerItem(employerId)
    await city.as(officer).undoEmployerDecision({ employerId })
    await reactions.react('employer-decision-undone', await employerItem(employerId), happened(before))
    const { version: __, ...is } = await city.as(officer).readEmployer({ employerId })
    expect(is).toEqual(was)
    expect(await lifeOf(vacancyId)).toBe('open')
    await reactions.settle(6)
    expect([reactions.mails, await lifeOf(vacancyId)]).toEqual([[], 'open'])
    expect((await city.as(recruiter).listApplicants({ vacancyId })).all).toBe(1)
  })

  it('needs no look before it at one that waits to be looked at again: undone, it waits in its place', async () => {
    const { employerId, vacancyId } = await city.applied()
    const { version } = await city.as(recruiter).readEmployer({ employerId })
    await city.as(recruiter).correctEmployer({ employerId, version, ...employerWords, address: 'Jalan Lain 9' })
    const waiting = async () =>
      (await city.as(officer).employerQueue({ status: 'renewal' })).employers.map(({ changed }) => changed)
    expect(await waiting()).toEqual([['address']])
    await city.as(otherOfficer).claimThing({ thing: employerId })
    await city.as(officer).revokeEmployer({ employerId, version: version + 1, reason })
    await reactions.react('employer-revoked', await employerItem(employerId), happened(undefined))
    expect([await waiting(), await lifeOf(vacancyId)]).toEqual([[], 'paused'])
    const before = await employerItem(employerId)
    await city.as(officer).undoEmployerDecision({ employerId })
    await reactions.react('employer-decision-undone', await employerItem(employerId), happened(before))
    expect([await waiting(), await lifeOf(vacancyId)]).toEqual([[['address']], 'open'])
  })

  it('undone, leaves what was to be mended to be read, and to be asked for again', async () => {
    const { employerId, version } = await city.verified()
    await city.as(recruiter).correctEmployer({ employerId, version, ...employerWords, address: 'Jalan Lain 9' })
    const failed = [{ point: 'address', passed: false, words: 'Tidak ketemu.' } as const]
    const returned = { employerId, version: version + 1, checks: failed, reason: 'Lihat alamat.' }
    const { renewal } = await city.as(officer).returnEmployer(returned)
    await city.as(officer).revokeEmployer({ employerId, version: version + 2, reason })
    await city.as(officer).undoEmployerDecision({ employerId })
    const again = await city.as(recruiter).readEmployer({ employerId })
    expect([renewal, again.renewal, again.reason]).toEqual(['askable', 'askable', 'Lihat alamat.'])
  })

  it('is too late to undo afterwards, is decided once, and needs somebody who is verified', async () => {
    const { employerId, version } = await city.verified()
    const take = () => refusalOf(city.as(officer).revokeEmployer({ employerId, version, reason }))
    expect((await Promise.all([take(), take()])).filter((each) => each === undefined)).toHaveLength(1)
    expect(await take()).toBe('employer-not-verified')
    city.time.now = later(saturday, 5 * minuteMs + 1)
    expect(await refusalOf(city.as(officer).undoEmployerDecision({ employerId }))).toBe('too-late-to-undo')
  })

  it('loses no race against an approval: whichever is first, nothing of it stays on show', async () => {
    for (let round = 0; round < 4; round++) {
      const { vacancyId, employerId, version } = await city.submitted()
      const { version: employerVersion } = await city.as(officer).readEmployer({ employerId })
      await Promise.all([
        refusalOf(city.as(otherOfficer).approveVacancy({ vacancyId, version })),
        city.as(officer).revokeEmployer({ employerId, version: employerVersion, reason }),
      ])
      await reactions.react('employer-revoked', await employerItem(employerId), happened(undefined))
      expect(await lifeOf(vacancyId)).not.toBe('open')
    }
  })
})
