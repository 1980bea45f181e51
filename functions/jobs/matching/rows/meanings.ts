import type { Occupation, ReadTitle } from '../reading/read.ts'

/**
 * What the titles of vacancies mean, each title once, by occupation. All lie in one piece: thousands of short lists,
 * each somewhere else in memory, would take ten times as long to come by as to add up.
 */
export function meaningsOf() {
  const numbers = new Map<string, number>()
  const all: Occupation[] = []
  let laid = laidOut(all)

  return {
    get size() {
      return all.length
    },

    /** Titles that say the same mean the same. */
    numberOf({ said, occupation }: ReadTitle): number {
      const known = numbers.get(said)
      if (known !== undefined) return known
      numbers.set(said, all.length)
      return all.push(occupation) - 1
    },

    /** Adds to each meaning's sum what it shares with this one, in products of thousandths. */
    addTo(sums: Int32Array, { at, weight }: Occupation): void {
      if (laid.count < all.length) laid = laidOut(all)
      const { from, whose, weights } = laid
      for (let n = 0; n < at.length; n++) {
        const [occupation, own] = [at[n] as number, weight[n] as number]
        const end = from[occupation + 1] as number
        for (let place = from[occupation] as number; place < end; place++) {
          const other = whose[place] as number
          sums[other] = (sums[other] as number) + own * (weights[place] as number)
        }
      }
    },
  }
}

/** Occupations are numbered in two bytes. */
const numbered = 2 ** 16

/** `from`: where those of each occupation begin. */
function laidOut(all: readonly Occupation[]) {
  const from = new Int32Array(numbered + 2)
  for (const { at } of all) for (const occupation of at) from[occupation + 2] = (from[occupation + 2] as number) + 1
  for (let n = 2; n < from.length; n++) from[n] = (from[n] as number) + (from[n - 1] as number)
  const many = from.at(-1) as number
  const [whose, weights] = [new Int32Array(many), new Uint16Array(many)]
  for (const [number, { at, weight }] of all.entries())
    for (let n = 0; n < at.length; n++) {
      const next = (at[n] as number) + 1
      const place = from[next] as number
      from[next] = place + 1
      whose[place] = number
      weights[place] = weight[n] as number
    }
  return { count: all.length, from, whose, weights }
}
