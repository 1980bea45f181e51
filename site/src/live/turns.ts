/** Who spoke last comes first: where only some pictures fit, theirs is shown. Somebody who coughs takes nobody's place. */
const holdsMs = 2500

export function turns() {
  let order: string[] = []
  let candidate: { who: string; since: number } | undefined

  return {
    /** The loudest first, as of an instant. True when the order changed. */
    heard([loudest]: readonly string[], at: number): boolean {
      if (!loudest || loudest === order[0]) {
        candidate = undefined
        return false
      }
      if (candidate?.who !== loudest) candidate = { who: loudest, since: at }
      // Nobody has spoken before: no place to be taken.
      if (order.length > 0 && at - candidate.since < holdsMs) return false
      order = [loudest, ...order.filter((each) => each !== loudest)]
      candidate = undefined
      return true
    },
    /** Those who never spoke stand behind, as they came. */
    placeOf: (who: string): number => (order.includes(who) ? order.indexOf(who) : order.length),
  }
}
