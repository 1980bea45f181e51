import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { S3Event } from 'aws-lambda'

const brotli = promisify(brotliCompress)

/** The few things the house does with objects. */
export const objectsIn = (s3: S3Client, Bucket: string) => ({
  async read(Key: string): Promise<Uint8Array> {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
    if (!Body) throw new Error('An object without a body.')
    return Body.transformToByteArray()
  },

  /** A folder's own page lies there twice: as it is, and as `.br`, which the edge asks for where a browser reads it. */
  async put({
    key,
    type,
    body,
    caching,
  }: {
    key: string
    type: string
    body: string | Uint8Array
    caching: string
  }): Promise<void> {
    const common = { Bucket, ContentType: type, CacheControl: caching }
    await s3.send(new PutObjectCommand({ ...common, Key: key, Body: body }))
    if (!key.endsWith('/index.html')) return
    const Body = await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    await s3.send(new PutObjectCommand({ ...common, Key: `${key}.br`, Body, ContentEncoding: 'br' }))
  },

  async remove(Key: string): Promise<void> {
    await s3.send(new DeleteObjectCommand({ Bucket, Key }))
  },

  async removeAllUnder(Prefix: string): Promise<void> {
    for (;;) {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }))
      if (Contents.length === 0) return
      await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: Contents.map(({ Key }) => ({ Key })) } }))
    }
  },
})

/** The keys an event tells of. They come as in an address: blanks as `+`. */
export const keysTold = ({ Records }: S3Event): string[] =>
  Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' ')))
