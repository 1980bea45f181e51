import { randomUUID } from 'node:crypto'
import { NoSuchKey, S3Client } from '@aws-sdk/client-s3'
import { boothStore } from '../events/booths/booth.store.ts'
import { takeInPhoto } from '../events/booths/take-in-photo.ts'
import type { Handler } from '../manifest.ts'
import { logged } from '../platform/log.ts'
import { keysTold, objectsIn } from '../platform/s3/objects.ts'
import { bucketNamed } from './bucket.ts'
import { table } from './table.ts'

const s3 = new S3Client()
const [uploads, media] = [objectsIn(s3, bucketNamed('uploads')), objectsIn(s3, bucketNamed('media'))]
const take = takeInPhoto({
  booths: boothStore(table('events')),
  readUpload: (key) =>
    uploads.read(key).catch((error) => (error instanceof NoSuchKey ? undefined : Promise.reject(error))),
  removeUpload: uploads.remove,
  writeMedia: (key, body) =>
    media.put({ key, body, type: 'image/webp', caching: 'public, max-age=31536000, immutable' }),
  removeMedia: media.remove,
  randomName: () => randomUUID().replaceAll('-', ''),
})

export const handler: Handler<'events-photos'> = logged(
  async (event) => {
    for (const key of keysTold(event)) await take(key, event.Records[0]?.eventTime ?? '')
  },
  ({ Records }) => Records[0]?.responseElements['x-amz-request-id'],
)
