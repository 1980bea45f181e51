import type { Market } from '../market/market.ts'
import type { ReadSeeker } from '../reading/read.ts'
import { type Best, bestOf, take } from './best.ts'

export interface Cleared {
  /** Each seeker's best vacancies. */
  works: Best
  /** Each vacancy's best seekers. */
  seekers: Best
}

/**
 * The whole market both ways in one pass over all pairs: exactly the best by `match`, score by score, ties by the order
 * of the lists. `from` is the number of the first vacancy, where others are in another market.
 */
export function cleared(
  market: Pick<Market, 'size' | 'scoresFor'>,
  seekers: readonly ReadSeeker[],
  most: number,
  from = 0,
): Cleared {
  const works = bestOf(seekers.length, most)
  const theirs = bestOf(market.size, most)
  for (const [row, seeker] of seekers.entries()) offerAll(market.scoresFor(seeker), works, theirs, row, from)
  return { works, seekers: theirs }
}

function offerAll(scores: Uint8Array, works: Best, theirs: Best, row: number, from: number): void {
  const { least } = theirs
  let mine = -1
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number
    if (score > mine) {
      take(works, row, from + place, score)
      mine = works.least[row] as number
    }
    if (score > (least[place] as number)) take(theirs, place, row, score)
  }
}
