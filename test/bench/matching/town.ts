import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { kecamatanNames } from '../../../functions/jobs/lists/kecamatan.ts'
import { skillNames } from '../../../functions/jobs/lists/skill-names.ts'
import { type SkillGroup, skillsBy } from '../../../functions/jobs/lists/skills.ts'
import { jobTitles } from '../../../functions/jobs/lists/titles.ts'
import { type Education, educationLevel, workKinds } from '../../../functions/jobs/lists/work.ts'
import type { SeekerFacts, WorkFacts } from '../../../functions/jobs/matching/sum/facts.ts'
import { stemmed } from '../../../functions/jobs/matching/text/words.ts'

/**
 * A city made up from real lists, the same for the same seed: titles, programmes and places as advertisements have them, tied
 * so that whoever worked in a kitchen knows kitchens. Nobody in it is anybody.
 */
export interface Town {
  works: WorkFacts[]
  seekers: SeekerFacts[]
}
interface Job {
  title: string
  description: string
  programmes: string[]
  trade: SkillGroup
}

export function townOf(data: string, size: { works: number; seekers: number }, seed = 4): Town {
  const luck = luckOf(seed)
  const jobs = jobsOf(data)
  return {
    works: Array.from({ length: size.works }, () => workOf(jobs.any(luck), jobs, luck)),
    seekers: Array.from({ length: size.seekers }, () => seekerOf(jobs.any(luck), jobs, luck)),
  }
}

/** Where a list has no description, that of another job of the trade stands in. */
function workOf({ title, description, programmes, trade }: Job, jobs: Jobs, luck: Luck): WorkFacts {
  const education = programmes.length > 0 ? luck.of(schooled) : luck.of(anySchool)
  const pay = wageFor(education, luck)
  return {
    title: luck.in(10) ? title.toUpperCase() : title,
    description: description || jobs.told(trade, luck),
    education,
    programmes,
    skills: skillsOf(trade, luck.upTo(7), luck),
    experienceYears: luck.of([0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 5]),
    licences: licencesOf(trade, luck),
    wageMax: luck.in(3) ? undefined : pay,
    kecamatan: luck.of(places),
    remote: luck.in(25),
    kind: luck.of(kinds),
    shift: luck.in(4),
  }
}

/** Most look for what they did or learnt, some for something else. */
function seekerOf(job: Job, jobs: Jobs, luck: Luck): SeekerFacts {
  const education = job.programmes.length > 0 ? luck.of(schooled) : luck.of(anySchool)
  const alike = () => (luck.in(5) ? jobs.any(luck) : jobs.like(job, luck))
  const worked = Array.from({ length: luck.of([0, 0, 1, 1, 1, 2, 2, 3, 4]) }, alike)
  const wanted = [job, ...Array.from({ length: luck.upTo(2) }, alike)]
  return {
    kecamatan: luck.in(30) ? undefined : luck.of(places),
    education,
    programme: luck.in(4) ? undefined : job.programmes.length > 0 ? luck.of(job.programmes) : undefined,
    skills: skillsOf(job.trade, 1 + luck.upTo(11), luck),
    titles: [
      ...worked.map(({ title }) => ({ title, months: 1 + Math.floor(luck.next() ** 2 * 96) })),
      ...wanted.map(({ title }) => ({ title, months: 0 })),
    ],
    licences: licencesOf(job.trade, luck),
    wageMin: luck.in(4) ? undefined : wageFor(education, luck),
    kinds: Array.from(new Set(Array.from({ length: luck.upTo(3) }, () => luck.of(kinds)))),
    shift: luck.of([undefined, true, true, false]),
  }
}

const schooled: readonly Education[] = ['smk', 'd3', 'd3', 's1', 's1', 's1']
const anySchool: readonly Education[] = ['sd', 'smp', 'sma', 'sma', 'smk', 'smk', 'smk', 'd3', 's1', 's2']
const places = [...kecamatanNames, ...kecamatanNames.slice(0, 5), 'Cikole', 'Citamiang'] as const
const kinds = [...workKinds, 'full-time', 'full-time', 'full-time', 'contract'] as const

const wageFor = (education: Education, luck: Luck) =>
  2_000_000 + 50_000 * Math.floor((8 + 8 * educationLevel[education]) * (0.5 + luck.next()))

/** Mostly of the trade, now and then of the office or of all. */
function skillsOf(trade: SkillGroup, count: number, luck: Luck): string[] {
  const groups = [trade, trade, trade, trade, 'kantor', 'umum'] as const
  return Array.from(new Set(Array.from({ length: count }, () => luck.of<string>(skillsBy[luck.of(groups)]))))
}

const papers: Partial<Record<SkillGroup, readonly string[]>> = {
  angkutan: ['SIM A', 'SIM B1', 'SIM B1 Umum', 'SIM C'],
  niaga: ['SIM C'],
  teknik: ['SIM C', 'SIO forklift', 'sertifikat K3'],
  kesehatan: ['STR'],
  jasa: ['Gada Pratama'],
}
const licencesOf = (trade: SkillGroup, luck: Luck) => (luck.in(2) ? [luck.of(papers[trade] ?? ['SIM C'])] : [])

type Jobs = ReturnType<typeof jobsOf>

/** Half advertised internships, the rest trades of the city, of the classification and of the national board. */
function jobsOf(data: string) {
  const advertised = rowsOf<Advertised>(data, 'maganghub-2025').map(({ title, description, programmes }) =>
    jobOf(title, (description ?? '').slice(0, 600), programmes),
  )
  const plain = [
    ...jobTitles.flatMap((title) => Array.from({ length: 8 }, () => title)),
    ...rowsOf<Classified>(data, 'kbji-2014').flatMap(({ digits, title }) => (digits === '6' ? [title] : [])),
    ...rowsOf<Classified>(data, 'karirhub-vacancies').map(({ title }) => title),
  ].map((title) => jobOf(title))
  const byTrade = Map.groupBy([...advertised, ...plain], ({ trade }) => trade)
  const told = Map.groupBy(
    advertised.filter(({ description }) => description),
    ({ trade }) => trade,
  )
  return {
    any: (luck: Luck) => (luck.in(2) ? luck.of(advertised) : luck.of(plain)),
    like: ({ trade }: Job, luck: Luck) => luck.of(byTrade.get(trade) ?? plain),
    told: (trade: SkillGroup, luck: Luck) => luck.of(told.get(trade) ?? plain).description,
  }
}
interface Advertised {
  title: string
  description: string | null
  programmes: string[]
}
interface Classified {
  digits: string
  title: string
}

const jobOf = (title: string, description = '', programmes: string[] = []): Job => {
  const trade = tradeOf(`${title} ${title} ${programmes.slice(0, 2).join(' ')}`)
  return { title: title.slice(0, 80), description, programmes, trade }
}

/** The trade whose skills share most words with a title; those that share none go by their first word. */
function tradeOf(text: string): SkillGroup {
  const votes = new Map<SkillGroup, number>()
  const roots = stemmed(text)
  for (const root of roots) {
    const those = tradesBy.get(root) ?? new Set()
    for (const trade of those) votes.set(trade, (votes.get(trade) ?? 0) + 1 / those.size)
  }
  const [most] = Array.from(votes).sort(([, one], [, other]) => other - one)
  return most?.[0] ?? (trades[hashOf(roots[0] ?? '') % trades.length] as SkillGroup)
}
const trades = Object.keys(skillsBy) as SkillGroup[]
const groupOf = new Map(trades.flatMap((trade) => skillsBy[trade].map((skill) => [skill as string, trade] as const)))
const tradesBy = new Map<string, Set<SkillGroup>>()
for (const [name, meant] of skillNames)
  for (const { skill } of meant)
    for (const root of stemmed(name)) {
      const trade = groupOf.get(skill)
      if (trade) tradesBy.set(root, (tradesBy.get(root) ?? new Set()).add(trade))
    }

const hashOf = (text: string) => Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)

export function rowsOf<Row>(data: string, name: string): Row[] {
  const lines = gunzipSync(readFileSync(join(data, 'matching', `${name}.jsonl.gz`))).toString('utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

export type Luck = ReturnType<typeof luckOf>
/** Mulberry32: the same throws for the same seed. */
export function luckOf(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    upTo: (most: number) => Math.floor(next() * (most + 1)),
    in: (chances: number) => next() * chances < 1,
    of: <Each>(all: readonly Each[]): Each => all[Math.floor(next() * all.length)] as Each,
  }
}
