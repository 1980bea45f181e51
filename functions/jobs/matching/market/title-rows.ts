import { spelledAlike, textPercent, threesOf, toPercent, weightOf, wholeOf } from '../reading/likeness.ts'
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
  const byOccupation = new Map<number, Postings>()
  const byWord = new Map<string, Postings>()
  const byTitleWord = new Map<string, Postings>()
  const titleWordsBy = new Map<string, string[]>()
  const alike = new Map<string, { word: string; percent: number }[]>()
  const rows = new Map<string, TitleRow>()
  let scratch = scratchOf(256)

  return {
    /** The place is a new one: places of what has gone stay empty until all is laid anew. */
    put(place: number, work: ReadWork): void {
      if (place >= scratch.seen.length) scratch = scratchOf(2 * place)
      const { at, weight } = work.title.occupation
      for (const [n, occupation] of at.entries()) add(byOccupation, occupation, place, weight[n] as number)
      const said = work.words()
      for (const [word, weight] of said) add(byWord, word, place, weight)
      for (const word of work.title.words) {
        if (!byTitleWord.has(word)) meet(word)
        add(byTitleWord, word, place, said.get(word) ?? 0)
      }
      rows.clear()
    },

    rowOf(title: ReadTitle): TitleRow {
      const known = rows.get(title.text)
      if (known) return known
      if (rows.size >= keptRows) rows.clear()
      const row = reckoned(title)
      rows.set(title.text, row)
      return row
    },
  }

  /** A word that titles had not before may be like any that was asked for. */
  function meet(word: string): void {
    alike.clear()
    for (const three of threesOf(word)) {
      const those = titleWordsBy.get(three)
      if (those) those.push(word)
      else titleWordsBy.set(three, [word])
    }
  }

  function reckoned({ occupation, words }: ReadTitle): TitleRow {
    const { means, says, seen, touched } = scratch
    let many = 0
    const touch = (place: number) => {
      if (seen[place] === 0) touched[many++] = place
      seen[place] = 1
    }
    for (let at = 0; at < occupation.at.length; at++) {
      const weight = occupation.weight[at] as number
      const { places, weights } = byOccupation.get(occupation.at[at] as number) ?? nothing
      for (let n = 0; n < places.length; n++) {
        touch(places[n] as number)
        plus(means, places[n] as number, weight * (weights[n] as number))
      }
    }
    for (const word of words) addWord(word, says, touch)
    return rowFrom(scratch, many, wholeOf(words))
  }

  /** A word counts where it stands, or where one spelled much like it stands in the title: whichever says more. */
  function addWord(word: string, says: Int32Array, touch: (place: number) => void): void {
    const { most, met } = scratch
    const weight = weightOf(word)
    let many = 0
    const meets = ({ places, weights }: Postings, percent: number) => {
      for (let n = 0; n < places.length; n++) {
        const place = places[n] as number
        const value = percent * (weights[n] as number)
        if (value <= (most[place] as number)) continue
        if (most[place] === 0) met[many++] = place
        most[place] = value
      }
    }
    meets(byWord.get(word) ?? nothing, 100)
    for (const { word: other, percent } of spelledLike(word)) meets(byTitleWord.get(other) ?? nothing, percent)
    for (let n = 0; n < many; n++) {
      const place = met[n] as number
      touch(place)
      plus(says, place, weight * (most[place] as number))
      most[place] = 0
    }
  }

  function spelledLike(word: string) {
    const known = alike.get(word)
    if (known) return known
    const shared = new Map<string, number>()
    const threes = threesOf(word)
    for (const three of threes)
      for (const other of titleWordsBy.get(three) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    // Six tenths of both together are shared, so at least three tenths of one.
    const found = Array.from(shared)
      .filter(([, count]) => count >= 0.3 * threes.size)
      .map(([other]) => ({ word: other, percent: spelledAlike(word, other) }))
      .filter(({ percent }) => percent > 0)
    if (alike.size > 5000) alike.clear()
    alike.set(word, found)
    return found
  }
}

/** Six bytes for each vacancy a title touches; some hundreds of titles are asked for again and again. */
const keptRows = 4000
const nothing: Postings = { places: [], weights: [] }

function add<Key>(postings: Map<Key, Postings>, key: Key, place: number, weight: number): void {
  const found = postings.get(key) ?? { places: [], weights: [] }
  if (found.places.length === 0) postings.set(key, found)
  found.places.push(place)
  found.weights.push(weight)
}

type Scratch = ReturnType<typeof scratchOf>
const scratchOf = (size: number) => ({
  means: new Int32Array(size),
  says: new Int32Array(size),
  most: new Int32Array(size),
  met: new Int32Array(size),
  seen: new Uint8Array(size),
  touched: new Int32Array(size),
})

/** Only where something is left after rounding; what was written while reckoning is wiped. */
function rowFrom({ means, says, seen, touched }: Scratch, many: number, whole: number): TitleRow {
  const [occupation, text] = [new Uint8Array(many), new Uint8Array(many)]
  let kept = 0
  for (let n = 0; n < many; n++) {
    const place = touched[n] as number
    const like = toPercent(means[place] as number)
    const said = textPercent(says[place] as number, whole)
    means[place] = says[place] = seen[place] = 0
    if (like === 0 && said === 0) continue
    touched[kept] = place
    occupation[kept] = like
    text[kept++] = said
  }
  return { places: touched.slice(0, kept), occupation: occupation.slice(0, kept), text: text.slice(0, kept) }
}
