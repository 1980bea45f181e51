import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { TitleStore } from '../titles/title.store.ts'
import { isPublic } from '../titles/title.ts'
import type { BookStore } from './book.store.ts'
import type { BookRefusal, OpenBook } from './book.ts'
import { type BookFile, bookPages } from './book-pages.ts'
import { takeApart } from './epub.ts'
import { readerPage } from './reader-page.ts'

interface Opening {
  books: BookStore
  titles: TitleStore
  read(): Promise<Uint8Array>
  put(file: BookFile): Promise<void>
  /** Takes away all files of a book that another has replaced. */
  clear(bookId: Id<'book'>): Promise<void>
  siteUrl: string
}

/**
 * A file that came for a title becomes pages to read. The title hears of it last: nobody is led to a half-made book, and
 * the same file told twice makes the same pages.
 */
export async function openBook(
  { books, titles, read, put, clear, siteUrl }: Opening,
  bookId: Id<'book'>,
  now: Instant,
): Promise<void> {
  const book = await books.find(bookId)
  if (book?.status !== 'waiting') return
  const refused = async (reason: BookRefusal) =>
    void (await books.saveWhileWaiting({ ...book, status: 'refused', reason }))
  const title = await titles.find(book.titleId)
  if (!title || !isPublic(title)) return refused('no-such-title')
  const apart = takeApart(await read())
  if (!apart.ok) return refused(apart.refusal)

  const { files, chapters } = bookPages(bookId, apart.value)
  const open: OpenBook = {
    ...book,
    status: 'open',
    title: title.title,
    authors: title.authors.map(({ name }) => name).join('; '),
    language: apart.value.language,
    chapters,
    bytes: files.reduce((sum, { body }) => sum + body.length, 0),
    openedAt: now,
  }
  for (const file of [...files, readerPage(open, siteUrl)]) await put(file)
  const inTitle = { bookId, chapters: chapters.length, bytes: open.bytes, openedAt: now }
  const saved = await titles.save({ ...title, book: inTitle, version: title.version + 1 }, title, {
    name: 'book-opened',
    at: now,
  })
  if (!saved) throw new Error(`${title.titleId} changed meanwhile; the file will be told again`)
  await books.saveWhileWaiting(open)
  if (title.book && title.book.bookId !== bookId) await clear(title.book.bookId)
}
