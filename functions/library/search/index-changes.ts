import type { Title } from '../titles/title.ts'
import { isPublic } from '../titles/title.ts'
import { shardOf } from './fold.ts'
import { type Card, cardsOf, postingsOf } from './postings.ts'

/** What has to change in the index: words by shard (nothing where a title leaves a word), and cards by block. */
export interface IndexChanges {
  words: Map<string, { word: string; titleId: string; worth: number | undefined }[]>
  cards: Map<string, { titleId: string; card: Card | undefined }[]>
}

export interface Reindexed {
  title: Title
  /** What it was found by until now. */
  before: Readonly<Record<string, number>>
}

/** The words a title is found by now: none where it is not public. */
export const indexedWords = (title: Title): Record<string, number> =>
  isPublic(title) ? Object.fromEntries(postingsOf(title)) : {}

/** What is remembered while the index changes: words that differ are worth nothing certain, so they are written again. */
export function unsure(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) {
  const words = Object.keys({ ...before, ...after })
  return Object.fromEntries(words.map((word) => [word, before[word] === after[word] ? (after[word] ?? 0) : 0]))
}

export function indexChanges(reindexed: readonly Reindexed[]): IndexChanges {
  const changes: IndexChanges = { words: new Map(), cards: new Map() }
  for (const { title, before } of reindexed) {
    const { titleId } = title
    const after = indexedWords(title)
    for (const word of new Set([...Object.keys(before), ...Object.keys(after)]))
      if (before[word] !== after[word]) push(changes.words, shardOf(word), { word, titleId, worth: after[word] })
    push(changes.cards, cardsOf(titleId), { titleId, card: isPublic(title) ? cardOf(title) : undefined })
  }
  return changes
}

const cardOf = ({ title, authors, year, book }: Title): Card => ({
  title,
  authors: authors.map(({ name }) => name).join('; '),
  ...(year && { year }),
  ...(book && { chapters: book.chapters }),
})

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
