import { S3Client } from '@aws-sdk/client-s3'
import { bookStore } from '../library/reading/book.store.ts'
import { bookCaching } from '../library/reading/book-folders.ts'
import { writeReaders } from '../library/reading/write-readers.ts'
import { titleStore } from '../library/titles/title.store.ts'
import type { Handler } from '../manifest.ts'
import { logged } from '../platform/log.ts'
import { objectsIn } from '../platform/s3/objects.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { bucketNamed } from './bucket.ts'
import { table } from './table.ts'

const library = table('library')
const pages = objectsIn(new S3Client(), bucketNamed('books'))
const readers = {
  books: bookStore(library),
  titles: titleStore(library),
  siteUrl: setting(settingNames.siteUrl),
  put: (file: Parameters<Parameters<typeof writeReaders>[0]['put']>[0]) => pages.put({ ...file, caching: bookCaching }),
}

export const handler: Handler<'library-reader'> = logged(
  () => writeReaders(readers),
  () => undefined,
)
