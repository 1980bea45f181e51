import type { Ranks } from './rank.ts'

/** Three kilobytes each. Beyond, the vacancy that was looked at longest ago is reckoned anew. */
const mostKept = 30_000

/**
 * What a copy reckoned of applicants, by vacancy and as of its words and of what is known: nine tenths of the work of a list of ten
 * thousand. Only what changed since is reckoned again.
 */
export function keptRanks(most = mostKept): (vacancyId: string, asOf: string) => Ranks {
  const kept = new Map<string, { asOf: string; ranks: Ranks }>()
  return (vacancyId, asOf) => {
    const before = kept.get(vacancyId)
    const now = before?.asOf === asOf ? before : { asOf, ranks: new Map() }
    // The last one asked for stands last.
    kept.delete(vacancyId)
    let all = [...kept.values()].reduce((sum, { ranks }) => sum + ranks.size, now.ranks.size)
    for (const [oldest, { ranks }] of kept) {
      if (all <= most) break
      kept.delete(oldest)
      all -= ranks.size
    }
    kept.set(vacancyId, now)
    return now.ranks
  }
}
