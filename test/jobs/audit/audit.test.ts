import { beforeAll, describe, expect, it, vi } from 'vitest'
import { auditStore } from '../../../functions/jobs/audit/audit.store.ts'
import { checkLog } from '../../../functions/jobs/audit/check-log.ts'
import { penNameOf } from '../../../functions/jobs/audit/entry.ts'
import { logDeeds, logKey } from '../../../functions/jobs/audit/log-deeds.ts'
import { type JobsDomainEvent, jobsDomainEvents } from '../../../functions/jobs/domain-events.ts'
import { withOnlyLogged } from '../../../functions/platform/dynamodb/domain-events.ts'
import { reactingTo } from '../../../functions/platform/dynamodb/reacting-to.ts'
import type { Item, Table } from '../../../functions/platform/dynamodb/table.ts'
import { applicationForm, filledProfile, officer, openJobs, recruiter, seeker, testKeyFor } from '../support/jobs.ts'
import { streaming } from '../support/stream.ts'

/** A morning at the bursa kerja: an employer is verified, a vacancy approved, somebody applies and is hired. */
async function aMorning() {
  const stream = streaming()
  const jobs = await openJobs(undefined, stream.recorded)
  const { vacancyId, employerId } = await jobs.published()
  await jobs.as(seeker).saveProfile(filledProfile())
  const { applicationId } = await jobs.as(seeker).submitApplication({ vacancyId, ...applicationForm('Rahasia saya.') })
  await jobs.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
  const { audit } = jobs
  const copy = () =>
    reactingTo<JobsDomainEvent>(
      jobs.table,
      () => withOnlyLogged(jobsDomainEvents, {}),
      logDeeds(jobs.table, audit.tableName, testKeyFor),
    )
  const rows = async () => (await auditStore(audit).day('2026-10-24')).rows
  return { ...jobs, audit, stream, copy, rows, ids: { vacancyId, employerId, applicationId } }
}

describe('the log of deeds', () => {
  beforeAll(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
  })

  it('tells who did what to what, in the order it happened', async () => {
    const { stream, copy, rows, ids } = await aMorning()
    await copy()({ Records: stream.records })
    const { vacancyId, employerId, applicationId } = ids
    const key = await logKey(testKeyFor)
    const rina = { as: 'recruiter', by: penNameOf(key, recruiter.accountId) }
    const yani = { as: 'officer', by: officer.accountId }
    const said = (await rows()).map(({ happened, about, within, state, as, by }) => ({
      ...{ happened, about, within, state, as, by },
    }))
    expect(said).toEqual([
      { happened: 'employer-registered', about: employerId, within: undefined, state: 'registered', ...rina },
      { happened: 'employer-verified', about: employerId, within: undefined, state: 'verified', ...yani },
      { happened: 'vacancy-drafted', about: vacancyId, within: undefined, state: 'unpublished', ...rina },
      { happened: 'vacancy-submitted', about: vacancyId, within: undefined, state: 'unpublished', ...rina },
      { happened: 'vacancy-approved', about: vacancyId, within: undefined, state: 'open', ...yani },
      {
        ...{ happened: 'application-submitted', about: applicationId, within: vacancyId, state: 'submitted' },
        ...{ as: 'seeker', by: undefined },
      },
      { happened: 'application-moved', about: applicationId, within: vacancyId, state: 'shortlisted', ...rina },
      { happened: 'applicant-opened', about: applicationId, within: vacancyId, state: undefined, ...rina },
    ])
  })

  it('holds no word that somebody wrote, and nothing that leads to who seeks work or recruits', async () => {
    const { stream, copy, rows } = await aMorning()
    await copy()({ Records: stream.records })
    const said = JSON.stringify(await rows())
    const written = JSON.stringify(stream.records)
    for (const word of ['Kaswari', 'Rahasia saya', 'Operator', 'rina@', seeker.accountId, recruiter.accountId]) {
      expect(written).toContain(word)
      expect(said).not.toContain(word)
    }
  })

  it('has one row for what the stream brings twice', async () => {
    const { stream, copy, rows } = await aMorning()
    await copy()({ Records: stream.records })
    await copy()({ Records: stream.records })
    expect(await rows()).toHaveLength(8)
  })

  it('stays one chain where several copies log at once', async () => {
    const { table, audit, stream, copy, rows } = await aMorning()
    await Promise.all([0, 1, 2].map((shard) => copy()({ Records: stream.records.filter((_, n) => n % 3 === shard) })))
    expect(await rows()).toHaveLength(8)
    expect(await checkLog(table, audit, testKeyFor)).toEqual({
      ...{ rows: 8, faults: [], since: '2026-10-24', until: '2026-10-24' },
    })
  })

  it('lies under a later day after midnight, and is read as one', async () => {
    const { table, audit, stream, copy, as, time, ids } = await aMorning()
    time.now = '2026-10-26T17:00:00.000Z'
    await as(recruiter).pauseVacancy({ vacancyId: ids.vacancyId })
    await copy()({ Records: stream.records })
    expect((await auditStore(audit).day('2026-10-27')).rows.map(({ happened }) => happened)).toEqual(['vacancy-paused'])
    expect(await checkLog(table, audit, testKeyFor)).toMatchObject({ rows: 9, faults: [], until: '2026-10-27' })
  })

  it('is found by the thing it happened to, newest first', async () => {
    const { audit, stream, copy, ids } = await aMorning()
    await copy()({ Records: stream.records })
    const { rows } = await auditStore(audit).thing(ids.vacancyId)
    expect(rows.map(({ happened }) => happened)).toEqual([
      ...[
        'applicant-opened',
        'application-moved',
        'application-submitted',
        'vacancy-approved',
        'vacancy-submitted',
        'vacancy-drafted',
      ],
    ])
  })
})

describe('a log that was tampered with', () => {
  const day = { pk: 'DAY#2026-10-24' }
  const at = (seq: number) => ({ ...day, sk: String(seq).padStart(12, '0') })

  async function tampered(how: (audit: Table, item: (seq: number) => Promise<Item>, jobs: Table) => Promise<unknown>) {
    const { table, audit, stream, copy } = await aMorning()
    await copy()({ Records: stream.records })
    const item = async (seq: number) => (await audit.get(at(seq))) as Item
    await how(audit, item, table)
    const { faults } = await checkLog(table, audit, testKeyFor)
    return faults.map(({ wrong, seq }) => `${wrong} ${seq}`)
  }

  it('shows where a row says something else', async () => {
    const faults = await tampered(async (audit, item) =>
      audit.put({ ...(await item(5)), happened: 'vacancy-returned' }),
    )
    expect(faults).toEqual(['changed 5'])
  })

  it('shows where somebody else is said to have done it', async () => {
    const faults = await tampered(async (audit, item) => audit.put({ ...(await item(2)), by: 'account_odi' }))
    expect(faults).toEqual(['changed 2'])
  })

  it('shows where a row was taken out', async () => {
    expect(await tampered((audit) => audit.remove(at(3)))).toEqual(['missing 3'])
  })

  it('shows where two rows were swapped', async () => {
    const faults = await tampered(async (audit, item) => {
      const [one, other] = [await item(3), await item(4)]
      await audit.put({ ...one, ...at(4) })
      await audit.put({ ...other, ...at(3) })
    })
    expect(faults).toEqual(['missing 3', 'out of order 3', 'missing 4'])
  })

  it('shows where a row was taken out and the numbers were closed behind it', async () => {
    const faults = await tampered(async (audit, item) => {
      const [, four] = [await item(3), await item(4)]
      await audit.put({ ...four, ...at(3), seq: 3 })
      await audit.remove(at(4))
    })
    expect(faults).toEqual(['changed 3', 'missing 4'])
  })

  it('shows where its end was cut off', async () => {
    expect(await tampered(async (audit) => [await audit.remove(at(8)), await audit.remove(at(7))])).toEqual([
      'cut short 7',
    ])
  })

  it('shows where it has gone altogether, and where its end is denied', async () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8]
    expect(await tampered((audit) => Promise.all(all.map((seq) => audit.remove(at(seq)))))).toEqual(['cut short 1'])
    const denied = await tampered(async (audit, _, jobs) => {
      await audit.remove(at(8))
      await jobs.change({ pk: 'AUDIT', sk: 'HEAD' }, { set: { seq: 7 } })
    })
    expect(denied).toEqual(['cut short 8'])
  })
})

describe('an officer who reads the log', () => {
  it('finds the newest first, by day and by thing, with colleagues by their address and nobody else by theirs', async () => {
    const { as, stream, copy, ids } = await aMorning()
    await copy()({ Records: stream.records })
    const { rows, day } = await as(officer).readAudit({})
    expect(day).toBe('2026-10-24')
    expect(rows.map(({ seq }) => seq)).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
    expect(rows[3]).toMatchObject({ happened: 'vacancy-approved', as: 'officer', by: 'yani@warga.example' })
    expect(JSON.stringify(rows)).not.toContain('rina@')
    const { rows: ofVacancy } = await as(officer).readAudit({ thing: ids.vacancyId })
    expect(ofVacancy.map(({ seq }) => seq)).toEqual([8, 7, 6, 5, 4, 3])
    expect((await as(officer).readAudit({ day: '2026-10-25' })).rows).toEqual([])
  })

  it('is told whether it is whole', async () => {
    const { as, stream, copy, audit } = await aMorning()
    await copy()({ Records: stream.records })
    expect(await as(officer).checkAudit({})).toMatchObject({ rows: 8, faults: [] })
    await audit.change({ pk: 'DAY#2026-10-24', sk: '000000000004' }, { set: { state: 'open' } })
    expect((await as(officer).checkAudit({})).faults).toEqual([{ wrong: 'changed', seq: 4, day: '2026-10-24' }])
  })
})
