import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Application } from '../../../functions/jobs/applications/application.shape.ts'
import { undoMs } from '../../../functions/jobs/applications/settling.ts'
import { decideTogether } from '../../../functions/jobs/pipeline/decide-together.ts'
import { settleDecisions } from '../../../functions/jobs/pipeline/settle-decisions.ts'
import { later } from '../../../functions/platform/clock.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { person, refusalOf } from '../../support/city.ts'
import { applicationForm, filledProfile, openJobs, recruiter, saturday, seeker, stranger } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

/** A vacancy with so many who applied. Only the first goes through the door: the rest are made like them. */
async function crowded(count: number) {
  const { vacancyId, applicationId } = await city.applied()
  const first = await city.stores.applications.find(vacancyId, applicationId)
  if (!first?.accountId) throw new Error('Nobody applied.')
  const all: Application[] = [first]
  for (let n = 1; n < count; n++) {
    const accountId = `account_ramai${n}` as const
    const one = {
      ...first,
      applicationId: `application_ramai${n}` as const,
      accountId,
      mail: `ramai${n}@warga.example`,
    }
    await city.stores.applications.saveNewWhileOpen(one, { name: 'application-submitted', at: saturday })
    all.push(one)
  }
  return {
    vacancyId,
    first,
    all,
    over: all.map(({ applicationId: each, version }) => ({ applicationId: each, version })),
  }
}
const kind = { to: 'declined', reason: 'filled', words: 'Terima kasih sudah melamar.' } as const
const settleAt = (at: string) => settleDecisions(city.stores, at)
const statuses = async (vacancyId: Id<'vacancy'>) =>
  Object.groupBy(await city.stores.applications.forVacancy(vacancyId), ({ status }) => status)

describe('deciding over many', () => {
  it('tells nobody for five minutes, can be taken back, and tells each once when it holds', async () => {
    const { vacancyId, over, first } = await crowded(3)
    const form = { vacancyId, formKey: randomUUID(), ...kind, applications: over }
    const decided = await city.as(recruiter).decideTogether(form)
    expect(decided).toMatchObject({ done: 3, undoable: 3, left: [], settlesAt: later(city.time.now, undoMs) })
    const mine = () => city.as(seeker).readMyApplication({ applicationId: first.applicationId })
    expect(await mine()).toMatchObject({ status: 'submitted', dueOn: first.dueOn })
    expect((await city.as(recruiter).listApplicants({ vacancyId, status: 'declined' })).found).toBe(3)

    const { decisionId } = decided
    expect(await city.as(recruiter).undoDecision({ vacancyId, decisionId })).toEqual({ undone: 3, settled: 0 })
    await settleAt(later(city.time.now, 2 * undoMs))
    expect((await mine()).status).toBe('submitted')
    expect(await city.as(recruiter).readDecision({ vacancyId, decisionId })).toMatchObject({ done: 0, undoable: 0 })

    const again = (await city.stores.applications.forVacancy(vacancyId)).map(({ applicationId, version }) => ({
      applicationId,
      version,
    }))
    await city.as(recruiter).decideTogether({ ...form, formKey: randomUUID(), applications: again })
    expect(await settleAt(later(city.time.now, undoMs - 1))).toEqual({ settled: 0 })
    expect(await settleAt(later(city.time.now, undoMs))).toEqual({ settled: 3 })
    expect(await settleAt(later(city.time.now, undoMs))).toEqual({ settled: 0 })
    const { status, dueOn } = await mine()
    expect({ status, dueOn }).toEqual({ status: 'declined', dueOn: undefined })
    const { mails, react } = openReactions(city)
    const item = await city.table.get({ pk: `VACANCY#${vacancyId}`, sk: `APPLICATION#${first.applicationId}` })
    await react('application-declined', item)
    expect(mails[0]?.text).toMatch(/^Halo Sari,[\s\S]*Terima kasih sudah melamar\./)
  })

  it('lists those a colleague or the seeker was quicker with, and leaves them alone', async () => {
    const { vacancyId, over, all } = await crowded(4)
    const [first, second] = all
    if (!first || !second) throw new Error('Nobody applied.')
    await city
      .as(recruiter)
      .moveApplicant({ vacancyId, ...over[1], applicationId: second.applicationId, version: 1, to: 'interview' })
    await city.as(seeker).withdrawApplication({ applicationId: first.applicationId })
    const form = { vacancyId, formKey: randomUUID(), ...kind, applications: over }
    const { done, left } = await city.as(recruiter).decideTogether(form)
    expect(done).toBe(2)
    expect(left.map(({ status }) => status)).toEqual(['withdrawn', 'interview'])
  })

  it('is one decision when its form is sent again, and other words are refused', async () => {
    const { vacancyId, over } = await crowded(2)
    const form = { vacancyId, formKey: randomUUID(), ...kind, applications: over }
    const [one, two] = [await city.as(recruiter).decideTogether(form), await city.as(recruiter).decideTogether(form)]
    expect(two).toEqual(one)
    const versions = (await city.stores.applications.forVacancy(vacancyId)).map(({ version }) => version)
    expect(versions).toEqual([2, 2])
    const other = { ...form, words: 'Lain.' }
    expect(await refusalOf(city.as(recruiter).decideTogether(other))).toBe('form-already-sent')
  })

  it('counts somebody who is listed twice once', async () => {
    const { vacancyId, over } = await crowded(2)
    const form = { vacancyId, formKey: randomUUID(), ...kind, applications: [...over, ...over] }
    expect(await city.as(recruiter).decideTogether(form)).toMatchObject({ done: 2, undoable: 2, left: [] })
  })

  it('is not made anew by the same form after it was taken back', async () => {
    const { vacancyId, over } = await crowded(2)
    const form = { vacancyId, formKey: randomUUID(), ...kind, applications: over }
    const { decisionId } = await city.as(recruiter).decideTogether(form)
    await city.as(recruiter).undoDecision({ vacancyId, decisionId })
    expect(await city.as(recruiter).decideTogether(form)).toMatchObject({ done: 0, undoable: 0 })
  })

  it('loses nobody and doubles nobody among 500 when the connection dies in the middle and it is sent again', async () => {
    const { vacancyId, over } = await crowded(500)
    const decision = { decisionId: 'decision_many', vacancyId, ...kind, applications: over, at: saturday } as const
    let writes = 0
    const dying = {
      ...city.stores.applications,
      saveWhileVersion: async (...given: Parameters<typeof city.stores.applications.saveWhileVersion>) => {
        if (++writes > 237) throw new Error('The connection died.')
        return city.stores.applications.saveWhileVersion(...given)
      },
    }
    await expect(decideTogether(dying, decision, recruiter.accountId, saturday)).rejects.toThrow('died')
    const half = (await city.stores.applications.forVacancy(vacancyId)).filter(({ settling }) => settling).length
    expect(half).toBeGreaterThan(200)
    expect(half).toBeLessThan(500)

    const began = performance.now()
    const later1 = later(saturday, 60_000)
    expect((await decideTogether(city.stores.applications, decision, recruiter.accountId, later1)).size).toBe(0)
    await settleAt(later(saturday, 2 * undoMs))
    console.log(`The other half decided and 500 settled: ${Math.round(performance.now() - began)} ms`)
    const { declined = [] } = await statuses(vacancyId)
    expect(declined).toHaveLength(500)
    expect(declined.every(({ history, version }) => history.length === 2 && version === 3)).toBe(true)
    const again = await decideTogether(
      city.stores.applications,
      decision,
      recruiter.accountId,
      later(saturday, 3 * undoMs),
    )
    expect(again.size).toBe(0)
  }, 120_000)

  it('settles or is taken back, never both, when the two meet', async () => {
    const { vacancyId, over } = await crowded(12)
    const form = { vacancyId, formKey: randomUUID(), ...kind, applications: over }
    const { decisionId } = await city.as(recruiter).decideTogether(form)
    const undo = () => city.as(recruiter).undoDecision({ vacancyId, decisionId })
    const [, { undone }] = await Promise.all([
      settleAt(later(city.time.now, undoMs)),
      undo().catch(() => ({ undone: 0 })),
    ])
    const { declined = [], submitted = [] } = await statuses(vacancyId)
    expect([declined.length, submitted.length]).toEqual([12 - undone, undone])
    expect(declined.every(({ history }) => history.length === 2)).toBe(true)
  })

  it('is for the employer’s own recruiters: to another it does not exist, a colleague who only looks may not', async () => {
    const { vacancyId, over } = await crowded(1)
    await city.verified(stranger)
    const form = { vacancyId, formKey: randomUUID(), ...kind, applications: over }
    expect(await refusalOf(city.as(stranger).decideTogether(form))).toBe('vacancy-not-found')
    expect((await statuses(vacancyId)).submitted).toHaveLength(1)
  })
})

describe('closing a vacancy', () => {
  it('answers everybody who waits in one act, and nobody can apply any more', async () => {
    const { vacancyId, all } = await crowded(5)
    const hired = all[4]
    if (!hired) throw new Error('Nobody applied.')
    await city.as(recruiter).moveApplicant({ vacancyId, applicationId: hired.applicationId, version: 1, to: 'hired' })
    expect(await refusalOf(city.as(recruiter).fillVacancy({ vacancyId }))).toBe('applications-unanswered')

    const form = { vacancyId, formKey: randomUUID(), words: 'Lowongan sudah terisi. Terima kasih.' }
    expect(await city.as(recruiter).closeVacancy(form)).toMatchObject({ answered: 4, waiting: 0 })
    expect((await city.as(recruiter).readVacancy({ vacancyId })).life).toBe('filled')
    const late = person('terlambat')
    await city.as(late).saveProfile(filledProfile())
    expect(await refusalOf(city.as(late).submitApplication({ vacancyId, ...applicationForm() }))).toBe('vacancy-closed')

    await settleAt(later(city.time.now, undoMs))
    const { declined = [], hired: taken = [] } = await statuses(vacancyId)
    expect([declined.length, taken.length]).toEqual([4, 1])
    expect(declined.every(({ history }) => history.at(-1)?.reason === 'filled')).toBe(true)
    expect(await city.as(recruiter).closeVacancy(form)).toMatchObject({ answered: 0, waiting: 0 })
  })

  it('may be reported filled as before where nobody waits', async () => {
    const { vacancyId } = await city.published()
    expect((await city.as(recruiter).fillVacancy({ vacancyId })).life).toBe('filled')
  })

  it('is not reported filled over the head of who applies in that instant', async () => {
    let race: (() => Promise<unknown>) | undefined
    const racing = await openJobs(saturday, (table) => ({
      ...table,
      startingWith: async (...given) => {
        const found = await table.startingWith(...given)
        if (!given[0].sk.startsWith('SHORT#')) return found
        const now = race
        race = undefined
        await now?.()
        return found
      },
    }))
    const { vacancyId } = await racing.published()
    await racing.as(seeker).saveProfile(filledProfile())
    const came: (string | undefined)[] = []
    race = async () => {
      came.push(await refusalOf(racing.as(seeker).submitApplication({ vacancyId, ...applicationForm() })))
    }
    const filled = await refusalOf(racing.as(recruiter).fillVacancy({ vacancyId }))
    const { life } = await racing.as(recruiter).readVacancy({ vacancyId })
    expect([came, filled, life]).toEqual([[undefined], 'applications-unanswered', 'open'])
    expect(await racing.stores.applications.count(vacancyId)).toBe(1)
  })

  it('that somebody waits at is open again when it is not reported filled', async () => {
    const { vacancyId } = await crowded(1)
    expect(await refusalOf(city.as(recruiter).fillVacancy({ vacancyId }))).toBe('applications-unanswered')
    expect((await city.as(recruiter).readVacancy({ vacancyId })).life).toBe('open')
  })
})

describe('the days answers are due', () => {
  it('stand in a list, the earliest first, and leave it when somebody is answered', async () => {
    const { vacancyId, over } = await crowded(2)
    const here = async () =>
      (await city.stores.applications.due()).applications.filter((each) => each.vacancyId === vacancyId)
    expect((await here()).map(({ dueOn }) => dueOn)).toEqual(['2026-11-03', '2026-11-03'])
    await city
      .as(recruiter)
      .decideTogether({ vacancyId, formKey: randomUUID(), ...kind, applications: over.slice(0, 1) })
    expect(await here()).toHaveLength(1)
  })
})

describe('the board and the sheet', () => {
  it('show each applicant once, in the column of what was decided, unnamed before the short list', async () => {
    const { vacancyId, over, first } = await crowded(3)
    await city
      .as(recruiter)
      .moveApplicant({ vacancyId, applicationId: first.applicationId, version: 1, to: 'shortlisted' })
    await city
      .as(recruiter)
      .decideTogether({ vacancyId, formKey: randomUUID(), ...kind, applications: over.slice(1, 2) })
    const board = await city.as(recruiter).applicantBoard({ vacancyId })
    const counts = Object.fromEntries(board.map(({ status, count }) => [status, count]))
    expect(counts).toMatchObject({ submitted: 1, shortlisted: 1, declined: 1, hired: 0 })
    const { applicants } = await city.as(recruiter).applicantSheet({ vacancyId })
    expect(applicants.map(({ name, mail }) => [name, mail]).sort()).toEqual(
      [
        ['Sari', seeker.mail],
        [undefined, undefined],
        [undefined, undefined],
      ].sort(),
    )
  })
})
