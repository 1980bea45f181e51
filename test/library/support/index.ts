import type { IndexChanges } from '../../../functions/library/search/index-changes.ts'
import { type Cards, cardsPath, type Shard, shardPath } from '../../../functions/library/search/postings.ts'
import type { ReadIndex } from '../../../functions/library/search/query.ts'

/** What lies on the site, by path. */
export type IndexInMemory = Map<string, Record<string, unknown>>

/** Applies changes as the files on the site take them. */
export function applied({ words, cards }: IndexChanges, index: IndexInMemory = new Map()): IndexInMemory {
  for (const [shard, changes] of words) {
    const file = (index.get(shardPath(shard)) ?? {}) as Shard
    for (const { word, titleId, worth } of changes) {
      const titles = { ...file[word] }
      if (worth === undefined) delete titles[titleId]
      else titles[titleId] = worth
      if (Object.keys(titles).length > 0) file[word] = titles
      else delete file[word]
    }
    index.set(shardPath(shard), file)
  }
  for (const [block, changes] of cards) {
    const file = (index.get(cardsPath(block)) ?? {}) as Cards
    for (const { titleId, card } of changes)
      if (card) file[titleId] = card
      else delete file[titleId]
    index.set(cardsPath(block), file)
  }
  return index
}

/** Files nothing is left in are as good as none. */
export const contentOf = (index: IndexInMemory) =>
  Object.fromEntries([...index].filter(([, file]) => Object.keys(file).length > 0).sort(([a], [b]) => (a < b ? -1 : 1)))

export const readFrom =
  (index: IndexInMemory): ReadIndex =>
  async <File>(path: string) =>
    index.get(path) as File | undefined
