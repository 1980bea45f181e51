import { S3Client } from '@aws-sdk/client-s3'
import { employerLetterStore } from '../jobs/employers/letter/letter.store.ts'
import { takeInLetter } from '../jobs/employers/letter/take-in-letter.ts'
import type { Handler } from '../manifest.ts'
import { logged } from '../platform/log.ts'
import { keysTold, objectsIn } from '../platform/s3/objects.ts'
import { bucketNamed } from './bucket.ts'
import { ifThere } from './if-there.ts'
import { table } from './table.ts'

const uploads = objectsIn(new S3Client(), bucketNamed('uploads'))
const take = takeInLetter({
  letters: employerLetterStore(table('jobs')),
  readUpload: (key) => uploads.read(key).catch(ifThere),
  removeUpload: uploads.remove,
})

export const handler: Handler<'jobs-letters'> = logged(
  async (event) => {
    for (const key of keysTold(event)) await take(key, event.Records[0]?.eventTime ?? '')
  },
  ({ Records }) => Records[0]?.responseElements['x-amz-request-id'],
)
