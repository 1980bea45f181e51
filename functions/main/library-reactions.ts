import { S3Client } from '@aws-sdk/client-s3'
import { indexFiles } from '../library/search/index-files.ts'
import { onTitlesChanged } from '../library/search/on-titles-changed.ts'
import { titleStore } from '../library/titles/title.store.ts'
import type { Handler } from '../manifest.ts'
import { bucketNamed } from './bucket.ts'
import { table } from './table.ts'

const library = table('library')

export const handler: Handler<'library-reactions'> = onTitlesChanged(
  library,
  titleStore(library),
  indexFiles(new S3Client(), bucketNamed('site')),
)
