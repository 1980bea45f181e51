import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { IndexChanges } from './index-changes.ts'
import { type Cards, cardsPath, type Shard, shardPath } from './postings.ts'

const caching = 's-maxage=2, max-age=0'
/** Files changed side by side: each waits for S3 twice. */
const lanes = 16

/** The index as it lies on the site: small JSON files that browsers read as well. */
export const indexFiles = (s3: S3Client, bucket: string) => {
  const read = async <File>(path: string): Promise<{ file: File; etag: string | undefined } | undefined> => {
    try {
      const { Body, ETag } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: path.slice(1) }))
      return { file: JSON.parse((await Body?.transformToString()) ?? '{}') as File, etag: ETag }
    } catch (error) {
      if (error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound')) return undefined
      throw error
    }
  }

  /** Changes a file as it is now. Two that change it at once: S3 lets the first through, the other looks again. */
  async function change<File extends object>(path: string, edit: (file: File) => void): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt++) {
      const found = await read<File>(path)
      const file = found?.file ?? ({} as File)
      edit(file)
      const condition = found ? { IfMatch: found.etag } : { IfNoneMatch: '*' }
      const put = { Bucket: bucket, Key: path.slice(1), ContentType: 'application/json', CacheControl: caching }
      try {
        await s3.send(new PutObjectCommand({ ...put, ...condition, Body: JSON.stringify(file) }))
        return
      } catch (error) {
        const lost = error instanceof Error && ['PreconditionFailed', 'ConditionalRequestConflict'].includes(error.name)
        if (!lost) throw error
        await new Promise((go) => setTimeout(go, 5 * 2 ** Math.min(attempt, 6) * Math.random()))
      }
    }
    throw new Error(`${path} is changed by too many at once`)
  }

  return {
    async apply({ words, cards }: IndexChanges): Promise<void> {
      const edits = [
        ...Array.from(
          words,
          ([shard, changes]) =>
            () =>
              change<Shard>(shardPath(shard), (file) => {
                for (const { word, titleId, worth } of changes) {
                  const titles = file[word] ?? {}
                  if (worth === undefined) delete titles[titleId]
                  else titles[titleId] = worth
                  if (Object.keys(titles).length === 0) delete file[word]
                  else file[word] = titles
                }
              }),
        ),
        ...Array.from(
          cards,
          ([block, changes]) =>
            () =>
              change<Cards>(cardsPath(block), (file) => {
                for (const { titleId, card } of changes)
                  if (card) file[titleId] = card
                  else delete file[titleId]
              }),
        ),
      ]
      // All of them end before this does, so that nothing is written behind the back of a batch that comes again.
      const ends = await Promise.allSettled(
        Array.from({ length: lanes }, async () => {
          for (let edit = edits.shift(); edit; edit = edits.shift()) await edit()
        }),
      )
      const failed = ends.find((end) => end.status === 'rejected')
      if (failed) throw failed.reason
    },
  }
}

export type IndexFiles = ReturnType<typeof indexFiles>
