import type { Match, Part } from './match.ts'
import { type PartName, partNames } from './points.ts'

/** What each part brings on average in the list something stands in. */
export type Usual = Readonly<Record<PartName, number>>

/** The average of each part over some matches, say those of a page or of all applicants. */
export function usualOf(matches: readonly Pick<Match, 'parts'>[]): Usual {
  const sums = Object.fromEntries(partNames.map((name) => [name, 0])) as Record<PartName, number>
  for (const { parts } of matches) for (const { part, points } of parts) sums[part] += points / matches.length
  return sums
}

/**
 * The strongest reason first: the part that lifts this one most above what is usual here. A level that every vacancy of the
 * list would accept says little, however many points it brings.
 */
export const strongestFirst = (parts: readonly Part[], usual: Usual): Part[] =>
  parts.toSorted((one, other) => lift(other, usual) - lift(one, usual) || other.points - one.points)

const lift = ({ part, points }: Part, usual: Usual) => points - usual[part]
