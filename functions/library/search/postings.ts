import type { TitleFacts } from '../titles/title.ts'
import { wordsIn } from './fold.ts'

/** What a field is worth when a word is found in it. A word in two fields is worth both. */
export const weights = { title: 8, author: 4, subject: 2, other: 1 } as const

/** Each word a title can be found by, and what it is worth there. */
export function postingsOf({
  title,
  subtitle = '',
  authors,
  subjects,
  publisher = '',
  isbns,
}: TitleFacts): Map<string, number> {
  const fields: [keyof typeof weights, string][] = [
    ['title', title],
    ['author', authors.map(({ name }) => name).join(' ')],
    ['subject', subjects.join(' ')],
    ['other', [subtitle, publisher, ...isbns].join(' ')],
  ]
  const worth = new Map<string, number>()
  for (const [field, text] of fields)
    for (const word of new Set(wordsIn(text))) worth.set(word, (worth.get(word) ?? 0) + weights[field])
  return worth
}

/** A file of the index: for each word, the titles it is found in and what it is worth there. */
export type Shard = Record<string, Record<string, number>>

/** What a list of results shows of a title. */
export interface Card {
  title: string
  authors: string
  year?: number | undefined
  /** How many chapters there are to read at once. */
  chapters?: number | undefined
}
/** A file of cards, by title id. */
export type Cards = Record<string, Card>

/** The file a title's card lies in: one of 4096, evenly. */
export function cardsOf(titleId: string): string {
  let hash = 2166136261
  for (const char of titleId) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619)
  return ((hash >>> 0) % 4096).toString(16).padStart(3, '0')
}

export const shardPath = (shard: string) => `/katalog/kata/${shard}.json`
export const cardsPath = (block: string) => `/katalog/judul/${block}.json`
