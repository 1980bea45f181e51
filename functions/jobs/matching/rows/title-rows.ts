import { leastAlike, textPercent, toPercent, weightOf, wholeOf } from '../reading/likeness.ts'
import type { ReadTitle, ReadWork } from '../reading/read.ts'
import { meaningsOf } from './meanings.ts'
import { add, nothing, type Postings } from './postings.ts'
import { textTable } from './tables.ts'
import { type Alike, wordsAlike } from './words-alike.ts'

/** Where something is worth anything, and how much there. */
export interface Worth {
  places: Int32Array
  worth: Uint8Array
}
/**
 * How alike the work of all vacancies is to that of one title, in percent; and what its words bring there, in points.
 */
export interface TitleRow {
  means: Worth
  says: Worth
}
/**
 * Compares one title with all vacancies at once, by what the titles mean and by their words, to the same whole numbers
 * as `likeness.ts` gives for one pair. Rows are kept until a vacancy changes, or until they hold more than `keptPlaces`
 * together: five bytes each.
 */
export function titleRows(keptPlaces: number) {
  const meanings = meaningsOf()
  let meaningOf = new Int32Array(256)
  const byWord = new Map<string, Postings>()
  const byTitleWord = new Map<string, Postings>()
  const titleWords = wordsAlike()
  const rows = new Map<string, TitleRow>()
  let scratch = scratchOf(256)
  let size = 0
  let kept = 0

  return {
    /** The place is a new one: places of what has gone stay empty until all is laid anew. */
    put(place: number, work: ReadWork): void {
      size = Math.max(size, place + 1)
      if (size > scratch.says.length) {
        scratch = scratchOf(2 * place)
        const earlier = meaningOf
        meaningOf = new Int32Array(2 * place)
        meaningOf.set(earlier)
      }
      meaningOf[place] = meanings.numberOf(work.title)
      const said = work.words()
      for (const [word, weight] of said) add(byWord, word, place, weight)
      for (const word of work.title.words) {
        if (!byTitleWord.has(word)) titleWords.meet(word)
        add(byTitleWord, word, place, said.get(word) ?? 0)
      }
      rows.clear()
      kept = 0
    },

    rowOf(title: ReadTitle): TitleRow {
      const known = rows.get(title.said)
      if (known) return known
      const row = reckoned(title)
      const places = row.means.places.length + row.says.places.length
      if (kept + places > keptPlaces) {
        rows.clear()
        kept = 0
      }
      kept += places
      rows.set(title.said, row)
      return row
    },
  }

  function reckoned({ occupation, words }: ReadTitle): TitleRow {
    const { means, says } = scratch
    meanings.addTo(means, occupation)
    for (const word of words) addWord(word, titleWords.like(word), says)
    const whole = wholeOf(words)
    const row = { means: meansOf(), says: saysOf(whole) }
    means.fill(0, 0, meanings.size)
    says.fill(0, 0, size)
    return row
  }

  function meansOf(): Worth {
    const { means, places, worth } = scratch
    let many = 0
    for (let place = 0; place < size; place++) {
      const sum = means[meaningOf[place] as number] as number
      if (sum < leastAlike) continue
      places[many] = place
      worth[many++] = toPercent(sum)
    }
    return { places: places.slice(0, many), worth: worth.slice(0, many) }
  }

  /** Most words say so little that they come to nothing: those are not reckoned. */
  function saysOf(whole: number): Worth {
    const { says, places, worth } = scratch
    const least = Math.max(1, (leastSaid - 1) * whole)
    let many = 0
    for (let place = 0; place < size; place++) {
      const sum = says[place] as number
      if (sum < least) continue
      const points = textTable[textPercent(sum, whole)] as number
      if (points === 0) continue
      places[many] = place
      worth[many++] = points
    }
    return { places: places.slice(0, many), worth: worth.slice(0, many) }
  }

  /** A word counts where it stands, or where one spelled much like it stands in the title: whichever says more. */
  function addWord(word: string, others: readonly Alike[], says: Int32Array): void {
    const { most, met } = scratch
    const weight = weightOf(word)
    let many = 0
    const meets = ({ places, weights, count }: Postings, percent: number) => {
      for (let n = 0; n < count; n++) {
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
      says[place] = (says[place] as number) + weight * (most[place] as number)
      most[place] = 0
    }
  }
}

const scratchOf = (size: number) => ({
  means: new Int32Array(size),
  says: new Int32Array(size),
  most: new Int32Array(size),
  met: new Int32Array(size),
  places: new Int32Array(size),
  worth: new Uint8Array(size),
})

/** So many percent bring the first point. */
const leastSaid = textTable.findIndex((points) => points > 0)
