import type { Short } from '../applications/short.ts'
import type { Knowledge } from '../matching/reading/knowledge.ts'
import { occupationLikeness } from '../matching/reading/likeness.ts'
import { type ReadWork, readSeeker, readWork } from '../matching/reading/read.ts'
import type { WorkFacts } from '../matching/sum/facts.ts'
import { type Match, match, monthsLike } from '../matching/sum/match.ts'

/** How somebody suits a vacancy. */
export interface Rank {
  match: Match
  /** Keys of what they say they can do. */
  skills: ReadonlySet<string>
  /** Months of work like this one. */
  monthsAlike: number
}

/** Somebody who applied, as far as an order, filters and counts know of them. */
export interface Ranked extends Rank {
  id: string
  short: Short
  isUnread: boolean
}

/** Everybody who applied, each with the sum that they see themselves. */
export function rankAll(
  shorts: readonly Short[],
  work: WorkFacts,
  known: Knowledge,
  seen: ReadonlySet<string>,
  before?: Ranks,
): Ranked[] {
  const asked = readWork(work, known.titles)
  return shorts.map((short) => {
    const { applicationId: id, version, status } = short
    const kept = before?.get(id)
    const rank = kept?.version === version ? kept.rank : rankOf(short, asked, known)
    if (rank !== kept?.rank) before?.set(id, { version, rank })
    return { ...rank, id, short, isUnread: status === 'submitted' && !seen.has(id) }
  })
}

/** What was reckoned of an application, as of its version. */
export type Ranks = Map<string, { version: number; rank: Rank }>

function rankOf({ facts }: Short, asked: ReadWork, { titles, taken }: Knowledge): Rank {
  const seeker = readSeeker(facts, titles)
  const alike = seeker.titles.map((title) => ({ ...title, likeness: occupationLikeness(title, asked) }))
  return {
    match: match(seeker, asked, taken),
    skills: seeker.skills,
    monthsAlike: Math.round(monthsLike(alike)),
  }
}
