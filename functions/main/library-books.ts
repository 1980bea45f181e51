import { S3Client } from '@aws-sdk/client-s3'
import { bookStore } from '../library/reading/book.store.ts'
import { openBook } from '../library/reading/open-book.ts'
import { readerFiles } from '../library/reading/reader-files.ts'
import { titleStore } from '../library/titles/title.store.ts'
import type { Handler } from '../manifest.ts'
import type { Id } from '../platform/ids.ts'
import { logged } from '../platform/log.ts'
import { keysTold, objectsIn } from '../platform/s3/objects.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { bucketNamed } from './bucket.ts'
import { table } from './table.ts'

const s3 = new S3Client()
const uploads = objectsIn(s3, bucketNamed('uploads'))
const pages = objectsIn(s3, bucketNamed('books'))
const library = table('library')
const stores = { books: bookStore(library), titles: titleStore(library), siteUrl: setting(settingNames.siteUrl) }
const put: Parameters<typeof openBook>[0]['put'] = (file) =>
  pages.put({ ...file, caching: 'public, max-age=300, s-maxage=60' })

export const handler: Handler<'library-books'> = logged(
  async (event) => {
    for (const file of readerFiles) await put(file)
    for (const key of keysTold(event)) {
      const clear = async (replaced: Id<'book'>) => {
        for (const folder of [`baca/${replaced}/`, `${replaced}/`]) await pages.removeAllUnder(folder)
      }
      const bookId = key.split('/').at(-1) as Id<'book'>
      await openBook(
        { ...stores, put, clear, read: () => uploads.read(key) },
        bookId,
        event.Records[0]?.eventTime ?? '',
      )
      await uploads.remove(key)
    }
  },
  ({ Records }) => Records[0]?.responseElements['x-amz-request-id'],
)
