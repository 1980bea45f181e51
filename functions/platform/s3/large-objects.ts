import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import type { Instant } from '../clock.ts'

/** S3 takes parts of 5 MiB and more, ten thousand at most: 80 GB. */
const partBytes = 8 * 1024 * 1024

export interface Kept {
  key: string
  type: string
  caching: string
}

export type LargeObjects = ReturnType<typeof largeObjectsIn>

/** Objects that are too long to be held in memory. */
export const largeObjectsIn = (s3: S3Client, Bucket: string) => ({
  /** In the order of their keys, each with when it came. */
  async sizes(Prefix: string): Promise<{ key: string; size: number; at: Instant }[]> {
    const found: { key: string; size: number; at: Instant }[] = []
    let ContinuationToken: string | undefined
    do {
      const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }))
      for (const { Key = '', Size = 0, LastModified } of page.Contents ?? [])
        found.push({ key: Key, size: Size, at: LastModified?.toISOString() ?? '' })
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken)
    return found
  },

  /** From one byte up to another, which is not among them. */
  async readRange(Key: string, from: number, to: number): Promise<Uint8Array> {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, Range: `bytes=${from}-${to - 1}` }))
    if (!Body) throw new Error('An object without a body.')
    return Body.transformToByteArray()
  },

  /** Nothing is there until all of it is. */
  async putLarge({ key, type, caching }: Kept, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const kept = { Bucket, Key: key, ContentType: type, CacheControl: caching }
    const parts = inParts(chunks)[Symbol.asyncIterator]()
    const [first, second] = [await parts.next(), await parts.next()]
    if (second.done) {
      await s3.send(new PutObjectCommand({ ...kept, Body: first.done ? new Uint8Array() : first.value }))
      return
    }
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand(kept))
    const upload = { Bucket, Key: key, UploadId }
    try {
      const Parts: { PartNumber: number; ETag: string | undefined }[] = []
      for (let part: IteratorResult<Uint8Array> = first, after: typeof part | undefined = second; !part.done; ) {
        const PartNumber = Parts.length + 1
        const { ETag } = await s3.send(new UploadPartCommand({ ...upload, PartNumber, Body: part.value }))
        Parts.push({ PartNumber, ETag })
        part = after ?? (await parts.next())
        after = undefined
      }
      await s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }))
    } catch (error) {
      await s3.send(new AbortMultipartUploadCommand(upload))
      throw error
    }
  },
})

async function* inParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let gathered: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    gathered.push(chunk)
    bytes += chunk.length
    if (bytes < partBytes) continue
    yield Buffer.concat(gathered)
    gathered = []
    bytes = 0
  }
  if (bytes > 0) yield Buffer.concat(gathered)
}
