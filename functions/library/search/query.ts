import { beginningsOf, shardOf, wordsIn } from './fold.ts'
import { type Card, type Cards, cardsOf, cardsPath, type Shard, shardPath } from './postings.ts'

/** Reads a file of the index; nothing where there is none. In a browser by fetch, in a function from S3. */
export type ReadIndex = <File>(path: string) => Promise<File | undefined>

export interface Found extends Card {
  titleId: string
}

/** More words than this only narrow a search that is narrow already. */
const mostWords = 6

/**
 * Titles with all of these words, best first. The last word may be the beginning of one; of a word nobody uses, its letters
 * so far. Results carry at most `limit` cards from `offset`, and how many there are in all.
 */
export async function search(
  read: ReadIndex,
  query: string,
  { offset = 0, limit = 20 } = {},
): Promise<{ total: number; found: Found[] }> {
  const words = [...new Set(wordsIn(query))].slice(0, mostWords)
  if (words.length === 0) return { total: 0, found: [] }
  const last = words.at(-1)
  const worths = await Promise.all(words.map((word) => worthsOf(read, word, word === last ? beginningsOf(query) : [])))
  const ranked = together(worths)
  const ids = ranked.slice(offset, offset + limit)
  const blocks = new Map(
    await Promise.all(
      [...new Set(ids.map(cardsOf))].map(async (block) => [block, await read<Cards>(cardsPath(block))] as const),
    ),
  )
  const found = ids.flatMap((titleId) => {
    const card = blocks.get(cardsOf(titleId))?.[titleId]
    return card ? [{ titleId, ...card }] : []
  })
  return { total: ranked.length, found }
}

/** What each title is worth for one word. A whole word counts twice what a beginning does; one letter begins nothing. */
async function worthsOf(read: ReadIndex, word: string, beginnings: readonly string[]): Promise<Map<string, number>> {
  const begins = beginnings.filter((each) => each.length > 1)
  const shards = await Promise.all(
    [...new Set([word, ...begins].map(shardOf))].map((each) => read<Shard>(shardPath(each))),
  )
  const worths = new Map<string, number>()
  for (const [known, titles] of shards.flatMap((shard) => Object.entries(shard ?? {}))) {
    const isWhole = known === word
    if (!isWhole && !begins.some((each) => known.startsWith(each))) continue
    for (const [titleId, worth] of Object.entries(titles))
      worths.set(titleId, Math.max(worths.get(titleId) ?? 0, isWhole ? worth * 2 : worth))
  }
  return worths
}

function together(worths: readonly Map<string, number>[]): string[] {
  const [first, ...rest] = [...worths].sort((a, b) => a.size - b.size)
  const sums = [...(first ?? [])].flatMap(([titleId, worth]) => {
    let sum = worth
    for (const other of rest) {
      const more = other.get(titleId)
      if (more === undefined) return []
      sum += more
    }
    return [{ titleId, sum }]
  })
  return sums.sort((a, b) => b.sum - a.sum || (a.titleId < b.titleId ? -1 : 1)).map(({ titleId }) => titleId)
}
