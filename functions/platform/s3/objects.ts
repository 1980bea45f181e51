import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { S3Event } from 'aws-lambda'

/** The few things the house does with objects. */
export const objectsIn = (s3: S3Client, Bucket: string) => ({
  async read(Key: string): Promise<Uint8Array> {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
    if (!Body) throw new Error('An object without a body.')
    return Body.transformToByteArray()
  },

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
    await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body, ContentType: type, CacheControl: caching }))
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
