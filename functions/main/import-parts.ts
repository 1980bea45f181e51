import { S3Client } from '@aws-sdk/client-s3'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { marcKey } from '../library/import/import.routes.ts'
import { importStore } from '../library/import/import.store.ts'
import type { Importing } from '../library/import/import-part.ts'
import { titleStore } from '../library/titles/title.store.ts'
import { objectsIn } from '../platform/s3/objects.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { bucketNamed } from './bucket.ts'
import { ifThere } from './if-there.ts'
import { table } from './table.ts'

/** What both functions that import work with. */
export function importing(): Importing {
  const library = table('library')
  const uploads = objectsIn(new S3Client(), bucketNamed('uploads'))
  const sqs = new SQSClient()
  const QueueUrl = setting(settingNames.queue('import-parts'))
  return {
    imports: importStore(library),
    titles: titleStore(library),
    read: (importId) => uploads.read(marcKey(importId)).catch(ifThere),
    drop: (importId) => uploads.remove(marcKey(importId)),
    async goOn(importId, from) {
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ importId, from }) }))
    },
  }
}
