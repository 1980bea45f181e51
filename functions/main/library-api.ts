import { S3Client } from '@aws-sdk/client-s3'
import { libraryRoutes } from '../library/routes.ts'
import { indexFiles } from '../library/search/index-files.ts'
import type { Handler } from '../manifest.ts'
import { cursors } from '../platform/http/cursor.ts'
import { bucketNamed } from './bucket.ts'
import { contextDoor } from './context-door.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'
import { uploadsSigned } from './upload-to.ts'

const own = table('library')
const router = libraryRoutes({
  table: own,
  cursors: cursors(keysOf('identity-keys')),
  uploadTo: uploadsSigned(),
  readIndex: indexFiles(new S3Client(), bucketNamed('site')).read,
})

export const handler: Handler<'library-api'> = contextDoor({ router, prefix: '/api/library', own })
