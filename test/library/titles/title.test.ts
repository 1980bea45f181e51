import { describe, expect, it } from 'vitest'
import { takeIn } from '../../../functions/library/import/import.ts'
import { shelfOf, sortedBy } from '../../../functions/library/titles/shelf.ts'
import { closeBook, editTitle, factsOf, saysTheSame, withdrawTitle } from '../../../functions/library/titles/title.ts'
import { later, now, titleOf } from '../support/titles.ts'

const book = { bookId: 'book_1', chapters: 3, bytes: 1000, openedAt: now } as const
const title = titleOf('Belenggu', { version: 4, authors: [{ name: 'Pane, Armijn' }], book })
const facts = factsOf(title)

describe('a title', () => {
  it('is changed as it was last seen', () => {
    expect(editTitle(title, { ...facts, year: 1940 }, 4)).toEqual({
      ok: true,
      value: { ...title, ...facts, year: 1940, version: 5 },
    })
    expect(editTitle(title, facts, 3)).toEqual({ ok: false, refusal: 'title-changed-meanwhile' })
  })

  it('that was withdrawn is neither changed nor withdrawn again', () => {
    const gone = { ...title, status: 'withdrawn' } as const
    expect(editTitle(gone, facts, 4)).toEqual({ ok: false, refusal: 'title-withdrawn' })
    expect(withdrawTitle(gone)).toEqual({ ok: false, refusal: 'title-withdrawn' })
    expect(closeBook(gone)).toEqual({ ok: false, refusal: 'title-withdrawn' })
  })

  it('takes its book along when it is withdrawn', () => {
    const { book: _, ...without } = title
    expect(withdrawTitle(title)).toEqual({ ok: true, value: { ...without, status: 'withdrawn', version: 5 } })
  })

  it('stays when its book is closed, which it can be once', () => {
    const { book: _, ...without } = title
    expect(closeBook(title)).toEqual({ ok: true, value: { ...without, version: 5 } })
    expect(closeBook(without)).toEqual({ ok: false, refusal: 'no-book' })
  })

  it('says the same whatever its version, its book, and what is not said', () => {
    expect(saysTheSame(title, { ...facts, subtitle: undefined })).toBe(true)
    expect(saysTheSame(title, { ...facts, year: 1940 })).toBe(false)
    expect(saysTheSame(title, { ...facts, authors: [{ name: 'Pane, Armijn', role: 'penulis' }] })).toBe(false)
  })
})

describe('a record taken in', () => {
  it('makes a title where there is none', () => {
    expect(takeIn(undefined, 'title_x', facts, now)).toEqual({
      ...facts,
      titleId: 'title_x',
      status: 'catalogued',
      version: 1,
      cataloguedAt: now,
    })
  })

  it('changes nothing where it says the same', () => {
    expect(takeIn(title, title.titleId, facts, later)).toBeUndefined()
  })

  it('changes what it says otherwise, and keeps book and birth', () => {
    expect(takeIn(title, title.titleId, { ...facts, year: 1940 }, later)).toEqual({
      ...title,
      ...facts,
      year: 1940,
      version: 5,
    })
  })

  it('brings back what was withdrawn, though it says the same', () => {
    const gone = { ...title, status: 'withdrawn', book: undefined } as const
    expect(takeIn(gone, title.titleId, facts, later)).toMatchObject({
      status: 'catalogued',
      version: 5,
      book: undefined,
    })
  })
})

describe('a shelf', () => {
  it.each([
    ['899.221', '8'],
    ['005.1', '0'],
    ['[Fic]', 'lain'],
    ['', 'lain'],
    [undefined, 'lain'],
  ])('%s stands on %s', (ddc, shelf) => {
    expect(shelfOf({ ddc })).toBe(shelf)
  })

  it('is sorted as people look things up', () => {
    const names = ['Zaman', 'Élang', 'atheis', 'Tjerita', 'Cari', '“Bumi”']
    expect(names.sort((a, b) => (sortedBy({ title: a }) < sortedBy({ title: b }) ? -1 : 1))).toEqual([
      'atheis',
      '“Bumi”',
      'Cari',
      'Élang',
      'Tjerita',
      'Zaman',
    ])
  })
})
