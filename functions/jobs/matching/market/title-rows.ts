import { spelledAlike, textPercent, toPercent, weightOf } from '../reading/likeness.ts'
import type { ReadTitle, ReadWork } from '../reading/read.ts'
import { plus } from './plus.ts'

/** What one title is worth at every vacancy where it is worth anything: two columns beside the list of places. */
export interface TitleRow {
  places: Int32Array
  occupation: Uint8Array
  text: Uint8Array
}
interface Postings {
  places: number[]
  weights: number[]
}

/**
 * Compares one title with all vacancies at once, by what the titles mean and by their words, to the same whole numbers as
 * `likeness.ts` gives for one pair. Rows are kept until a vacancy changes.
 */
export function titleRows() {
  const byCode = new Map<number, Postings>()
  const byWord = new Map<string, Postings>()
  const titleWords = new Set<string>()
  const wordsOfPlace: (readonly string[])[] = []
  const alike = new Map<string, { word: string; percent: number }[]>()
  const rows = new Map<string, TitleRow>()
  let size = 0

  return {
    /** The place is a new one: places of what has gone stay empty until all is laid anew. */
    put(place: number, work: ReadWork): void {
      size = Math.max(size, place + 1)
      wordsOfPlace[place] = work.title.words
      for (const [code, weight] of work.title.occupation) add(byCode, code, place, weight)
      for (const [word, weight] of work.words()) add(byWord, word, place, weight)
      for (const word of work.title.words) if (!titleWords.has(word)) alike.clear()
      for (const word of work.title.words) titleWords.add(word)
      rows.clear()
    },

    rowOf(title: ReadTitle): TitleRow {
      const known = rows.get(title.text)
      if (known) return known
      if (rows.size >= keptRows) rows.clear()
      const row = toRow(occupations(title), texts(title))
      rows.set(title.text, row)
      return row
    },
  }

  function occupations({ occupation }: ReadTitle): Uint8Array {
    const sums = new Int32Array(size)
    for (const [code, weight] of occupation) {
      const { places, weights } = byCode.get(code) ?? nothing
      for (let at = 0; at < places.length; at++) plus(sums, places[at] as number, weight * (weights[at] as number))
    }
    return Uint8Array.from(sums, toPercent)
  }

  function texts({ words }: ReadTitle): Uint8Array {
    const sums = new Int32Array(size)
    const most = new Int32Array(size)
    for (const word of words) {
      const touched: number[] = []
      const meet = ({ places, weights }: Postings, percent: number, isInTitle: boolean, other: string) => {
        for (let at = 0; at < places.length; at++) {
          const place = places[at] as number
          if (isInTitle && !wordsOfPlace[place]?.includes(other)) continue
          const value = percent * (weights[at] as number)
          if (most[place] === 0) touched.push(place)
          if (value > (most[place] as number)) most[place] = value
        }
      }
      meet(byWord.get(word) ?? nothing, 100, false, word)
      for (const { word: other, percent } of spelledLike(word)) meet(byWord.get(other) ?? nothing, percent, true, other)
      for (const place of touched) {
        plus(sums, place, weightOf(word) * (most[place] as number))
        most[place] = 0
      }
    }
    return Uint8Array.from(sums, (sum) => (sum === 0 ? 0 : textPercent(sum, words)))
  }

  function spelledLike(word: string) {
    const known = alike.get(word)
    if (known) return known
    const found = Array.from(titleWords, (other) => ({ word: other, percent: spelledAlike(word, other) })).filter(
      ({ percent }) => percent > 0,
    )
    if (alike.size > 5000) alike.clear()
    alike.set(word, found)
    return found
  }
}

/** Twelve bytes for each vacancy a title touches; some hundreds of titles are asked for again and again. */
const keptRows = 2000
const nothing: Postings = { places: [], weights: [] }

function add<Key>(postings: Map<Key, Postings>, key: Key, place: number, weight: number): void {
  const found = postings.get(key) ?? { places: [], weights: [] }
  found.places.push(place)
  found.weights.push(weight)
  postings.set(key, found)
}

function toRow(occupation: Uint8Array, text: Uint8Array): TitleRow {
  const places: number[] = []
  for (let place = 0; place < occupation.length; place++) if (occupation[place] || text[place]) places.push(place)
  return {
    places: Int32Array.from(places),
    occupation: Uint8Array.from(places, (place) => occupation[place] as number),
    text: Uint8Array.from(places, (place) => text[place] as number),
  }
}
