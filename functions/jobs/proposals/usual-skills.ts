import { occupationLikeness, weightOf } from '../matching/reading/likeness.ts'
import { type ReadTitle, readTitle, type Titles } from '../matching/reading/read.ts'

interface Asking {
  employerId: string
  title: string
  skills: readonly string[]
}

/** Titles less alike than this, of a hundred, say nothing of each other. */
const alikeEnough = 45
/** What fewer than this part of like vacancies ask for is not usual. */
const usualFrom = 0.2

/**
 * The skills that vacancies of like titles ask for, the commonest first. An employer speaks once for each, however many
 * vacancies it wrote.
 */
export function usualSkills(title: string, vacancies: readonly Asking[], titles: Titles, most: number): string[] {
  const read = readTitle(title, titles)
  const like = vacancies
    .filter(({ skills }) => skills.length > 0)
    .map((each) => ({ ...each, alike: alike(read, readTitle(each.title, titles)) }))
    .filter((each) => each.alike >= alikeEnough)
  const whole = sum(likest(like, ({ employerId }) => [employerId]))
  const voices = likest(like, ({ employerId, skills }) => skills.map((skill) => `${skill}\n${employerId}`))
  return [...Map.groupBy(voices, ([key]) => key.slice(0, key.indexOf('\n')))]
    .map(([skill, those]) => ({ skill, share: sum(those) / whole }))
    .filter(({ share }) => share >= usualFrom)
    .sort((one, other) => other.share - one.share || one.skill.localeCompare(other.skill, 'id'))
    .slice(0, most)
    .map(({ skill }) => skill)
}

/** By key, how alike the likest is of all that have it. */
function likest<Each extends { alike: number }>(all: readonly Each[], keysOf: (each: Each) => readonly string[]) {
  const best = new Map<string, number>()
  for (const each of all) for (const key of keysOf(each)) best.set(key, Math.max(best.get(key) ?? 0, each.alike))
  return [...best]
}
const sum = (voices: readonly (readonly [string, number])[]) => voices.reduce((all, [, alike]) => all + alike, 0)

/** 0–100: by words shared, words of rank weighing less, or by what the two mean. */
function alike(one: ReadTitle, other: ReadTitle): number {
  const weight = (words: readonly string[]) => words.reduce((all, word) => all + weightOf(word), 0)
  const both = weight(one.words.filter((word) => other.words.includes(word)))
  const all = weight(one.words) + weight(other.words)
  return Math.max(all === 0 ? 0 : (200 * both) / all, occupationLikeness(one, { title: other }))
}
