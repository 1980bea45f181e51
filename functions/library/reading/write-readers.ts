import type { TitleStore } from '../titles/title.store.ts'
import type { BookStore } from './book.store.ts'
import type { BookFile } from './book-file.ts'
import { readerFiles } from './reader-files.ts'
import { readerPages } from './reader-page.ts'

interface Readers {
  books: BookStore
  titles: TitleStore
  put(file: BookFile): Promise<void>
  siteUrl: string
}

const atOnce = 50

/** A deploy may bring another reader: its files, and the page of each book that can be read, are written again. */
export async function writeReaders({ books, titles, put, siteUrl }: Readers): Promise<{ readers: number }> {
  for (const file of readerFiles) await put(file)
  let readers = 0
  let after: Awaited<ReturnType<TitleStore['pageToRead']>>['next']
  do {
    const page = await titles.pageToRead({ limit: atOnce, ...(after && { after }) })
    const bookIds = (await titles.many(page.titleIds)).flatMap(({ book }) => book?.bookId ?? [])
    const open = (await books.many(bookIds)).filter((book) => book.status === 'open')
    await Promise.all(open.flatMap((book) => readerPages(book, siteUrl)).map(put))
    readers += open.length
    after = page.next
  } while (after)
  return { readers }
}
