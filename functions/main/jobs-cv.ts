import { S3Client } from '@aws-sdk/client-s3'
import { cvStore } from '../jobs/cv/cv.store.ts'
import { takeInCv } from '../jobs/cv/take-in-cv.ts'
import type { Handler } from '../manifest.ts'
import { logged } from '../platform/log.ts'
import { keysTold, objectsIn } from '../platform/s3/objects.ts'
import { bucketNamed } from './bucket.ts'
import { ifThere } from './if-there.ts'
import { table } from './table.ts'

const uploads = objectsIn(new S3Client(), bucketNamed('uploads'))
const take = takeInCv({
  cvs: cvStore(table('jobs')),
  readUpload: (key) => uploads.read(key).catch(ifThere),
  removeUpload: uploads.remove,
})

export const handler: Handler<'jobs-cv'> = logged(
  async (event) => {
    for (const key of keysTold(event)) await take(key, event.Records[0]?.eventTime ?? '')
  },
  ({ Records }) => Records[0]?.responseElements['x-amz-request-id'],
)
