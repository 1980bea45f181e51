import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'

/** What a catalogue says of a work, in the order a librarian reads it. */
export interface TitleFacts {
  title: string
  subtitle?: string | undefined
  /** As on the title page, the main one first. */
  authors: readonly Author[]
  publisher?: string | undefined
  place?: string | undefined
  year?: number | undefined
  /** ISO 639-2, as MARC has it: `ind`, `sun`, `eng`. */
  language?: string | undefined
  /** Dewey, as written: `899.221 3`. */
  ddc?: string | undefined
  subjects: readonly string[]
  summary?: string | undefined
  /** As written in the physical description: `xii, 210 hlm.` */
  extent?: string | undefined
  /** Thirteen digits, checked. */
  isbns: readonly string[]
}
export interface Author {
  /** `Toer, Pramoedya Ananta` */
  name: string
  role?: string | undefined
}

export interface Title extends TitleFacts {
  titleId: Id<'title'>
  status: 'catalogued' | 'withdrawn'
  /** Grows with each change: an edit of an older one is refused. */
  version: number
  cataloguedAt: Instant
  /** The book to read, where there is one. */
  book?: { bookId: Id<'book'>; chapters: number; bytes: number; openedAt: Instant } | undefined
}

export const isPublic = ({ status }: Title) => status === 'catalogued'

/** The catalogue's people change a title as they last saw it. */
export function editTitle(title: Title, facts: TitleFacts, seenVersion: number) {
  if (title.status === 'withdrawn') return refuse('title-withdrawn')
  if (title.version !== seenVersion) return refuse('title-changed-meanwhile')
  // What is not said is gone, whether it was left empty or out.
  return ok<Title>({ ...title, ...factsOf(facts), version: title.version + 1 })
}

/** With its book, which may be read no longer. A record imported again brings the title back, but not the book. */
export function withdrawTitle({ book: _, ...title }: Title) {
  if (title.status === 'withdrawn') return refuse('title-withdrawn')
  return ok<Title>({ ...title, status: 'withdrawn', version: title.version + 1 })
}

/** The title stays in the catalogue; its book may be read no longer. */
export function closeBook({ book, ...title }: Title) {
  if (title.status === 'withdrawn') return refuse('title-withdrawn')
  return book ? ok<Title>({ ...title, version: title.version + 1 }) : refuse('no-book')
}

/** A record that says what the catalogue says already changes nothing. */
export const saysTheSame = (a: TitleFacts, b: TitleFacts) => JSON.stringify(factsOf(a)) === JSON.stringify(factsOf(b))

export const factsOf = (from: TitleFacts): TitleFacts => {
  const { title, subtitle, authors, publisher, place, year, language, ddc, subjects, summary, extent, isbns } = from
  return {
    title,
    subtitle,
    authors: authors.map(({ name, role }) => ({ name, role })),
    publisher,
    place,
    year,
    language,
    ddc,
    subjects,
    summary,
    extent,
    isbns,
  }
}
