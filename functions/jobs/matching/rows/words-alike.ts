import { spelledAlike, threesOf } from '../reading/likeness.ts'

export interface Alike {
  word: string
  percent: number
}

/**
 * The words of all titles, to be asked which are spelled much like another; found by the runs of letters they share.
 */
export function wordsAlike() {
  const byThree = new Map<string, string[]>()
  const alike = new Map<string, readonly Alike[]>()

  return {
    /** A word that titles had not before: it may be like any that was asked for. */
    meet(word: string): void {
      alike.clear()
      for (const three of threesOf(word)) {
        const those = byThree.get(three)
        if (those) those.push(word)
        else byThree.set(three, [word])
      }
    },

    like(word: string): readonly Alike[] {
      const known = alike.get(word)
      if (known) return known
      const found = sharing(word)
        .map((other) => ({ word: other, percent: spelledAlike(word, other) }))
        .filter(({ percent }) => percent > 0)
      if (alike.size > 5000) alike.clear()
      alike.set(word, found)
      return found
    },
  }

  /** Six tenths of both together are shared, so at least three tenths of one. */
  function sharing(word: string): string[] {
    const shared = new Map<string, number>()
    const threes = threesOf(word)
    for (const three of threes)
      for (const other of byThree.get(three) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    return Array.from(shared).flatMap(([other, count]) => (count >= 0.3 * threes.size ? [other] : []))
  }
}
