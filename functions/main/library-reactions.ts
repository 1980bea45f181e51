import { S3Client } from '@aws-sdk/client-s3'
import { bookFolders } from '../library/reading/book-folders.ts'
import { onBookLeft } from '../library/reading/on-book-left.ts'
import { indexFiles } from '../library/search/index-files.ts'
import { onTitlesChanged } from '../library/search/on-titles-changed.ts'
import { titleStore } from '../library/titles/title.store.ts'
import type { Handler } from '../manifest.ts'
import { objectsIn } from '../platform/s3/objects.ts'
import { bucketNamed } from './bucket.ts'
import { table } from './table.ts'

const s3 = new S3Client()
const library = table('library')
const books = objectsIn(s3, bucketNamed('books'))
const search = onTitlesChanged(library, titleStore(library), indexFiles(s3, bucketNamed('site')))
const reading = onBookLeft(async (bookId) => {
  for (const folder of bookFolders(bookId)) await books.removeAllUnder(folder)
})

export const handler: Handler<'library-reactions'> = async (event) => {
  await reading(event)
  return search(event)
}
