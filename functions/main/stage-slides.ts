import { randomUUID } from 'node:crypto'
import { NoSuchKey, S3Client } from '@aws-sdk/client-s3'
import type { Handler } from '../manifest.ts'
import { logged } from '../platform/log.ts'
import { keysTold, objectsIn } from '../platform/s3/objects.ts'
import { standbyStore } from '../stage/backstage/standby.store.ts'
import { keepingStore } from '../stage/rooms/keeping.store.ts'
import { shrinkSlide } from '../stage/slides/shrink-slide.ts'
import { slideStore } from '../stage/slides/slide.store.ts'
import { takeInSlide } from '../stage/slides/take-in-slide.ts'
import { stageStore } from '../stage/stages/stage.store.ts'
import { bucketNamed } from './bucket.ts'
import { table } from './table.ts'

const [s3, stage] = [new S3Client(), table('stage')]
const [uploads, media] = [objectsIn(s3, bucketNamed('uploads')), objectsIn(s3, bucketNamed('media'))]
const take = takeInSlide({
  slides: slideStore(stage),
  stages: stageStore(stage),
  standby: standbyStore(stage),
  keeping: keepingStore(stage),
  readUpload: (key) =>
    uploads.read(key).catch((error) => (error instanceof NoSuchKey ? undefined : Promise.reject(error))),
  removeUpload: uploads.remove,
  shrink: shrinkSlide,
  writeMedia: (key, body) =>
    media.put({ key, body, type: 'image/webp', caching: 'public, max-age=31536000, immutable' }),
  removeMedia: media.remove,
  randomName: () => randomUUID().replaceAll('-', ''),
})

export const handler: Handler<'stage-slides'> = logged(
  async (event) => {
    for (const key of keysTold(event)) await take(key, event.Records[0]?.eventTime ?? '')
  },
  ({ Records }) => Records[0]?.responseElements['x-amz-request-id'],
)
