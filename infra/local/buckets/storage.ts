import { join } from 'node:path'
import { type BucketName, buckets } from '../../../functions/manifest.ts'
import type { Bucket, BucketRight } from '../../../functions/platform/manifest.ts'
import { keysOf } from '../../wiring.ts'
import { type Callers, may } from '../functions/callers.ts'
import { uploadsOnDisk } from '../s3/multipart.ts'
import { bucketOnDisk } from '../s3/objects.ts'
import type { LocalBucket } from '../s3/server.ts'
import type { Scheduled } from '../schedules/clock.ts'
import { removeLapsed } from './lapses.ts'

/** The manifest's buckets, each in a folder of its own. */
export const bucketsIn = (folder: string, now: () => Date, postedFrom: readonly string[]) =>
  new Map<BucketName, LocalBucket>(
    keysOf(buckets).map((name) => [
      name,
      {
        objects: bucketOnDisk(join(folder, name), now),
        uploads: uploadsOnDisk(join(folder, `${name}.parts`)),
        ...('uploads' in buckets[name] && { postedFrom }),
      },
    ]),
  )

export const mayOn = (callers: Callers) => (accessKeyId: string, right: BucketRight, bucket: string) =>
  may(callers.withKey(accessKeyId), ({ buckets: granted = {} }) => granted[bucket as BucketName]?.includes(right))

/** S3 looks once a day for what has lain long enough. */
export const sweeping = (stored: ReadonlyMap<BucketName, LocalBucket>): Scheduled => ({
  on: { schedule: 'cron(5 0 * * ? *)' },
  async run(dueAt) {
    for (const [name, { objects }] of stored) {
      const { lapses }: Bucket = buckets[name]
      await removeLapsed(objects, lapses, new Date(dueAt))
    }
  },
})
