/** Chance that repeats itself: the same seed deals the same city on every machine (mulberry32). */
export function seededChance(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <Thing>(things: readonly Thing[]) => things[whole(0, things.length - 1)] as Thing
  const shuffled = <Thing>(things: readonly Thing[]) => {
    const deck = [...things]
    for (let last = deck.length - 1; last > 0; last--) {
      const other = whole(0, last)
      ;[deck[last], deck[other]] = [deck[other] as Thing, deck[last] as Thing]
    }
    return deck
  }
  return { happens: (share: number) => next() < share, whole, pick, shuffled }
}

export type Chance = ReturnType<typeof seededChance>
