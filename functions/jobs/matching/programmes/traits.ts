import { englishOf } from '../occupations/bilingual.ts'
import { grams } from '../text/grams.ts'
import { isStopWord, stem, words } from '../text/words.ts'
import { fieldsOfWork } from './fields-of-study.ts'

/** What of a vacancy is looked at. Nobody's person is in it. */
export interface Work {
  title: string
  description?: string | undefined
  employer?: string | undefined
}

/**
 * How much each kind of trait says: found by learning from one batch of vacancies and testing on another (test/bench/matching). A
 * field of study outweighs a word, for it is known before any lesson.
 */
const weights = {
  word: 1,
  meaning: 1,
  pair: 1,
  meaningPair: 1,
  run: 0.2,
  field: 4,
  employer: 0.3,
  employerMeaning: 0.15,
  trade: 0.3,
  text: 0.1,
} as const

/** Long texts repeat themselves. */
const mostTextWords = 60

/** The traits of a vacancy by name, each with how much it is to be heard. */
export function traitsOf({ title, description = '', employer = '' }: Work): Map<string, number> {
  const of = new Map<string, number>()
  const said = spoken(title)
  for (const word of said) of.set(`w ${word}`, weights.word)
  for (const [at, word] of said.slice(1).entries()) of.set(`p ${said[at]} ${word}`, weights.pair)
  for (const pair of meaningPairs(said)) of.set(`n ${pair}`, weights.meaningPair)
  for (const [root, part] of meanings(said)) of.set(`m ${root}`, weights.meaning * part)
  for (const run of grams(said, 4, 4)) of.set(`r ${run}`, weights.run)
  for (const [field, sure] of fieldsOfWork(said)) of.set(`f ${field}`, weights.field * Math.min(1, sure))
  const by = spoken(employer)
  for (const word of by) of.set(`e ${word}`, weights.employer)
  for (const [root, part] of meanings(by)) of.set(`c ${root}`, weights.employerMeaning * part)
  for (const [field, sure] of fieldsOfWork(by)) of.set(`t ${field}`, weights.trade * Math.min(1, sure))
  for (const word of [...new Set(spoken(description))].slice(0, mostTextWords))
    if (!of.has(`w ${word}`)) of.set(`w ${word}`, weights.text)
  return of
}
/** The words of a text that say something. */
export const spoken = (text: string) => words(text).filter((word) => !isStopWord(word))

/** Roots in which the two languages meet: "juru masak" and "cook"; a word that has no other is its own. */
function meanings(said: readonly string[]): Map<string, number> {
  const of = new Map<string, number>()
  for (const word of said) {
    const english = englishOf(word)
    const roots = english.length > 0 ? english : [stem(word)]
    for (const root of roots) of.set(root, Math.max(of.get(root) ?? 0, 1 / Math.sqrt(roots.length)))
  }
  return of
}

/** Two words beside each other by what they mean, in either order: "staf keuangan", "finance staff". */
function meaningPairs(said: readonly string[]): string[] {
  const meant = said.map((word) => englishOf(word)[0] ?? stem(word))
  return meant.slice(1).map((root, at) => [meant[at], root].toSorted().join(' '))
}

/** How much of a lesson is told to a trait: all to words, in part to a field that the title only touches on. */
export const lessonFor = (trait: string, weight: number): number =>
  trait.startsWith('f ') ? weight / weights.field : trait.startsWith('t ') ? weight / weights.trade : 1
