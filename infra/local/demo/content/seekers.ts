import type { AccessNeed } from '../../../../functions/jobs/lists/access.ts'
import { kecamatan } from './kecamatan.ts'
import { nameLots } from './people/names.ts'
import { type Profile, profiles } from './people/profiles.ts'
import { type Chance, seededChance } from './random.ts'
import type { Education, Seeker, WorkKind } from './types.ts'

const howMany = 400
const thisYear = 2026

/** What one hopes for, by what one learnt: rupiah a month, lowest and highest of the wish. */
const hopes: Record<Education, readonly [number, number]> = {
  sd: [3200000, 3300000],
  smp: [3200000, 3400000],
  sma: [3200000, 3600000],
  smk: [3200000, 4000000],
  d3: [3500000, 4800000],
  s1: [3800000, 6500000],
}

/** Who left school after SD or SMP does not look for work before turning eighteen. */
const yearsUntilGrown: Record<Education, number> = { sd: 7, smp: 4, sma: 0, smk: 0, d3: 0, s1: 0 }

/** The same four hundred people every time. */
export const seekers: readonly Seeker[] = everybody(seededChance(20261121))

function everybody(chance: Chance): Seeker[] {
  const deck = profiles.flatMap((profile) => Array<Profile>(profile.weight).fill(profile))
  const taken = new Set<string>()
  return Array.from({ length: howMany }, (_, index) =>
    oneOf(index, chance.pick(deck), nameNotIn(taken, chance), chance),
  )
}

function nameNotIn(taken: Set<string>, chance: Chance): string {
  for (;;) {
    const { given, second } = chance.pick(nameLots)
    const name = `${chance.pick<string>(given)} ${chance.pick<string>(second)}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

function oneOf(index: number, profile: Profile, name: string, chance: Chance): Seeker {
  const { education, programme } = schoolOf(profile, chance)
  const graduatedYear =
    thisYear - yearsUntilGrown[education] - (chance.happens(0.55) ? chance.whole(0, 4) : chance.whole(3, 20))
  const about = chance.happens(1 / 3) ? { about: chance.pick(profile.about) } : {}
  return {
    key: `warga-${String(index + 1).padStart(3, '0')}`,
    name,
    mail: `${name.toLowerCase().replace(' ', '.')}@warga.example`,
    phone: `0812-0000-${1001 + index}`,
    kecamatan: chance.pick(kecamatan).name,
    education,
    programme,
    graduatedYear,
    skills: chance.shuffled(profile.skills).slice(0, chance.whole(3, 7)),
    wanted: wantedOf(profile, index),
    experience: pastJobs(profile, thisYear - graduatedYear, chance),
    licences: licencesOf(profile, programme, chance),
    wishes: wishesOf(education, chance),
    ...(index % 29 === 3 && { access: accessOf(index) }),
    ...about,
  }
}

/** A job fair draws more from SMK than from campus: of two draws the lower school counts. */
function schoolOf(profile: Profile, chance: Chance) {
  const levels: readonly Education[] = ['sd', 'smp', 'sma', 'smk', 'd3', 's1']
  const [one, other] = [chance.pick(profile.schooling), chance.pick(profile.schooling)]
  return levels.indexOf(one.education) <= levels.indexOf(other.education) ? one : other
}

/** One job of their kind, every third two; who never worked looks for one too. */
function wantedOf({ jobs }: Profile, index: number): string[] {
  const places = index % 3 === 0 ? [index, index + 1] : [index]
  return [...new Set(places.flatMap((place) => jobs[place % jobs.length] ?? []))]
}

/** What somebody needs at work, as about one in thirty says. */
function accessOf(index: number): AccessNeed[] {
  const needs = ['step-free', 'wheelchair-toilet', 'written', 'screen-reader', 'quiet'] as const
  return needs.filter((_, place) => (index + place) % 3 === 0)
}

/** Nobody has worked longer than the years since school. */
function pastJobs(profile: Profile, years: number, chance: Chance): Seeker['experience'] {
  const jobs = chance.shuffled(profile.jobs).slice(0, chance.whole(0, Math.min(3, years + 1)))
  const longest = Math.max(3, Math.floor((years * 12) / Math.max(1, jobs.length)))
  return jobs.map((title) => ({ title, months: chance.whole(Math.min(3, longest), Math.min(72, longest)) }))
}

/** A registration of a health worker only to whom it can belong; a driving licence to anybody. */
function licencesOf(profile: Profile, programme: Seeker['programme'], chance: Chance): string[] {
  const registrations: readonly [RegExp, string][] = [
    [/Keperawatan dan Profesi|D3 Keperawatan/, 'STR Perawat'],
    [/D3 Kebidanan/, 'STR Bidan'],
    [/D3 Fisioterapi/, 'STR Fisioterapis'],
    [/D3 Farmasi/, 'STRTTK'],
    [/Apoteker/, 'STR Apoteker'],
    [/D3 Teknologi Laboratorium/, 'STR ATLM'],
    [/D3 Rekam Medis/, 'STR Perekam Medis'],
    [/D3 Kesehatan Gigi/, 'STR Terapis Gigi dan Mulut'],
    [/D3 Gizi|S1 Gizi/, 'STR Tenaga Gizi'],
  ]
  const registered = registrations.filter(([whose]) => whose.test(programme ?? '') && chance.happens(0.8))
  const others = profile.licences.filter((licence) => !licence.startsWith('STR') && chance.happens(0.4))
  return [...new Set([...registered.map(([, licence]) => licence), ...others])]
}

function wishesOf(education: Education, chance: Chance): Seeker['wishes'] {
  const [least, most] = hopes[education]
  const others: WorkKind[] = (['contract', 'part-time', 'internship', 'daily'] as const).filter((kind) =>
    chance.happens(kind === 'contract' ? 0.5 : 0.15),
  )
  return {
    wageMin: least + chance.whole(0, (most - least) / 50000) * 50000,
    kinds: chance.happens(0.92) || others.length === 0 ? ['full-time', ...others] : others,
    shift: chance.happens(0.6),
  }
}
