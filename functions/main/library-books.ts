import { S3Client } from '@aws-sdk/client-s3'
import { bookStore } from '../library/reading/book.store.ts'
import { bookCaching, bookFolders } from '../library/reading/book-folders.ts'
import { openBook } from '../library/reading/open-book.ts'
import { titleStore } from '../library/titles/title.store.ts'
import type { Handler } from '../manifest.ts'
import type { Id } from '../platform/ids.ts'
import { logged } from '../platform/log.ts'
import { keysTold, objectsIn } from '../platform/s3/objects.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { bucketNamed } from './bucket.ts'
import { ifThere } from './if-there.ts'
import { table } from './table.ts'

const s3 = new S3Client()
const [uploads, pages] = [objectsIn(s3, bucketNamed('uploads')), objectsIn(s3, bucketNamed('books'))]
const library = table('library')
const opening = {
  books: bookStore(library),
  titles: titleStore(library),
  siteUrl: setting(settingNames.siteUrl),
  put: (file) => pages.put({ ...file, caching: bookCaching }),
  clear: async (bookId) => {
    for (const folder of bookFolders(bookId)) await pages.removeAllUnder(folder)
  },
} satisfies Partial<Parameters<typeof openBook>[0]>

export const handler: Handler<'library-books'> = logged(
  async (event) => {
    for (const key of keysTold(event)) {
      const read = () => uploads.read(key).catch(ifThere)
      await openBook({ ...opening, read }, key.split('/').at(-1) as Id<'book'>, event.Records[0]?.eventTime ?? '')
      await uploads.remove(key)
    }
  },
  ({ Records }) => Records[0]?.responseElements['x-amz-request-id'],
)
