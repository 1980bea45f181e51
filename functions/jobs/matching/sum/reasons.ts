import type { Match, Part } from './match.ts'
import { type PartName, partNames } from './points.ts'

/** What each part brings on average in the list something stands in, beyond what the vacancies give to anybody. */
export type Usual = Readonly<Record<PartName, number>>

/** The average of each part over some matches, say those of a page or of all applicants. */
export function usualOf(matches: readonly Pick<Match, 'parts'>[]): Usual {
  const sums = Object.fromEntries(partNames.map((name) => [name, 0])) as Record<PartName, number>
  for (const { parts } of matches) for (const each of parts) sums[each.part] += earned(each) / matches.length
  return sums
}

/**
 * The strongest reason first: the part that lifts this one most above what is usual here, what is unmet last. A level
 * that every vacancy of the list would accept says little, however many points it brings, and what comes to anybody
 * says nothing: without the first reason whoever has it would stand lower, in 99 of 100 lists
 * (`test/bench/matching/faithful.part.ts`).
 */
export const strongestFirst = (parts: readonly Part[], usual: Usual): Part[] =>
  parts.toSorted(
    (one, other) =>
      Number(one.isUnmet) - Number(other.isUnmet) || lift(other, usual) - lift(one, usual) || other.points - one.points,
  )

const lift = (part: Part, usual: Usual) => earned(part) - usual[part.part]
const earned = ({ points, anyway }: Part) => points - anyway
