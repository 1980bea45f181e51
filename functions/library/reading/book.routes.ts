import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import type { UploadTo } from '../../platform/s3/upload-form.ts'
import type { TitleStore } from '../titles/title.store.ts'
import { isPublic } from '../titles/title.ts'
import { type BookView, bookContract } from './book.contract.ts'
import type { BookStore } from './book.store.ts'
import type { Book, WaitingBook } from './book.ts'

export const mostBookBytes = 60 * 1024 * 1024
export const epubKey = (bookId: string) => `quarantine/epub/${bookId}`

interface BookDeps {
  books: BookStore
  titles: TitleStore
  uploadTo: UploadTo
}

export function bookRoutes({ books, titles, uploadTo }: BookDeps) {
  const os = implement(bookContract).$context<CallContext>().use(turnAway)

  return os.router({
    bringBook: os.bringBook.handler(async ({ input: { titleId, formKey }, errors, context }) => {
      const { now } = context
      const { accountId } = signedIn(context)
      const title = await titles.find(titleId)
      if (!title || !isPublic(title)) throw errors['title-not-found']()
      const bookId = idFrom('book', accountId, titleId, formKey)
      const waiting: WaitingBook = { bookId, titleId, broughtAt: now, status: 'waiting' }
      const isNew = await books.saveNew(waiting)
      const book = isNew ? waiting : ((await books.find(bookId)) ?? waiting)
      return toView(book)
    }),

    readBook: os.readBook.handler(async ({ input: { bookId }, errors, context: { now } }) => {
      const book = await books.find(bookId)
      if (!book) throw errors['book-not-found']()
      if (book.status !== 'waiting') return toView(book)
      const thenTo = `/meja/pustaka/buku/${bookId}/`
      const upload = await uploadTo({ key: epubKey(bookId), mostBytes: mostBookBytes, thenTo }, new Date(now))
      return { ...toView(book), upload }
    }),
  })
}

const toView = (book: Book): BookView => ({
  bookId: book.bookId,
  titleId: book.titleId,
  status: book.status,
  ...(book.status === 'refused' && { reason: book.reason }),
  ...(book.status === 'open' && { chapters: book.chapters.map((each) => ({ ...each })) }),
})
