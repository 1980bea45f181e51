import { spelledAlike, textPercent, threesOf, toPercent, weightOf, wholeOf } from '../reading/likeness.ts'
import type { ReadTitle, ReadWork } from '../reading/read.ts'
import { plus } from './plus.ts'
import { occupationTable, textTable } from './tables.ts'

/**
 * What one title is worth at the vacancies where it is worth anything. First stand those where it brings points of its own,
 * as many as `points`; after them those where it is so little alike that only its months count.
 */
export interface TitleRow {
  places: Int32Array
  percent: Uint8Array
  points: number
  occupation: Uint8Array
  text: Uint8Array
}
interface Alike {
  word: string
  percent: number
}
interface Postings {
  places: number[]
  weights: number[]
}

/**
 * Compares one title with all vacancies at once, by what the titles mean and by their words, to the same whole numbers as
 * `likeness.ts` gives for one pair. Rows are kept until a vacancy
 * changes, or until they hold more than `keptPlaces` together: seven bytes each.
 */
export function titleRows(keptPlaces: number) {
  const byOccupation = new Map<number, Postings>()
  const byWord = new Map<string, Postings>()
  const byTitleWord = new Map<string, Postings>()
  const titleWordsBy = new Map<string, string[]>()
  const alike = new Map<string, Alike[]>()
  const rows = new Map<string, TitleRow>()
  let scratch = scratchOf(256)
  let size = 0
  let kept = 0

  return {
    /** The place is a new one: places of what has gone stay empty until all is laid anew. */
    put(place: number, work: ReadWork): void {
      size = Math.max(size, place + 1)
      if (size > scratch.says.length) scratch = scratchOf(2 * place)
      const { at, weight } = work.title.occupation
      for (const [n, occupation] of at.entries()) add(byOccupation, occupation, place, weight[n] as number)
      const said = work.words()
      for (const [word, weight] of said) add(byWord, word, place, weight)
      for (const word of work.title.words) {
        if (!byTitleWord.has(word)) meet(word)
        add(byTitleWord, word, place, said.get(word) ?? 0)
      }
      rows.clear()
      kept = 0
    },

    rowOf(title: ReadTitle): TitleRow {
      const known = rows.get(title.text)
      if (known) return known
      const row = reckoned(title)
      kept += row.places.length
      if (kept > keptPlaces) {
        rows.clear()
        kept = row.places.length
      }
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
    const { means, says } = scratch
    for (let at = 0; at < occupation.at.length; at++) {
      const weight = occupation.weight[at] as number
      const { places, weights } = byOccupation.get(occupation.at[at] as number) ?? nothing
      for (let n = 0; n < places.length; n++) plus(means, places[n] as number, weight * (weights[n] as number))
    }
    for (const word of words) addWord(word, spelledLike(word), says)
    return rowFrom(scratch, size, wholeOf(words))
  }

  /** A word counts where it stands, or where one spelled much like it stands in the title: whichever says more. */
  function addWord(word: string, others: readonly Alike[], says: Int32Array): void {
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
    for (const { word: other, percent } of others) meets(byTitleWord.get(other) ?? nothing, percent)
    for (let n = 0; n < many; n++) {
      const place = met[n] as number
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
  strong: new Int32Array(size),
  weak: new Int32Array(size),
})

/** Only where something is left after rounding; what was written while reckoning is wiped. */
function rowFrom({ means, says, strong, weak }: Scratch, size: number, whole: number): TitleRow {
  let [points, months] = [0, 0]
  for (let place = 0; place < size; place++) {
    if (means[place] === 0 && says[place] === 0) continue
    const like = toPercent(means[place] as number)
    const said = textPercent(says[place] as number, whole)
    means[place] = like
    says[place] = said
    if ((occupationTable[like] as number) > 0 || (textTable[said] as number) > 0) strong[points++] = place
    else if (like > 0) weak[months++] = place
  }
  const places = new Int32Array(points + months)
  places.set(strong.subarray(0, points))
  places.set(weak.subarray(0, months), points)
  const row = {
    places,
    percent: new Uint8Array(places.length),
    points,
    occupation: new Uint8Array(points),
    text: new Uint8Array(points),
  }
  for (let n = 0; n < places.length; n++) {
    const place = places[n] as number
    row.percent[n] = means[place] as number
    if (n >= points) continue
    row.occupation[n] = occupationTable[means[place] as number] as number
    row.text[n] = textTable[says[place] as number] as number
  }
  means.fill(0, 0, size)
  says.fill(0, 0, size)
  return row
}
