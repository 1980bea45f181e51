import { readJson, writeJson, writeLater } from '../disk/folder.ts'

/** How far each shard has been read, kept between runs of the city. */
export interface Bookmarks {
  of(shardId: string): string | undefined
  put(shardId: string, sequenceNumber: string): void
}

/** What a shard says that has been read to its end. */
export const theEnd = 'end'

/** Everyone's bookmarks in one file. It may lie a moment behind: then something is delivered twice, as Lambda does too. */
export function bookmarksIn(file: string) {
  const places = new Map(Object.entries(readJson<Record<string, string>>(file, {})))
  const writing = writeLater(() => writeJson(file, Object.fromEntries(places)))

  return {
    for: (reader: string): Bookmarks => ({
      of: (shardId) => places.get(`${reader} ${shardId}`),
      put(shardId, sequenceNumber) {
        places.set(`${reader} ${shardId}`, sequenceNumber)
        writing.soon()
      },
    }),
    flush: () => writing.now(),
  }
}
