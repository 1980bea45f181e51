import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'

/** How much a word weighs by where it stands. */
const fieldWeights = { title: 4, skills: 2, employer: 2, description: 1 } as const

/** BM25's usual figures: how soon a repeated word stops helping, and how much long texts pay for their length. */
const k1 = 1.2
const b = 0.6

export interface TextIndex {
  /** For each word, in which vacancies it stands and how heavily. */
  postings: Map<string, Map<number, number>>
  lengths: number[]
  averageLength: number
}

export const wordsOf = (text: string): string[] =>
  plain(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.map(stem) ?? []

/** Small letters without marks. Most texts are plain already, and taking letters apart is slow. */
const plain = (text: string) =>
  (/^[ -~\s]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()

/** The commonest endings of Indonesian only; what stands before a root tells jobs apart ("penjahit", "menjahit") too often. */
const stem = (word: string) => (word.length > 6 ? word.replace(/(lah|kah|nya)$/, '') : word)

export function indexOf(
  vacancies: readonly Pick<PublicVacancyView, 'title' | 'skills' | 'employer' | 'description'>[],
): TextIndex {
  const postings = new Map<string, Map<number, number>>()
  const lengths = vacancies.map((vacancy, number) => {
    const texts = { ...vacancy, skills: vacancy.skills.join(' ') }
    let length = 0
    for (const [field, weight] of Object.entries(fieldWeights)) {
      for (const word of wordsOf(texts[field as keyof typeof fieldWeights])) {
        const of = postings.get(word) ?? new Map<number, number>()
        postings.set(word, of.set(number, (of.get(number) ?? 0) + weight))
        length += weight
      }
    }
    return length
  })
  return { postings, lengths, averageLength: lengths.reduce((sum, each) => sum + each, 0) / (lengths.length || 1) }
}

/** The vacancies that have every word asked for (the last one may be only begun), with how well they fit. */
export function found({ postings, lengths, averageLength }: TextIndex, query: string): Map<number, number> {
  const words = wordsOf(query).slice(0, 12)
  let scores: Map<number, number> | undefined
  for (const [place, word] of words.entries()) {
    const hits = postingsOf(postings, word, place === words.length - 1)
    const rarity = Math.log(1 + (lengths.length - hits.size + 0.5) / (hits.size + 0.5))
    const next = new Map<number, number>()
    for (const [number, weight] of hits) {
      const before = scores ? scores.get(number) : 0
      if (before === undefined) continue
      const long = 1 - b + (b * (lengths[number] ?? 0)) / averageLength
      next.set(number, before + (rarity * weight * (k1 + 1)) / (weight + k1 * long))
    }
    scores = next
  }
  return scores ?? new Map()
}

function postingsOf(postings: TextIndex['postings'], word: string, mayBeBegun: boolean): Map<number, number> {
  const exact = postings.get(word)
  if (!mayBeBegun || word.length < 3) return exact ?? new Map()
  const all = new Map(exact)
  for (const [each, of] of postings)
    if (each !== word && each.startsWith(word))
      for (const [number, weight] of of) all.set(number, Math.max(all.get(number) ?? 0, weight * 0.6))
  return all
}
