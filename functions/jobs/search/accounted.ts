import { type Instant, later } from '../../platform/clock.ts'
import type { Change } from './change.store.ts'

/** Which of the changes that were counted a copy knows of. */
export interface Accounted {
  /** How many, all told. */
  version: number
  newestAt: Instant
  /** Those that may be listed once more. */
  seen: ReadonlySet<string>
}

/**
 * A request says when it came, not when it wrote: it may write after another that came later, by as long as a function
 * runs (60 s at most). So the list is read again from that much and as much again before the newest change that is
 * known.
 */
const overlapMs = 120_000

export const listedAgainFrom = (newestAt: Instant): Instant => later(newestAt || beginning, -overlapMs)
const beginning = '1970-01-01T00:00:00.000Z'

/**
 * What is listed and not known yet. Nothing where the list says less than was counted: then it no longer reaches back,
 * or the writes of a change are still landing. Saying more is right: a change that came between reading the count and
 * the list.
 */
export function unknownOf({ version, seen }: Accounted, counted: number, listed: readonly Change[]) {
  const unknown = listed.filter(({ sk }) => !seen.has(sk))
  return counted < version || unknown.length < counted - version ? undefined : unknown
}

/** All that is listed is known now. */
export function accountedFor({ version, newestAt }: Omit<Accounted, 'seen'>, more: number, listed: readonly Change[]) {
  const newest = listed.reduce((latest, { at }) => (at > latest ? at : latest), newestAt)
  const from = listedAgainFrom(newest)
  const seen = new Set(listed.filter(({ at }) => at >= from).map(({ sk }) => sk))
  return { version: version + more, newestAt: newest, seen } satisfies Accounted
}
