import type { AccessNeed } from '../../lists/access.ts'
import type { Match } from './match.ts'

/**
 * In the seeker's own direction only: what a workplace does not say it has takes points away from what the seeker sees.
 * Whoever recruits never sees it and no applicant is ordered by it: `match` does not know of it.
 */
export interface AccessPart {
  /** 0, or what is taken off. */
  points: number
  missing: AccessNeed[]
}
export interface OwnMatch extends Match {
  access?: AccessPart | undefined
}

const each = 5
const atMost = 15

/** `said`: what the vacancy says its place has. A score never falls below nought. */
export function withAccess(match: Match, needs: readonly AccessNeed[], said: readonly AccessNeed[]): OwnMatch {
  if (needs.length === 0) return match
  const missing = lacking(needs, said)
  const taken = accessTaken(match.score, missing.length)
  return { ...match, score: match.score - taken, access: { points: taken === 0 ? 0 : -taken, missing } }
}

/** What is needed and not said. */
export const lacking = (needs: readonly AccessNeed[], said: readonly AccessNeed[]): AccessNeed[] =>
  needs.filter((need) => !said.includes(need))

export const accessTaken = (score: number, missing: number) => Math.min(score, each * missing, atMost)
