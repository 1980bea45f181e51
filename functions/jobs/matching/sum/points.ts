import { type Kecamatan, kilometresBetween } from '../../lists/kecamatan.ts'
import { type Education, educationLevel, type WorkKind } from '../../lists/work.ts'

/**
 * What each part can bring; together a hundred. Forty are for what cannot be argued with, sixty for how well the work
 * fits: with half for each, work of any other field that asks for nothing came before work of one's own that asks for
 * much.
 */
export const weights = {
  education: 12,
  place: 10,
  licences: 8,
  work: 6,
  wage: 4,
  occupation: 18,
  skills: 18,
  programme: 8,
  experience: 8,
  text: 8,
} as const
export type PartName = keyof typeof weights
export const partNames = Object.keys(weights) as PartName[]

/** What is met or not met; the others fit more or less. */
export const requirements = ['education', 'place', 'licences', 'work', 'wage'] as const satisfies readonly PartName[]

/**
 * Points are whole, so that they add up as they are shown. Every function here takes so few different values that the
 * market (`market.ts`) keeps them in tables: one truth for one pair and for a hundred million.
 */
const points = (part: PartName, share: number) => Math.round(weights[part] * share)

/** Where a vacancy asks for nothing, that speaks a little for everybody and no more. */
const nothingAsked = 0.25
/** From there to all, as far as `share` goes. */
const beyondNothing = (share: number) => nothingAsked + (1 - nothingAsked) * share

export const educationPoints = (had: Education | undefined, asked: Education) =>
  points('education', had && educationLevel[had] >= educationLevel[asked] ? 1 : 0)

/** Full within a kecamatan, nothing from twelve kilometres on: an hour by angkot each way. */
export function placePoints(from: Kecamatan | undefined, at: Kecamatan, isRemote: boolean): number {
  if (isRemote) return weights.place
  if (!from) return 0
  // Who lives out of town knows the way to it; how far that is nobody can say.
  if (from === at) return from === 'Luar kota' ? points('place', 0.5) : weights.place
  const away = kilometresBetween(from, at)
  return away === undefined ? 0 : points('place', Math.max(0, 1 - away / 12))
}

/** Half where the wage is withheld: one does not know. A third below the wish is nothing. */
export function wagePoints(wished: number | undefined, most: number | undefined): number {
  if (!wished) return weights.wage
  if (most === undefined) return points('wage', 0.5)
  return points('wage', most >= wished ? 1 : Math.max(0, (most / wished) * 3 - 2))
}

/** Two thirds for the kind of work, one for shifts. */
export function workPoints(
  wished: readonly WorkKind[],
  mayShift: boolean | undefined,
  kind: WorkKind,
  isShift: boolean,
): number {
  const kindFits = wished.length === 0 || wished.includes(kind)
  const shiftFits = !isShift || mayShift !== false
  return points('work', (kindFits ? 2 / 3 : 0) + (shiftFits ? 1 / 3 : 0))
}

export const licencePoints = (had: number, asked: number) => points('licences', asked === 0 ? 1 : had / asked)

/** Nobody is good at more than so many things at once: in a longer list each counts for less. */
export const skillsBelieved = 20

/** Of the skills asked for, how many are there; `listed` is how many the seeker claims in all. */
export function skillPoints(had: number, asked: number, listed: number): number {
  if (asked === 0) return points('skills', nothingAsked)
  return points('skills', (had / asked) * Math.min(1, skillsBelieved / Math.max(1, listed)))
}

/** `percent`: how alike two titles are, 0–100. */
export const likenessPoints = (part: 'occupation' | 'text', percent: number) => points(part, percent / 100)

/**
 * Full for a programme that is named; where any will do, more as such vacancies took it before; where others are
 * named, up to half. `taken`: how often, 0–1.
 */
export function programmePoints(asked: 'named' | 'any' | 'others', taken: number): number {
  if (asked === 'named') return weights.programme
  return points('programme', asked === 'any' ? beyondNothing(taken) : taken / 2)
}

/** `months`: each month of earlier work counts as much as that work was like this one. */
export function experiencePoints(years: number, months: number): number {
  if (years === 0) return points('experience', beyondNothing(Math.min(1, months / 24)))
  return points('experience', Math.min(1, months / (12 * years)))
}
