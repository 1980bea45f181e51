import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'

/** The few things the house does with files in a bucket. */
export const filesIn = (s3: S3Client, Bucket: string) => ({
  /** Nothing where there is none. */
  async read(Key: string): Promise<Uint8Array | undefined> {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
      return await Body?.transformToByteArray()
    } catch (error) {
      if (error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound')) return undefined
      throw error
    }
  },

  /** `forever`: under this name it will never be anything else. */
  async write(Key: string, Body: Uint8Array, { type, forever }: { type: string; forever?: true }): Promise<void> {
    const CacheControl = forever && 'public, max-age=31536000, immutable'
    await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: type, ...(CacheControl && { CacheControl }) }))
  },

  async remove(Key: string): Promise<void> {
    await s3.send(new DeleteObjectCommand({ Bucket, Key }))
  },
})
