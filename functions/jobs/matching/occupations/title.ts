import { grams } from '../text/grams.ts'
import { isStopWord, stem, words } from '../text/words.ts'
import { chosen, likeness, type OccupationProfile, occupationOf } from './occupation.ts'
import type { Taxonomy } from './taxonomy.ts'

/** A title read once, to be held beside many. */
export interface TitleReading {
  occupation: OccupationProfile
  /** Runs of letters with their weight, of length one. */
  letters: ReadonlyMap<string, number>
}

/** The work counts twice what the letters do (SOURCES.md, "How chosen"). */
const chosenShare = 2 / 3

export const readTitle = (taxonomy: Taxonomy, title: string, how = chosen): TitleReading => ({
  occupation: occupationOf(taxonomy, title, how),
  letters: lettersOf(taxonomy, title),
})

/** 0–1: the same work, and written alike. */
export const alike = (one: TitleReading, other: TitleReading, ofWork = chosenShare): number =>
  ofWork * likeness(one.occupation, other.occupation) + (1 - ofWork) * lettersAlike(one.letters, other.letters)

/** A rare word's letters weigh more than a common one's, a long word's no more than a short one's. */
function lettersOf({ ids, rarity, titleLength }: Taxonomy, title: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const word of new Set(words(title))) {
    if (isStopWord(word)) continue
    const id = ids.get(stem(word))
    const runs = grams([word])
    const each = (id === undefined ? Math.log1p(titleLength.length) : (rarity[id] ?? 0)) / Math.sqrt(runs.length)
    for (const run of runs) weights.set(run, (weights.get(run) ?? 0) + each)
  }
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  const length = Math.sqrt(sum) || 1
  for (const [run, weight] of weights) weights.set(run, weight / length)
  return weights
}

function lettersAlike(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [run, weight] of few) sum += weight * (many.get(run) ?? 0)
  return Math.min(1, sum)
}
