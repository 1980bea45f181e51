import { occupationLikeness, weightOf } from '../matching/reading/likeness.ts'
import { type ReadTitle, readTitle, type Titles } from '../matching/reading/read.ts'

interface Earlier {
  employerId: string
  title: string
  programmes: readonly string[]
  skills: readonly string[]
}

/** Titles less alike than this, of a hundred, say nothing of each other. */
const alikeEnough = 45
/** What fewer than this part of like vacancies ask for is not usual. */
const usualFrom = 0.2

/**
 * What vacancies of like titles ask for, the commonest first. An employer speaks once for each name, however many vacancies
 * it wrote.
 */
export function usualForTitle(title: string, earlier: readonly Earlier[], titles: Titles) {
  const read = readTitle(title, titles)
  const like = earlier
    .map((each) => ({ ...each, alike: alike(read, readTitle(each.title, titles)) }))
    .filter((each) => each.alike >= alikeEnough)
  return (what: 'programmes' | 'skills', most: number): string[] => {
    const said = like.filter((each) => each[what].length > 0)
    const whole = sum(bestOf(said, ({ employerId }) => [employerId]))
    const by = Map.groupBy(
      bestOf(said, ({ employerId, ...each }) => each[what].map((name) => `${name}\n${employerId}`)),
      ([key]) => key.split('\n')[0] ?? '',
    )
    return [...by]
      .map(([name, voices]) => ({ name, share: sum(voices) / whole }))
      .filter(({ share }) => share >= usualFrom)
      .sort((one, other) => other.share - one.share || one.name.localeCompare(other.name, 'id'))
      .slice(0, most)
      .map(({ name }) => name)
  }
}

/** By key the likest of all that have it. */
function bestOf<Each extends { alike: number }>(all: readonly Each[], keysOf: (each: Each) => readonly string[]) {
  const best = new Map<string, number>()
  for (const each of all) for (const key of keysOf(each)) best.set(key, Math.max(best.get(key) ?? 0, each.alike))
  return [...best]
}
const sum = (voices: readonly (readonly [string, number])[]) => voices.reduce((all, [, alike]) => all + alike, 0)

/** 0–100: by words shared, rare words of work weighing more, or by what the two mean. */
function alike(one: ReadTitle, other: ReadTitle): number {
  const weight = (words: readonly string[]) => words.reduce((all, word) => all + weightOf(word), 0)
  const both = weight(one.words.filter((word) => other.words.includes(word)))
  const all = weight(one.words) + weight(other.words)
  return Math.max(all === 0 ? 0 : (200 * both) / all, occupationLikeness(one, { title: other }))
}
