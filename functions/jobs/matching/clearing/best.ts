/**
 * The best few of every row, by score and, where alike, by who was offered earlier: offer in the order of ids and ties
 * go by id. `least` is the score that the next one must surpass (−1 while there is room), so that most offers are
 * turned away by one comparison.
 */
export interface Best {
  most: number
  count: Uint8Array
  least: Int8Array
  whom: Int32Array
  score: Uint8Array
}

export const bestOf = (rows: number, most: number): Best => ({
  most,
  count: new Uint8Array(rows),
  least: new Int8Array(rows).fill(-1),
  whom: new Int32Array(rows * most),
  score: new Uint8Array(rows * most),
})

/** Only call with a score above `least[row]`: whoever asks checks that first, a billion times. */
export function take({ most, count, least, whom, score: scores }: Best, row: number, who: number, score: number): void {
  const first = row * most
  const held = count[row] as number
  let at = first + (held < most ? held : most - 1)
  while (at > first && (scores[at - 1] as number) < score) {
    scores[at] = scores[at - 1] as number
    whom[at] = whom[at - 1] as number
    at--
  }
  scores[at] = score
  whom[at] = who
  if (held < most) count[row] = held + 1
  if (held + 1 >= most) least[row] = scores[first + most - 1] as number
}

/** Lists made apart, of who came earlier first: those alike keep that order. */
export function joined(parts: readonly Best[]): Best {
  const [first, ...others] = parts
  if (!first) throw new Error('nothing to join')
  for (const part of others)
    for (let row = 0; row < part.count.length; row++)
      for (const { who, score } of listOf(part, row))
        if (score > (first.least[row] as number)) take(first, row, who, score)
  return first
}

/** One row, the best first. */
export const listOf = ({ most, count, whom, score }: Best, row: number): { who: number; score: number }[] =>
  Array.from({ length: count[row] as number }, (_, n) => ({
    who: whom[row * most + n] as number,
    score: score[row * most + n] as number,
  }))
