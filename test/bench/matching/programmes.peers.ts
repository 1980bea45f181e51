/** The two peers of the study-programme model, as anybody would write them: BM25, and nearest neighbours over it. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** BM25 (Robertson and Zaragoza 2009) with its usual figures. */
export function bm25(texts: readonly string[], k1 = 1.2, b = 0.75): (query: string) => Float64Array {
  const postings = new Map<string, Map<number, number>>()
  const lengths = texts.map((text, number) => {
    const words = plainWords(text)
    for (const word of words) {
      const of = postings.get(word) ?? new Map<number, number>()
      postings.set(word, of.set(number, (of.get(number) ?? 0) + 1))
    }
    return words.length
  })
  const average = lengths.reduce((sum, each) => sum + each, 0) / lengths.length
  return (query) => {
    const scores = new Float64Array(texts.length)
    for (const word of new Set(plainWords(query))) {
      const of = postings.get(word)
      if (!of) continue
      const rarity = Math.log(1 + (texts.length - of.size + 0.5) / (of.size + 0.5))
      for (const [number, times] of of) {
        const long = k1 * (1 - b + (b * (lengths[number] ?? 0)) / average)
        scores[number] = (scores[number] ?? 0) + (rarity * times * (k1 + 1)) / (times + long)
      }
    }
    return scores
  }
}

/** The places of the highest scores above nought, those alike in the order of `ties`. */
export function highest(scores: ArrayLike<number>, count: number, ties: (place: number) => number): number[] {
  const best: number[] = []
  const isBefore = (one: number, other: number) =>
    (scores[one] ?? 0) > (scores[other] ?? 0) || (scores[one] === scores[other] && ties(one) < ties(other))
  for (let place = 0; place < scores.length; place++) {
    if (best.length === count && !isBefore(place, best[count - 1] ?? 0)) continue
    let at = best.length
    while (at > 0 && isBefore(place, best[at - 1] ?? 0)) at--
    best.splice(at, 0, place)
    if (best.length > count) best.pop()
  }
  return best
}

export interface Taught {
  programmes: readonly string[]
}
/** Nearest neighbours, for each `k`: of a programme, the likeness of those `k` earlier vacancies that took it, summed. */
export function neighbours(texts: readonly string[], lessons: readonly Taught[], ks: readonly number[]) {
  const like = bm25(texts)
  return (text: string): string[][] => {
    const scores = like(text)
    const nearest = highest(scores, Math.max(...ks), (each) => each)
    return ks.map((k) => {
      const sums = new Map<string, number>()
      for (const place of nearest.slice(0, k))
        for (const programme of lessons[place]?.programmes ?? [])
          sums.set(programme, (sums.get(programme) ?? 0) + (scores[place] ?? 0))
      return [...sums].sort(([, one], [, other]) => other - one).map(([programme]) => programme)
    })
  }
}

/** BM25 over programmes: each is its name and the titles that took it. */
export function programmesByWords(texts: readonly string[], lessons: readonly Taught[]) {
  const said = new Map<string, string[]>()
  for (const [place, { programmes }] of lessons.entries())
    for (const programme of programmes)
      said.set(programme, [...(said.get(programme) ?? [programme]), texts[place] ?? ''])
  const names = [...said.keys()]
  const like = bm25([...said.values()].map((all) => all.join(' ')))
  return (text: string, count: number) => highest(like(text), count, (each) => each).map((place) => names[place] ?? '')
}
