import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { JobsDomainEvent } from '../../../functions/jobs/domain-events.ts'
import type { Counted, Measure } from '../../../functions/jobs/reporting/measures.ts'
import type { ReportView } from '../../../functions/jobs/reporting/report.contract.ts'
import { dimensionNames, dimensions, reportOf } from '../../../functions/jobs/reporting/report.ts'
import { later, minuteMs } from '../../../functions/platform/clock.ts'
import type { DomainEvent } from '../../../functions/platform/dynamodb/domain-events.ts'
import { person } from '../../support/city.ts'
import { following } from '../support/following.ts'
import { applicationForm, filledProfile, officer, openJobs, recruiter } from '../support/jobs.ts'
import { streaming } from '../support/stream.ts'

/** Three vacancies, one of them filled; twelve seekers: most apply, some twice, some are interviewed, some hired a month later. */
async function aFair() {
  const stream = streaming()
  const jobs = await openJobs(undefined, stream.recorded)
  const { as, time } = jobs
  const first = await jobs.published()
  const second = await jobs.published(person('gita'), { title: 'Kasir', quota: 3 })
  const third = await jobs.published(person('hadi'), { title: 'Gudang', quota: 2 })
  const seekers = Array.from({ length: 12 }, (_, n) => person(`pencari${n}`))
  for (const [n, who] of seekers.entries()) {
    time.now = '2026-10-24T02:00:00.000Z'
    await as(who).saveProfile({ kecamatan: n % 3 === 0 ? 'Cikole' : 'Baros' })
    time.now = '2026-10-24T02:00:01.000Z'
    await as(who).saveProfile({
      ...filledProfile(),
      kecamatan: n % 3 === 0 ? 'Cikole' : 'Baros',
      education: n % 2 ? 's1' : 'smk',
    })
    if (n === 11) continue
    const { applicationId } = await as(who).submitApplication({ vacancyId: first.vacancyId, ...applicationForm() })
    if (n % 4 === 0) await as(who).submitApplication({ vacancyId: second.vacancyId, ...applicationForm() })
    const step = { vacancyId: first.vacancyId, applicationId }
    if (n < 7) await as(recruiter).moveApplicant({ ...step, version: 1, to: 'interview' })
    if (n === 8) await as(who).withdrawApplication({ applicationId })
    if (n < 5) {
      time.now = '2026-11-02T02:00:00.000Z'
      await as(recruiter).moveApplicant({ ...step, version: 2, to: 'hired' })
    }
  }
  await as(person('hadi')).fillVacancy({ vacancyId: third.vacancyId })
  await approvedAndTakenBack(jobs)
  await following(jobs)(stream.records)
  return {
    ...jobs,
    stream,
    report: (month?: string) => as(officer).readReport({ year: '2026', ...(month && { month }) }),
  }
}

/** One that is approved again after that, one that is returned, and one whose month has ended when it is taken back. */
async function approvedAndTakenBack({ as, submitted, time }: Awaited<ReturnType<typeof openJobs>>) {
  const approved = async (owner: string, quota: number, at: string) => {
    time.now = '2026-10-25T02:00:00.000Z'
    const { vacancyId, version } = await submitted(person(owner), {
      title: `Juru ${owner}`,
      quota,
      closesOn: '2026-11-20',
    })
    time.now = at
    await as(officer).approveVacancy({ vacancyId, version })
    time.now = later(at, 2 * minuteMs)
    await as(officer).undoVacancyDecision({ vacancyId })
    return { vacancyId, version: (await as(officer).readVacancy({ vacancyId })).version }
  }
  await as(officer).approveVacancy(await approved('indah', 4, '2026-10-25T02:00:00.000Z'))
  const returned = await approved('joko', 7, '2026-10-25T03:00:00.000Z')
  await as(officer).returnVacancy({ ...returned, reason: 'Upah belum jelas.' })
  await approved('kiki', 9, '2026-10-31T16:59:00.000Z')
}

/** Counted once more, from what happened and nothing else, in another way: by who and what, not by what changed. */
function recounted(events: readonly DomainEvent<JobsDomainEvent>[], month: string | undefined) {
  const those = (name: JobsDomainEvent) => events.filter((event) => event.name === name)
  const inMonth = (event: { at: string }) => month === undefined || event.at.startsWith(month)
  const firsts = <Event extends { at: string }>(all: Event[], of: (event: Event) => unknown) =>
    [...Map.groupBy(all, of).values()].flatMap(([one]) => (one && inMonth(one) ? [one] : []))
  const moved = (to: string) => those('application-moved').filter(({ item }) => item.status === to)
  const complete = those('profile-saved').filter(
    ({ item }) => item.kecamatan && item.education && item.name && item.phone,
  )
  const undone = those('vacancy-decision-undone')
  const stands = ({ item, at }: DomainEvent<JobsDomainEvent>) =>
    !undone.some((each) => each.item.vacancyId === item.vacancyId && each.at > at)
  const approved = firsts(those('vacancy-approved').filter(stands), ({ item }) => item.vacancyId)
  return {
    registered: firsts(complete, ({ item }) => item.accountId).length,
    applicants: firsts(those('application-submitted'), ({ item }) => item.accountId).length,
    applications: those('application-submitted').filter(inMonth).length,
    interviews: firsts(moved('interview'), ({ item }) => item.applicationId).length,
    placements: moved('hired').filter(inMonth).length,
    vacancies: approved.length,
    positions: approved.reduce((sum, { item }) => sum + (item.approved as { quota: number }).quota, 0),
    filled: those('vacancy-filled').filter(inMonth).length,
  }
}

const small = (count: number) => count > 0 && count < 5
const people: readonly Measure[] = ['registered', 'applicants', 'applications', 'interviews', 'placements']

describe('a report', () => {
  let fair: Awaited<ReturnType<typeof aFair>>
  beforeAll(async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
    fair = await aFair()
  }, 120_000)

  it('tells what is counted once more from the domain events, and hides what is small', async () => {
    const { stream, report } = fair
    const events = stream.happened<JobsDomainEvent>()
    for (const month of [undefined, '2026-10', '2026-11']) {
      const { total } = await report(month)
      const counted = recounted(events, month)
      for (const measure of Object.keys(counted) as (keyof typeof counted)[])
        if (total[measure] === null) expect(people).toContain(measure)
        else expect([month, measure, total[measure]]).toEqual([month, measure, counted[measure]])
    }
    const { total } = await report()
    expect(total).toMatchObject({
      ...{ registered: 12, applicants: 11, applications: 14, interviews: 7, placements: 5 },
      ...{ vacancies: 4, positions: 21, filled: 1 },
    })
  })

  it('tells them by kecamatan, education and field, where five or more are told of', async () => {
    const { report } = fair
    const { by } = await report()
    const told = (dimension: keyof ReportView['by'], measure: Measure) =>
      Object.fromEntries(
        by[dimension].flatMap(({ name, counts }) => (counts[measure] ? [[name, counts[measure]]] : [])),
      )
    expect(told('education', 'registered')).toEqual({ smk: 6, s1: 6 })
    expect(told('education', 'applicants')).toEqual({ smk: 6, s1: 5 })
    expect(told('field', 'applications')).toEqual({ pangan: 14 })
    expect(told('field', 'positions')).toEqual({ pangan: 21 })
    // Four of Cikole, and so eight of Baros could be had from the total.
    expect(told('kecamatan', 'registered')).toEqual({})
  })

  it('counts nothing twice when the stream brings it again', async () => {
    const { stream, report, table, audit } = fair
    const once = await report()
    await following({ table, audit })(stream.records)
    expect(await report()).toEqual(once)
  })

  it('hides the same counts whatever month is asked for, so that nothing can be had by taking months from the year', () => {
    const random = seeded(11)
    const pick = <Name>(names: readonly Name[]) => names[Math.floor(random() * names.length)] as Name
    const cells: Counted[] = Array.from({ length: 400 }, () => ({
      cell: {
        month: `2026-${String(1 + Math.floor(random() * 11)).padStart(2, '0')}`,
        field: pick(dimensions.field.names),
        kecamatan: pick(dimensions.kecamatan.names),
        education: pick(dimensions.education.names),
      },
      counts: { registered: Math.floor(random() * 3), applications: Math.floor(random() ** 4 * 20) },
    }))
    const year = reportOf(cells, '2026')
    const months = year.months.map(({ name }) => reportOf(cells, '2026', name))
    for (const dimension of dimensionNames)
      for (const measure of ['registered', 'applications'] as const) {
        if (!(dimensions[dimension].measures as readonly Measure[]).includes(measure)) continue
        for (const { name, counts } of year.by[dimension]) {
          const each = months.map(({ by }) => by[dimension].find((row) => row.name === name)?.counts[measure])
          const unknown = [...each, counts[measure]].filter((count) => count === null)
          expect([dimension, measure, name, unknown.length]).not.toEqual([dimension, measure, name, 1])
          expect(each.some((count) => count != null && small(count))).toBe(false)
        }
      }
  })
})

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
