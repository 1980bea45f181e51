/** Numbers in 0…1 that follow from a text alone: FNV-1a to seed, then a mixer of two multiplications. */
export function numbersFrom(text: string): () => number {
  let state = 2166136261
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507) ^ Math.imul(state ^ (state >>> 13), 3266489909)
    return (state >>> 0) / 2 ** 32
  }
}

export const pick = <T>(among: readonly T[], at: number): T => among[Math.floor(at * among.length)] as T
