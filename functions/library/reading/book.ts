import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'

/** A book to read: an EPUB taken apart into pages of our own. */
export type Book = WaitingBook | OpenBook | RefusedBook

interface BookDetails {
  bookId: Id<'book'>
  titleId: Id<'title'>
  broughtAt: Instant
}
export type WaitingBook = BookDetails & { status: 'waiting' }
export type RefusedBook = BookDetails & { status: 'refused'; reason: BookRefusal }
export type OpenBook = BookDetails & {
  status: 'open'
  title: string
  authors: string
  language: string
  chapters: readonly { file: string; title: string; bytes: number }[]
  bytes: number
  openedAt: Instant
}

export const bookRefusals = [
  'not-an-epub',
  'locked-book',
  'nothing-to-read',
  'too-large-inside',
  'no-such-title',
] as const
export type BookRefusal = (typeof bookRefusals)[number]
