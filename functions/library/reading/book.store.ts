import * as v from 'valibot'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import { type Book, bookRefusals, type OpenBook, type RefusedBook, type WaitingBook } from './book.ts'

export type BookStore = ReturnType<typeof bookStore>

export const bookStore = (table: Table) => ({
  async find(bookId: Id<'book'>): Promise<Book | undefined> {
    const item = await table.get(keys.book(bookId))
    return item && v.parse(bookItem, item)
  },

  async many(bookIds: readonly Id<'book'>[]): Promise<Book[]> {
    return (await table.getMany(bookIds.map(keys.book))).map((item) => v.parse(bookItem, item))
  },

  saveNew: (book: WaitingBook): Promise<boolean> =>
    table.replaceWhile({ pk: absent }, { ...keys.book(book.bookId), ...book }),

  /** False when it was decided before: the same file told twice. */
  saveWhileWaiting: (book: OpenBook | RefusedBook): Promise<boolean> =>
    table.replaceWhile({ status: 'waiting' }, { ...keys.book(book.bookId), ...book }),
})

const details = { bookId: id('book'), titleId: id('title'), broughtAt: v.string() }
const bookItem = v.variant('status', [
  v.object({ ...details, status: v.literal('waiting') }),
  v.object({ ...details, status: v.literal('refused'), reason: v.picklist(bookRefusals) }),
  v.object({
    ...details,
    status: v.literal('open'),
    title: v.string(),
    authors: v.string(),
    language: v.string(),
    chapters: v.array(v.object({ file: v.string(), title: v.string(), bytes: v.number() })),
    bytes: v.number(),
    openedAt: v.string(),
  }),
])
