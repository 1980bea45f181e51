import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { TitleStore } from '../titles/title.store.ts'
import { isPublic } from '../titles/title.ts'
import type { BookStore } from './book.store.ts'
import type { BookRefusal, OpenBook } from './book.ts'
import type { BookFile } from './book-file.ts'
import { bookPages } from './book-pages.ts'
import { takeApart } from './epub.ts'
import { readerPages } from './reader-page.ts'

export interface Opening {
  books: BookStore
  titles: TitleStore
  /** The file that was brought; nothing, where it lies there no more. */
  read(): Promise<Uint8Array | undefined>
  put(file: BookFile): Promise<void>
  /** Takes away all files of a book. */
  clear(bookId: Id<'book'>): Promise<void>
  siteUrl: string
}

/** Files written side by side. */
const lanes = 8
/** As often as the title can be changed by others meanwhile. */
const tries = 5

/**
 * A file that came for a title becomes pages to read. The title hears of it last: nobody is led to a half-made book, the
 * same file told twice makes the same pages, and what could not be finished leaves none.
 */
export async function openBook(opening: Opening, bookId: Id<'book'>, now: Instant): Promise<void> {
  const { books, titles, read, clear, siteUrl } = opening
  const book = await books.find(bookId)
  if (book?.status !== 'waiting') return
  const refused = async (reason: BookRefusal) =>
    void (await books.saveWhileWaiting({ ...book, status: 'refused', reason }))
  const title = await titles.find(book.titleId)
  if (!title || !isPublic(title)) return refused('no-such-title')
  const file = await read()
  if (!file) return
  const apart = takeApart(file)
  if (!apart.ok) return refused(apart.refusal)

  const { files, chapters } = bookPages(bookId, apart.value)
  const open: OpenBook = {
    ...book,
    status: 'open',
    title: title.title,
    authors: title.authors.map(({ name }) => name).join('; '),
    language: apart.value.language,
    chapters,
    bytes: files.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0),
    openedAt: now,
  }
  await putAll(opening, open, [...files, ...readerPages(open, siteUrl)])
  if (!(await giveToTitle(titles, open, now))) {
    await clear(bookId)
    return refused('no-such-title')
  }
  await books.saveWhileWaiting(open)
}

async function putAll({ put, clear }: Opening, { bookId }: OpenBook, files: readonly BookFile[]): Promise<void> {
  const left = [...files]
  const lane = async () => {
    for (let file = left.shift(); file; file = left.shift()) await put(file)
  }
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane))
  const failed = ends.find((end) => end.status === 'rejected')
  if (!failed) return
  await clear(bookId)
  throw failed.reason
}

/** False when the title was withdrawn meanwhile. */
async function giveToTitle(titles: TitleStore, open: OpenBook, now: Instant): Promise<boolean> {
  const { bookId, titleId, chapters, bytes } = open
  for (let attempt = 0; attempt < tries; attempt++) {
    const title = await titles.find(titleId)
    if (!title || !isPublic(title)) return false
    if (title.book?.bookId === bookId) return true
    const book = { bookId, chapters: chapters.length, bytes, openedAt: now }
    const event = { name: 'book-opened', at: now } as const
    if (await titles.save({ ...title, book, version: title.version + 1 }, title, event)) return true
  }
  throw new Error(`${titleId} is changed by too many at once; the file will be told again`)
}
