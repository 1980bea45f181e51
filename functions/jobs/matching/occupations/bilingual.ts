import { readFileSync } from 'node:fs'
import { rootOf } from '../text/indonesian.ts'
import { stem } from '../text/words.ts'

/**
 * Words of Indonesian job titles beside the English ones that mean the same work: what the classifications do not say, since KBJI speaks
 * formally and ESCO in English. Written down by us; the first English word weighs as much as those after it.
 */
const pairs = readFileSync(new URL('./bilingual.txt', import.meta.url), 'utf8')
const english = new Map<string, readonly string[]>()
for (const pair of pairs.trim().split(/[|\n]/)) {
  const [first = '', ...others] = pair.trim().split(' ')
  const roots = [...new Set(others.map(stem))]
  english.set(first, roots)
  for (const root of [rootOf(first), stem(first)]) if (!english.has(root)) english.set(root, roots)
}

/**
 * What a word of an Indonesian title is in English titles, in roots; none when it is not known or already English. Only Indonesian
 * affixes are taken off to find it: "senior" is no art (seni).
 */
export const englishOf = (word: string): readonly string[] => english.get(word) ?? english.get(rootOf(word)) ?? []
