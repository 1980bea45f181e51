import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'

/** How much a word weighs by where it stands. */
const fieldWeights = { title: 4, skills: 2, employer: 2, description: 1 } as const

/** BM25's usual figures: how soon a repeated word stops helping, and how much long texts pay for their length. */
const k1 = 1.2
const b = 0.6

export type TextIndex = ReturnType<typeof textIndex>
export type Indexed = Pick<PublicVacancyView, 'title' | 'skills' | 'employer' | 'description'>

export const wordsOf = (text: string): string[] =>
  plain(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.map(stem) ?? []

/** Small letters without marks. Most texts are plain already, and taking letters apart is slow. */
const plain = (text: string) =>
  (/^[ -~\s]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()

/**
 * The commonest endings of Indonesian only; what stands before a root tells jobs apart ("penjahit", "menjahit") too
 * often.
 */
const stem = (word: string) => (word.length > 6 ? word.replace(/(lah|kah|nya)$/, '') : word)

/**
 * Which vacancies have a word, and how heavily. All postings lie in two columns, eight bytes each: where a vacancy
 * stands with what the word weighs there, and where the posting before it of the same word lies. So a vacancy is added
 * at the end and nothing moves; one that goes leaves its postings behind, and they are passed over.
 */
export function textIndex() {
  /** For each word the last of its postings. */
  const last = new Map<string, number>()
  let postings = new Uint32Array(4096)
  let before = new Int32Array(4096)
  let written = 0
  /** How long each text is; nought where one went. */
  const lengths: number[] = []
  let [live, allLengths] = [0, 0]

  return {
    put(vacancy: Indexed): number {
      const place = lengths.length
      const weights = weighed(vacancy)
      let length = 0
      for (const [word, weight] of weights) {
        add(word, place, weight)
        length += weight
      }
      lengths.push(length)
      live += 1
      allLengths += length
      return place
    },

    drop(place: number): void {
      live -= 1
      allLengths -= lengths[place] ?? 0
      lengths[place] = 0
    },

    /**
     * Places of the vacancies that have every word asked for (the last one may be only begun), with how well they fit.
     */
    found(query: string): Map<number, number> {
      const words = wordsOf(query).slice(0, 12)
      let scores: Map<number, number> | undefined
      for (const [at, word] of words.entries()) {
        const hits = hitsOf(word, at === words.length - 1)
        const rarity = Math.log(1 + (live - hits.size + 0.5) / (hits.size + 0.5))
        const next = new Map<number, number>()
        for (const [place, weight] of hits) {
          const sum = scores ? scores.get(place) : 0
          if (sum === undefined) continue
          const long = 1 - b + (b * (lengths[place] ?? 0) * live) / allLengths
          next.set(place, sum + (rarity * weight * (k1 + 1)) / (weight + k1 * long))
        }
        scores = next
      }
      return scores ?? new Map()
    },
  }

  function add(word: string, place: number, weight: number): void {
    if (written === postings.length) {
      postings = grown(postings, new Uint32Array(written * 2))
      before = grown(before, new Int32Array(written * 2))
    }
    postings[written] = place * mostWeight + Math.min(mostWeight - 1, weight)
    before[written] = last.get(word) ?? -1
    last.set(word, written++)
  }

  function hitsOf(word: string, mayBeBegun: boolean): Map<number, number> {
    const hits = new Map<number, number>()
    collect(last.get(word) ?? -1, 1, hits)
    if (!mayBeBegun || word.length < 3) return hits
    for (const [each, newest] of last) if (each !== word && each.startsWith(word)) collect(newest, 0.6, hits)
    return hits
  }

  function collect(newest: number, share: number, hits: Map<number, number>): void {
    for (let at = newest; at >= 0; at = before[at] as number) {
      const posting = postings[at] as number
      const place = Math.floor(posting / mostWeight)
      if (lengths[place]) hits.set(place, Math.max(hits.get(place) ?? 0, (posting % mostWeight) * share))
    }
  }
}

/** A word that weighs more says no more: BM25 has long been full. */
const mostWeight = 256

function weighed(vacancy: Indexed): Map<string, number> {
  const texts = { ...vacancy, skills: vacancy.skills.join(' ') }
  const weights = new Map<string, number>()
  for (const [field, weight] of Object.entries(fieldWeights))
    for (const word of wordsOf(texts[field as keyof typeof fieldWeights]))
      weights.set(word, (weights.get(word) ?? 0) + weight)
  return weights
}

function grown<Column extends Uint32Array | Int32Array>(column: Column, larger: Column): Column {
  larger.set(column)
  return larger
}
