import { kilometresBetween } from '../lists/kecamatan.ts'
import { educationLevel } from '../lists/work.ts'
import type { SeekerFacts, WorkFacts } from './facts.ts'

/** What each part can bring; together a hundred. */
export const weights = {
  skills: 30,
  education: 20,
  experience: 10,
  place: 15,
  wage: 10,
  work: 10,
  licences: 5,
} as const
export type PartName = keyof typeof weights
export const partNames = Object.keys(weights) as PartName[]

/** Why a part has its points, without words: `what` is the skill, programme, licence or kecamatan meant. */
export interface Reason {
  code: ReasonCode
  what?: string | undefined
}
export const reasonCodes = [
  'none-asked',
  'has',
  'lacks',
  'programme-fits',
  'programme-other',
  'level-reached',
  'level-short',
  'unknown',
  'enough-experience',
  'less-experience',
  'same-kecamatan',
  'near',
  'far',
  'out-of-town',
  'remote',
  'pay-fits',
  'pay-short',
  'pay-withheld',
  'kind-fits',
  'kind-other',
  'shift-fits',
  'shift-unwanted',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

export interface Part {
  part: PartName
  points: number
  of: number
  reasons: Reason[]
  /** It speaks against, as far as is known. */
  isUnmet: boolean
}
export interface Match {
  /** 0–100: exactly the sum of the points of the parts. */
  score: number
  parts: Part[]
}

/** How well a seeker and a vacancy suit each other; the same sum from both sides. Nobody is declined by it. */
export function match(seeker: SeekerFacts, work: WorkFacts): Match {
  const parts = [
    skillsPart(seeker, work),
    educationPart(seeker, work),
    experiencePart(seeker, work),
    placePart(seeker, work),
    wagePart(seeker, work),
    workPart(seeker, work),
    licencesPart(seeker, work),
  ]
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts }
}

/** Points are whole, so that they add up as shown. */
const part = (name: PartName, share: number, reasons: Reason[], isUnmet = false): Part => ({
  part: name,
  points: Math.round(weights[name] * share),
  of: weights[name],
  reasons,
  isUnmet,
})

const same = (one: string) => {
  const known = sames.get(one)
  if (known !== undefined) return known
  if (sames.size > 20_000) sames.clear()
  const made = one.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  sames.set(one, made)
  return made
}
/** The same few hundred names come by ten thousand times in one ranking; so does one seeker's list. */
const sames = new Map<string, string>()
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()
const setOf = (all: readonly string[]) => {
  const made = sets.get(all) ?? new Set(all.map(same))
  sets.set(all, made)
  return made
}

const compared = (asked: readonly string[], had: readonly string[]) => {
  const own = setOf(had)
  const has = asked.filter((each) => own.has(same(each)))
  return { has, lacks: asked.filter((each) => !own.has(same(each))) }
}
const reasonsOf = ({ has, lacks }: { has: string[]; lacks: string[] }): Reason[] => [
  ...has.map((what) => ({ code: 'has', what }) as const),
  ...lacks.map((what) => ({ code: 'lacks', what }) as const),
]

/** Only what is asked for counts: a profile that lists every skill there is gains nothing by it. */
function skillsPart({ skills }: SeekerFacts, work: WorkFacts): Part {
  if (work.skills.length === 0) return part('skills', 1, [{ code: 'none-asked' }])
  const found = compared(work.skills, skills)
  return part('skills', found.has.length / work.skills.length, reasonsOf(found), found.has.length === 0)
}

/** Half for the level, half for the programme; where any programme will do, the level is all. */
function educationPart({ education, programme }: SeekerFacts, work: WorkFacts): Part {
  if (!education) return part('education', 0, [{ code: 'unknown' }], true)
  const isReached = educationLevel[education] >= educationLevel[work.education]
  const level: Reason = { code: isReached ? 'level-reached' : 'level-short', what: work.education }
  if (work.programmes.length === 0) return part('education', isReached ? 1 : 0, [level], !isReached)
  const fits = programme !== undefined && compared(work.programmes, [programme]).has.length > 0
  const field: Reason = fits
    ? { code: 'programme-fits', what: programme }
    : { code: 'programme-other', what: work.programmes.slice(0, 2).join(', ') }
  return part('education', (isReached ? 0.5 : 0) + (fits ? 0.5 : 0), fits ? [field, level] : [level, field], !isReached)
}

function experiencePart({ experienceMonths }: SeekerFacts, { experienceYears }: WorkFacts): Part {
  if (experienceYears === 0) return part('experience', 1, [{ code: 'none-asked' }])
  const share = Math.min(1, experienceMonths / (experienceYears * 12))
  const code = share === 1 ? 'enough-experience' : 'less-experience'
  return part('experience', share, [{ code, what: String(experienceYears) }], share < 0.5)
}

/** Full within a kecamatan, nothing from twelve kilometres on: an hour by angkot each way. */
function placePart({ kecamatan }: SeekerFacts, work: WorkFacts): Part {
  if (work.remote) return part('place', 1, [{ code: 'remote' }])
  if (!kecamatan) return part('place', 0, [{ code: 'unknown' }], true)
  if (kecamatan === work.kecamatan) return part('place', 1, [{ code: 'same-kecamatan', what: kecamatan }])
  const away = kilometresBetween(kecamatan, work.kecamatan)
  if (away === undefined) return part('place', 0, [{ code: 'out-of-town', what: work.kecamatan }], true)
  const share = Math.max(0, 1 - away / 12)
  return part('place', share, [{ code: share >= 0.5 ? 'near' : 'far', what: work.kecamatan }], share < 0.25)
}

/** Where the wage is withheld half is given: one does not know. */
function wagePart({ wageMin }: SeekerFacts, work: WorkFacts): Part {
  if (wageMin === undefined || wageMin === 0) return part('wage', 1, [{ code: 'none-asked' }])
  if (work.wageMax === undefined) return part('wage', 0.5, [{ code: 'pay-withheld' }])
  const share = Math.min(1, work.wageMax / wageMin)
  return part(
    'wage',
    share === 1 ? 1 : Math.max(0, share * 2 - 1),
    [{ code: share === 1 ? 'pay-fits' : 'pay-short' }],
    share < 1,
  )
}

/** Seven for the kind of work, three for shifts. */
function workPart({ kinds, shift }: SeekerFacts, work: WorkFacts): Part {
  const kindFits = kinds.length === 0 || kinds.includes(work.kind)
  const shiftFits = !work.shift || shift !== false
  const reasons: Reason[] = [
    { code: kinds.length === 0 ? 'none-asked' : kindFits ? 'kind-fits' : 'kind-other', what: work.kind },
    ...(work.shift ? [{ code: shiftFits ? ('shift-fits' as const) : ('shift-unwanted' as const) }] : []),
  ]
  return part('work', (kindFits ? 0.7 : 0) + (shiftFits ? 0.3 : 0), reasons, !kindFits || !shiftFits)
}

function licencesPart({ licences }: SeekerFacts, work: WorkFacts): Part {
  if (work.licences.length === 0) return part('licences', 1, [{ code: 'none-asked' }])
  const found = compared(work.licences, licences)
  return part('licences', found.has.length / work.licences.length, reasonsOf(found), found.lacks.length > 0)
}
