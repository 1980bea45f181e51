import { educationLevel } from '../../lists/work.ts'
import { occupationLikeness, textLikeness, wordsFound } from '../reading/likeness.ts'
import type { ReadSeeker, ReadWork } from '../reading/read.ts'
import type { SeekerFacts } from './facts.ts'
import {
  educationPoints,
  experiencePoints,
  licencePoints,
  likenessPoints,
  type PartName,
  placePoints,
  programmePoints,
  requirements,
  skillPoints,
  skillsBelieved,
  wagePoints,
  weights,
  workPoints,
} from './points.ts'

/** Why a part has its points, without words: `what` is the skill, programme, licence, title or kecamatan meant. */
export interface Reason {
  code: ReasonCode
  what?: string | undefined
}
export const reasonCodes = [
  'none-asked',
  'has',
  'lacks',
  'too-many-skills',
  'programme-named',
  'programme-taken-before',
  'programme-other',
  'level-reached',
  'level-short',
  'unknown',
  'same-occupation',
  'like-occupation',
  'other-occupation',
  'same-words',
  'other-words',
  'enough-experience',
  'some-experience',
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
  /**
   * What of it the vacancy gives to anybody, with nothing to show for it: where nothing is asked there is little to
   * praise.
   */
  anyway: number
  reasons: Reason[]
  /** It speaks against, as far as is known. */
  isUnmet: boolean
}
export interface Match {
  /** 0–100: exactly the sum of the points of the parts. */
  score: number
  parts: Part[]
}

/** How often vacancies like this one took that programme, 0–1. Learnt, so it comes from outside of the sum. */
export type Taken = (programme: string, work: ReadWork) => number

/** How well a seeker and a vacancy suit each other; the same sum from both sides. Nobody is declined by it. */
export function match(seeker: ReadSeeker, work: ReadWork, taken: Taken): Match {
  const parts = [
    educationPart(seeker.facts, work),
    placePart(seeker.facts, work),
    licencesPart(seeker, work),
    workPart(seeker.facts, work),
    wagePart(seeker.facts, work),
    skillsPart(seeker, work),
    occupationPart(seeker, work),
    programmePart(seeker, work, taken),
    experiencePart(seeker, work),
    textPart(seeker, work),
  ]
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts }
}

/** `points` and those that come `anyway`. */
type Points = readonly [points: number, anyway: number]
const part = (name: PartName, [points, anyway]: Points, reasons: Reason[], isUnmet?: boolean): Part => ({
  part: name,
  points,
  of: weights[name],
  anyway,
  reasons,
  isUnmet: isUnmet ?? ((requirements as readonly PartName[]).includes(name) && points < weights[name]),
})

function educationPart({ education }: SeekerFacts, { facts: { education: asked } }: ReadWork): Part {
  if (!education) return part('education', [0, 0], [{ code: 'unknown' }])
  const code = educationLevel[education] >= educationLevel[asked] ? 'level-reached' : 'level-short'
  return part('education', [educationPoints(education, asked), 0], [{ code, what: asked }])
}

function placePart({ kecamatan: from }: SeekerFacts, { facts: { kecamatan: at, remote } }: ReadWork): Part {
  const points = placePoints(from, at, remote)
  const both = [points, placePoints(undefined, at, remote)] as const
  if (remote) return part('place', both, [{ code: 'remote' }])
  if (!from) return part('place', both, [{ code: 'unknown' }])
  const isNear = points * 2 >= weights.place
  const code =
    from === 'Luar kota' || at === 'Luar kota'
      ? 'out-of-town'
      : from === at
        ? 'same-kecamatan'
        : isNear
          ? 'near'
          : 'far'
  return part('place', both, [{ code, what: at }], !isNear)
}

function licencesPart({ licences }: ReadSeeker, work: ReadWork): Part {
  const { has, lacks } = compared(work.licences, licences)
  const reasons = work.licences.length === 0 ? [{ code: 'none-asked' as const }] : [...has, ...lacks]
  const asked = work.licences.length
  return part('licences', [licencePoints(has.length, asked), licencePoints(0, asked)], reasons)
}

function workPart({ kinds, shift: mayShift }: SeekerFacts, { facts: { kind, shift } }: ReadWork): Part {
  const kindCode = kinds.length === 0 ? 'none-asked' : kinds.includes(kind) ? 'kind-fits' : 'kind-other'
  const reasons: Reason[] = [{ code: kindCode, what: kind }]
  // Who was never asked, or did not answer, has said nothing of it: nobody speaks for them.
  if (shift && mayShift !== undefined) reasons.push({ code: mayShift ? 'shift-fits' : 'shift-unwanted' })
  return part('work', [workPoints(kinds, mayShift, kind, shift), workPoints([], undefined, kind, shift)], reasons)
}

function wagePart({ wageMin }: SeekerFacts, { facts: { wageMax } }: ReadWork): Part {
  const points = [wagePoints(wageMin, wageMax), wagePoints(undefined, wageMax)] as const
  if (!wageMin) return part('wage', points, [{ code: 'none-asked' }])
  if (wageMax === undefined) return part('wage', points, [{ code: 'pay-withheld' }], false)
  return part('wage', points, [{ code: wageMax >= wageMin ? 'pay-fits' : 'pay-short' }])
}

/** Only what is asked for counts, and a list of everything there is counts for little. */
function skillsPart({ skills }: ReadSeeker, work: ReadWork): Part {
  const { has, lacks } = compared(work.skills, skills)
  const asked = work.skills.length
  const points = [skillPoints(has.length, asked, skills.size), skillPoints(0, asked, 0)] as const
  if (asked === 0) return part('skills', points, [{ code: 'none-asked' }])
  const many: Reason[] = skills.size > skillsBelieved ? [{ code: 'too-many-skills', what: String(skills.size) }] : []
  return part('skills', points, [...has, ...lacks, ...many], has.length === 0)
}

function occupationPart({ titles }: ReadSeeker, work: ReadWork): Part {
  if (titles.length === 0) return part('occupation', [0, 0], [{ code: 'unknown' }])
  const likest = best(titles, (title) => occupationLikeness(title, work))
  const code =
    likest.value >= 60 ? 'same-occupation' : likest.value >= 25 ? 'like-occupation' : ('other-occupation' as const)
  return part('occupation', [likenessPoints('occupation', likest.value), 0], [{ code, what: likest.of.text }])
}

function textPart({ titles }: ReadSeeker, work: ReadWork): Part {
  if (titles.length === 0) return part('text', [0, 0], [{ code: 'unknown' }])
  const likest = best(titles, (title) => textLikeness(title, work))
  const points = [likenessPoints('text', likest.value), 0] as const
  const said = likest.value >= 25 ? wordsFound(likest.of, work) : []
  if (said.length === 0) return part('text', points, [{ code: 'other-words' }])
  return part('text', points, [{ code: 'same-words', what: said.join(' ') }])
}

function programmePart({ programme, facts }: ReadSeeker, work: ReadWork, taken: Taken): Part {
  const asked = programmeAsked(programme, work)
  const share = asked === 'named' ? 1 : programme === undefined ? 0 : taken(programme, work)
  const points = [programmePoints(asked, share), programmePoints(asked === 'any' ? 'any' : 'others', 0)] as const
  const what = facts.programme
  if (asked === 'named') return part('programme', points, [{ code: 'programme-named', what }])
  const before: Reason[] = share >= 0.1 ? [{ code: 'programme-taken-before', what }] : []
  if (asked === 'any') return part('programme', points, [...before, { code: 'none-asked' }])
  if (programme === undefined) return part('programme', points, [{ code: 'unknown' }], true)
  const named = { code: 'programme-other', what: work.facts.programmes.slice(0, 2).join(', ') } as const
  return part('programme', points, [...before, named], true)
}

export const programmeAsked = (programme: string | undefined, { programmes }: ReadWork) =>
  programmes.size === 0 ? 'any' : programme !== undefined && programmes.has(programme) ? 'named' : 'others'

function experiencePart({ titles }: ReadSeeker, work: ReadWork): Part {
  const years = work.facts.experienceYears
  const months = monthsLike(titles.map((title) => ({ ...title, likeness: occupationLikeness(title, work) })))
  const points = [experiencePoints(years, months), experiencePoints(years, 0)] as const
  const what = String(Math.round(months))
  if (years === 0)
    return part('experience', points, months >= 1 ? [{ code: 'some-experience', what }] : [{ code: 'none-asked' }])
  const code = months >= years * 12 ? 'enough-experience' : 'less-experience'
  return part('experience', points, [{ code, what: String(years) }], months < years * 6)
}

/** Each month of earlier work, as much as that work was like this one. */
export const monthsLike = (titles: readonly { months: number; likeness: number }[]) =>
  titles.reduce((sum, { months, likeness }) => sum + months * likeness, 0) / 100

function compared(asked: readonly { key: string; name: string }[], own: ReadonlySet<string>) {
  const has: Reason[] = asked.filter(({ key }) => own.has(key)).map(({ name: what }) => ({ code: 'has', what }))
  const lacks: Reason[] = asked.filter(({ key }) => !own.has(key)).map(({ name: what }) => ({ code: 'lacks', what }))
  return { has, lacks }
}

function best<Each>(all: readonly Each[], worth: (each: Each) => number): { of: Each; value: number } {
  const valued = all.map((of) => ({ of, value: worth(of) }))
  return valued.reduce((one, other) => (other.value > one.value ? other : one))
}
