import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import { personalData } from '../../../functions/jobs/register.ts'
import { dayMs, later } from '../../../functions/platform/clock.ts'
import type { Item, Table } from '../../../functions/platform/dynamodb/table.ts'
import type { Caller } from '../../../functions/platform/http/serve.ts'
import { person } from '../../support/city.ts'
import { everyItem } from '../../support/dynamodb.ts'
import { following } from '../support/following.ts'
import {
  allInOrder,
  applicationForm,
  employerForm,
  filledProfile,
  openJobs,
  reportForm,
  vacancyForm,
  walkIn,
} from '../support/jobs.ts'
import { streaming } from '../support/stream.ts'

/** Words that stand nowhere else: one for every place where somebody writes, or is written of. */
const mark = (name: string) => `tanda${name}mata`
const marked = (name: string, ...roles: Parameters<typeof person>[1][]): Caller => ({
  ...person(mark(name), ...roles),
  mail: `${mark(`surat${name}`)}@warga.example`,
})
const [seeker, recruiter, officer] = [marked('pencari'), marked('perekrut'), marked('petugas', 'officer')]
const colleague = person('rekan')
const words = ['nama', 'pesan', 'cari', 'lapor', 'catat', 'nilai'].map(mark)
const [name, message, search, report, note, score] = words as [string, string, string, string, string, string]

/** Three people do all that can be done here, and all that can be done to them. */
async function everything() {
  const stream = streaming()
  const jobs = await openJobs(undefined, stream.recorded)
  const { as, time } = jobs
  const [own, recruits, decides] = [as(seeker), as(recruiter), as(officer)]
  const { employerId, version } = await recruits.registerEmployer(employerForm())
  await decides.claimThing({ thing: employerId })
  await decides.verifyEmployer({ employerId, version, checks: allInOrder })
  await recruits.inviteRecruiter({ employerId, mail: colleague.mail })
  await as(colleague).myEmployers()
  const { vacancyId } = await recruits.draftVacancy({ employerId, ...vacancyForm() })
  await recruits.submitVacancy({ vacancyId, version: 1 })
  await decides.approveVacancy({ vacancyId, version: 2 })

  await own.saveProfile({ ...filledProfile(), name })
  await own.saveAccess({ needs: ['step-free'], agree: true })
  await own.saveSearch({ q: 'kasir', name: search })
  await own.keepVacancy({ vacancyId })
  await own.beginWeekly({ agree: true })
  const { applicationId } = await own.submitApplication({ vacancyId, ...applicationForm(message) })
  const { reportId } = await own.reportVacancy({ vacancyId, ...reportForm(report), mail: seeker.mail })
  const sessions = [{ name: 'Sesi 1', on: '2026-10-24', opens: '10:00', closes: '12:00', capacity: 9 }]
  const fair = { eventId: 'event_bursa', startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: 3 } as const
  await decides.setUpFair({ ...fair, version: 0, sessions })
  const [session] = await own.fairSessions({ eventId: fair.eventId })
  await own.takePlace({ eventId: fair.eventId, sessionId: session?.sessionId ?? 'session_none' })

  await recruits.readApplicant({ vacancyId, applicationId })
  await recruits.applicantSheet({ vacancyId })
  const criteria = await recruits.setCriteria({ vacancyId, names: ['Ketelitian'], version: 0 })
  const scores = { [criteria.criteria[0]?.criterionId ?? '']: 3 }
  await recruits.scoreApplicant({ vacancyId, applicationId, scores, words: score })
  await recruits.addNote({ vacancyId, applicationId, formKey: randomUUID(), text: note })
  const over = { vacancyId, formKey: randomUUID(), applications: [{ applicationId, version: 1 }] }
  await recruits.decideTogether({ ...over, to: 'shortlisted' })
  await jobs.settled()
  const row = (await recruits.listApplicants({ vacancyId })).applicants[0]
  await recruits.moveApplicant({ vacancyId, applicationId, version: row?.version ?? 0, to: 'hired' })
  const answering = { reportId, version: 1, outcome: 'no-fault', answer: 'Sudah diperiksa.' } as const
  await decides.answerVacancyReport(answering)

  await decides.saveCounterPerson({ accountId: walkIn.accountId, ...filledProfile(), ak1: '3272 0145 6789 0012' })
  await decides.applyForOther({ accountId: walkIn.accountId, vacancyId, ...applicationForm() })
  time.now = later(time.now, 30 * dayMs)
  await decides.chaseAnswers({ vacancyId, words: 'Mohon dijawab.' })
  const employer = await decides.readEmployer({ employerId })
  await decides.revokeEmployer({ employerId, version: employer.version, reason: 'Meminta uang.' })
  await following(jobs)(stream.records)
  return jobs
}

const holding = (found: readonly Item[], traces: readonly string[]) =>
  found.flatMap((item) =>
    traces.filter((trace) => JSON.stringify(item).includes(trace)).map((trace) => `${trace} in ${item.sk}`),
  )
/** Who did what last is the log's: an account number, beside whatever it was done to. */
const bare = ({ domainEvent: _, ...item }: Item): Item => item as Item
const erase = (table: Table, { accountId, mail }: Caller, now: string) =>
  erasePerson(table, accountId, { mail, now, removeMedia: async () => {}, removeUpload: async () => {} })

describe('what the bursa kerja holds of people', () => {
  let city: Awaited<ReturnType<typeof everything>>
  beforeAll(async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
    city = await everything()
  })

  it('is in the register, each kind of item', async () => {
    const registered = new Set<string>(personalData.map(({ item }) => item))
    const traces = [...words, ...[seeker, recruiter, officer].flatMap(({ accountId, mail }) => [accountId, mail])]
    const held = (await everyItem(city.table)).map(bare).filter((item) => holding([item], traces).length > 0)
    const kinds = new Set(held.map(({ sk }) => sk.split('#')[0] ?? ''))
    expect([...kinds].filter((kind) => !registered.has(kind))).toEqual([])
    expect(kinds.size).toBeGreaterThan(16)
  })

  it('is a seeker’s to take along, every word of it', async () => {
    const exported = JSON.stringify(await exportPerson(city.table, seeker.accountId))
    expect(words.filter((word) => !exported.includes(word))).toEqual([])
  })

  it('is gone with their account, and no address stays of who recruited or decided', async () => {
    const traces = [...words, seeker.accountId, seeker.mail, recruiter.mail, officer.mail]
    const items = async () => [...(await everyItem(city.table)), ...(await everyItem(city.audit))]
    // To show that nothing is left, it has to have been there.
    expect(new Set(holding(await items(), traces).map((each) => each.split(' ')[0]))).toEqual(new Set(traces))
    for (const who of [seeker, recruiter, officer, seeker, recruiter, officer])
      await erase(city.table, who, city.time.now)
    expect(holding(await items(), traces)).toEqual([])
  })
})

describe('what happened just before an account was erased', () => {
  it('is counted when its events come late, and leaves nothing that names who did it', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
    for (const parts of [1, 2]) {
      const stream = streaming()
      const city = await openJobs(undefined, stream.recorded)
      const own = city.as(seeker)
      const open = [await city.published(recruiter), await city.published(colleague)]
      await own.saveProfile({ ...filledProfile(), name })
      for (const { vacancyId } of open) await own.submitApplication({ vacancyId, ...applicationForm(message) })
      await erase(city.table, seeker, city.time.now)
      const counted = async () => {
        const { cells } = await city.stores.tallies.year('2026')
        return cells.reduce((sum, { counts }) => sum + (counts.applicants ?? 0), 0)
      }
      expect(await counted()).toBe(0)
      // Together, and one by one as two shards would bring them.
      if (parts === 1) await following(city)(stream.records)
      else for (const record of stream.records) await following(city)([record])
      expect(await counted()).toBeGreaterThan(0)
      expect(holding(await everyItem(city.table), [seeker.accountId, seeker.mail])).toEqual([])
      expect(holding(await everyItem(city.audit), [seeker.accountId, seeker.mail])).toEqual([])
    }
  })
})
