import type { SeekerFacts, WorkFacts } from '../../../functions/jobs/matching/sum/facts.ts'
import { stemmed } from '../../../functions/jobs/matching/text/words.ts'

/** The peer: plain BM25 (k1 1.2, b .75) of all that a seeker wrote over all that the vacancies say, each word its own reason. */
export function byWords(works: readonly WorkFacts[]) {
  const postings = new Map<string, Map<number, number>>()
  const lengths = works.map((work, place) => {
    const words = stemmed(textOf(work))
    for (const word of words) {
      const places = postings.get(word) ?? new Map<number, number>()
      places.set(place, (places.get(place) ?? 0) + 1)
      postings.set(word, places)
    }
    return words.length
  })
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length

  const worth = (word: string, place: number): number => {
    const places = postings.get(word)
    const count = places?.get(place) ?? 0
    const rare = Math.log(1 + (works.length - (places?.size ?? 0) + 0.5) / ((places?.size ?? 0) + 0.5))
    return (rare * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * (lengths[place] as number)) / usual))
  }
  const reasons = (facts: SeekerFacts, place: number) =>
    asked(facts).map((word) => ({ word, worth: worth(word, place) }))

  return {
    scores(facts: SeekerFacts, dropped?: string): Float64Array {
      const scores = new Float64Array(works.length)
      for (const word of asked(facts))
        if (word !== dropped)
          for (const place of postings.get(word)?.keys() ?? [])
            scores[place] = (scores[place] as number) + worth(word, place)
      return scores
    },
    strongest: (facts: SeekerFacts, place: number): string | undefined =>
      reasons(facts, place).sort((one, other) => other.worth - one.worth)[0]?.word,
    /** As a page would show them: with one digit. */
    shownScore: (facts: SeekerFacts, place: number) =>
      tenths(reasons(facts, place).reduce((sum, { worth: each }) => sum + each, 0)),
    shownSum: (facts: SeekerFacts, place: number) =>
      reasons(facts, place).reduce((sum, { worth: each }) => sum + tenths(each), 0),
  }
}

const tenths = (value: number) => Math.round(value * 10)

const textOf = ({ title, description, skills, programmes, licences, kecamatan }: WorkFacts) =>
  [title, description, ...skills, ...programmes, ...licences, kecamatan].join(' ')

/** Asked word by word, two thousand times for one seeker: kept by the object. */
const kept = new WeakMap<SeekerFacts, string[]>()
function asked(facts: SeekerFacts): string[] {
  const known = kept.get(facts)
  if (known) return known
  const { titles, skills, programme, licences, kecamatan } = facts
  const text = [...titles.map(({ title }) => title), ...skills, programme, ...licences, kecamatan].join(' ')
  const words = [...new Set(stemmed(text))]
  kept.set(facts, words)
  return words
}
