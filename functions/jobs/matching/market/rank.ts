import type { ItemPage } from '../../../platform/dynamodb/table.ts'
import type { Match } from '../sum/match.ts'

interface Ranked {
  id: string
  match: Match
}

/** The best suited first; those alike by id, so that the order is the same each time it is asked for. */
export const ranked = <Each extends Ranked>(all: readonly Each[]): Each[] => all.toSorted(byScore)

const byScore = (one: Ranked, other: Ranked) =>
  other.match.score - one.match.score || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

type Mark = NonNullable<ItemPage['next']>

/** So many after where the page before ended, and where this one ends when there are more. */
export function pageAfter<Each extends Ranked>(all: readonly Each[], after: Mark | undefined, count: number) {
  const mark = after && { id: after.sk, score: Number(after.pk) }
  const comesLater = ({ id, match: { score } }: Ranked) =>
    !mark || score < mark.score || (score === mark.score && id > mark.id)
  const left = all.filter(comesLater)
  const page = left.slice(0, count)
  const last = page.at(-1)
  const next: Mark | undefined = last && left.length > count ? { pk: String(last.match.score), sk: last.id } : undefined
  return { page, next }
}
