import type { Short } from '../applications/short.ts'
import type { Knowledge } from '../matching/reading/knowledge.ts'
import { occupationLikeness } from '../matching/reading/likeness.ts'
import { readSeeker, readWork } from '../matching/reading/read.ts'
import type { WorkFacts } from '../matching/sum/facts.ts'
import { type Match, match, monthsLike } from '../matching/sum/match.ts'

/** Somebody who applied, as far as an order, filters and counts know of them. */
export interface Ranked {
  id: string
  short: Short
  match: Match
  /** Keys of what they say they can do. */
  skills: ReadonlySet<string>
  /** Months of work like this one. */
  monthsAlike: number
  isUnread: boolean
}

/** Everybody who applied, each with the sum that they see themselves. */
export function rankAll(
  shorts: readonly Short[],
  work: WorkFacts,
  { titles, taken }: Knowledge,
  seen: ReadonlySet<string>,
): Ranked[] {
  const asked = readWork(work, titles)
  return shorts.map((short) => {
    const seeker = readSeeker(short.facts, titles)
    const alike = seeker.titles.map((title) => ({ ...title, likeness: occupationLikeness(title, asked) }))
    return {
      id: short.applicationId,
      short,
      match: match(seeker, asked, taken),
      skills: seeker.skills,
      monthsAlike: Math.round(monthsLike(alike)),
      isUnread: short.status === 'submitted' && !seen.has(short.applicationId),
    }
  })
}
