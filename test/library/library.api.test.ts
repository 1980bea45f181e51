import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { importStore } from '../../functions/library/import/import.store.ts'
import { erasePerson, exportPerson, libraryNow } from '../../functions/library/public.ts'
import { bookStore } from '../../functions/library/reading/book.store.ts'
import { personalData } from '../../functions/library/register.ts'
import { indexChanges } from '../../functions/library/search/index-changes.ts'
import { person, refusalOf } from '../support/city.ts'
import { applied } from './support/index.ts'
import { openLibrary } from './support/library.ts'
import { catalogued, later, now, titleOf } from './support/titles.ts'

const book = { bookId: 'book_1', chapters: 2, bytes: 900, openedAt: now } as const

describe('titles by the API', () => {
  it('are read by anybody, withdrawn ones by librarians alone', async () => {
    const { titles, librarian, visitor } = await openLibrary()
    const title = titleOf('Belenggu', { year: 1940, book })
    await titles.save(title, undefined, catalogued)
    expect(await visitor.readTitle({ titleId: title.titleId })).toMatchObject({
      title: 'Belenggu',
      chapters: 2,
      version: 1,
    })
    expect(await visitor.readTitle({ titleId: title.titleId })).not.toHaveProperty('book')
    await librarian.withdrawTitle({ titleId: title.titleId })
    expect(await refusalOf(visitor.readTitle({ titleId: title.titleId }))).toBe('title-not-found')
    expect(await librarian.readTitle({ titleId: title.titleId })).toMatchObject({ status: 'withdrawn' })
    expect(await refusalOf(visitor.readTitle({ titleId: 'title_none' }))).toBe('title-not-found')
  })

  it('are changed as last seen, and what was left empty is gone', async () => {
    const { titles, librarian } = await openLibrary()
    const title = titleOf('Belenggu', {
      year: 1940,
      place: 'Djakarta',
      isbns: ['9780306406157'],
      language: 'ind',
      authors: [{ name: 'Pane, Armijn', role: 'penulis' }],
    })
    await titles.save(title, undefined, catalogued)
    const { titleId } = title
    const edit = {
      titleId,
      version: 1,
      title: ' Belenggu ',
      authors: 'Pane, Armijn\n\nJassin, H.B.',
      subjects: 'Fiksi\nCinta',
      place: '',
    }
    expect(await librarian.editTitle(edit)).toEqual({
      titleId,
      version: 2,
      status: 'catalogued',
      title: 'Belenggu',
      authors: [{ name: 'Pane, Armijn', role: 'penulis' }, { name: 'Jassin, H.B.' }],
      subjects: ['Fiksi', 'Cinta'],
      isbns: ['9780306406157'],
      language: 'ind',
    })
    expect(await refusalOf(librarian.editTitle(edit))).toBe('title-changed-meanwhile')
    expect(await refusalOf(librarian.editTitle({ ...edit, titleId: 'title_none' }))).toBe('title-not-found')
    const both = await Promise.all([
      refusalOf(librarian.editTitle({ ...edit, version: 2 })),
      refusalOf(librarian.editTitle({ ...edit, version: 2, title: 'Lain' })),
    ])
    expect(both.sort()).toEqual(['title-changed-meanwhile', undefined])
  })

  it('are withdrawn once, and not changed after', async () => {
    const { titles, librarian } = await openLibrary()
    const { titleId } = titleOf('Belenggu')
    await titles.save(titleOf('Belenggu'), undefined, catalogued)
    await librarian.withdrawTitle({ titleId })
    expect(await refusalOf(librarian.withdrawTitle({ titleId }))).toBe('title-withdrawn')
    expect(await refusalOf(librarian.editTitle({ titleId, version: 2, title: 'X' }))).toBe('title-withdrawn')
    expect(await refusalOf(librarian.bringBook({ titleId, formKey: randomUUID() }))).toBe('title-not-found')
    expect(await refusalOf(librarian.closeBook({ titleId }))).toBe('title-withdrawn')
  })

  it('lose their book when it is closed, once', async () => {
    const { titles, librarian } = await openLibrary()
    const { titleId } = titleOf('Belenggu')
    await titles.save(titleOf('Belenggu', { book }), undefined, catalogued)
    expect(await librarian.closeBook({ titleId })).not.toHaveProperty('chapters')
    expect(await refusalOf(librarian.closeBook({ titleId }))).toBe('no-book')
    expect(await refusalOf(librarian.closeBook({ titleId: 'title_none' }))).toBe('title-not-found')
  })

  it('are listed newest first for librarians, and shelf by shelf for all, with a cursor that is good for one list', async () => {
    const { titles, librarian, visitor } = await openLibrary()
    for (let n = 0; n < 55; n++)
      await titles.save(
        titleOf(`Judul ${String(n).padStart(2, '0')}`, { ddc: '899', cataloguedAt: new Date(n * 1000).toISOString() }),
        undefined,
        catalogued,
      )
    const first = await librarian.listTitles({})
    expect([first.total, first.titles.length, first.titles[0]?.title]).toEqual([55, 50, 'Judul 54'])
    const second = await librarian.listTitles({ cursor: first.next })
    expect([second.titles.length, second.titles.at(-1)?.title, second.next]).toEqual([5, 'Judul 00', undefined])
    const shelf = await visitor.listShelf({ shelf: '8' })
    expect([shelf.total, shelf.titles[0]?.title, shelf.titles.length]).toEqual([55, 'Judul 00', 50])
    expect((await visitor.listShelf({ shelf: '8', cursor: shelf.next })).titles).toHaveLength(5)
    expect((await visitor.listShelf({ shelf: '3' })).titles).toEqual([])
    expect(await refusalOf(visitor.listShelf({ shelf: '8', cursor: first.next }))).toBe('crooked-cursor')
    expect(await refusalOf(visitor.listShelf({ shelf: '3', cursor: shelf.next }))).toBe('crooked-cursor')
  })

  it('refuse crooked words, each by its name', async () => {
    const { librarian, visitor } = await openLibrary()
    const edit = { titleId: 'title_x', version: 1, title: 'X' } as const
    for (const wrong of [
      { title: '' },
      { title: 'x'.repeat(301) },
      { title: 'a\u0000b' },
      { title: 'a\u202eb' },
      { title: 'a\nb' },
      { year: 1200 },
      { year: 'abad lalu' },
      { version: 0 },
      { lain: 'x' },
    ])
      expect(await refusalOf(librarian.editTitle({ ...edit, ...wrong } as never)), JSON.stringify(wrong)).toBe(
        'invalid-input',
      )
    expect(await refusalOf(visitor.readTitle({ titleId: 'book_1' as never }))).toBe('invalid-input')
    expect(await refusalOf(visitor.listShelf({ shelf: '10' } as never))).toBe('invalid-input')
  })
})

describe('a search by the API', () => {
  it('finds what the browser finds, a page at a time', async () => {
    const all = Array.from({ length: 25 }, (_, n) => titleOf(`Laut ${String(n).padStart(2, '0')}`))
    const { visitor } = await openLibrary(applied(indexChanges(all.map((title) => ({ title, before: {} })))))
    const first = await visitor.searchTitles({ query: 'laut' })
    expect([first.total, first.pages, first.found.length, first.found[0]?.title]).toEqual([25, 2, 20, 'Laut 00'])
    expect((await visitor.searchTitles({ query: 'laut', page: 2 })).found).toHaveLength(5)
    expect(await visitor.searchTitles({ query: 'laut', page: 9 })).toMatchObject({ total: 25, found: [] })
    expect(await visitor.searchTitles({ query: '…' })).toEqual({ total: 0, pages: 0, found: [] })
    expect(await refusalOf(visitor.searchTitles({ query: 'x'.repeat(201) }))).toBe('invalid-input')
    expect(await refusalOf(visitor.searchTitles({ query: 'a\u0000' }))).toBe('invalid-input')
    expect(await refusalOf(visitor.searchTitles({ query: 'a', page: 0 }))).toBe('invalid-input')
  })
})

describe('imports and books by the API', () => {
  it('wait for their file; a form sent twice is one import', async () => {
    const { table, librarian } = await openLibrary()
    const formKey = randomUUID()
    const [one, same] = await Promise.all([librarian.startImport({ formKey }), librarian.startImport({ formKey })])
    expect(one).toEqual(same)
    expect(await librarian.readImport({ importId: one.importId })).toMatchObject({
      status: 'waiting',
      upload: {
        fields: { key: `quarantine/marc/${one.importId}`, thenTo: `/meja/pustaka/impor/${one.importId}/` },
        mostBytes: 20 * 1024 * 1024,
      },
    })
    expect((await librarian.listImports({})).imports).toHaveLength(1)
    expect(one).not.toHaveProperty('importedBy')
    const store = importStore(table)
    const found = await store.find(one.importId)
    await store.advanceWhile(found as never, { status: 'running', total: 3 })
    expect(await librarian.readImport({ importId: one.importId })).not.toHaveProperty('upload')
    for (const number of [1, 2, 3])
      await store.saveRow(one.importId, { number, outcome: 'refused', reason: 'cut-off' }, now)
    expect((await librarian.listImportRows({ importId: one.importId })).rows).toHaveLength(3)
    expect(await refusalOf(librarian.readImport({ importId: 'import_none' }))).toBe('import-not-found')
    expect(await refusalOf(librarian.listImportRows({ importId: 'import_none' }))).toBe('import-not-found')
    expect(await refusalOf(librarian.listImportRows({ importId: one.importId, cursor: 'palsu' }))).toBe(
      'crooked-cursor',
    )
  })

  it('wait for an EPUB as well', async () => {
    const { titles, librarian, table } = await openLibrary()
    await titles.save(titleOf('Belenggu'), undefined, catalogued)
    const formKey = randomUUID()
    const { bookId } = await librarian.bringBook({ titleId: 'title_Belenggu', formKey })
    expect((await librarian.bringBook({ titleId: 'title_Belenggu', formKey })).bookId).toBe(bookId)
    expect(await librarian.readBook({ bookId })).toMatchObject({
      status: 'waiting',
      upload: { fields: { key: `quarantine/epub/${bookId}` } },
    })
    await bookStore(table).saveWhileWaiting({
      bookId,
      titleId: 'title_Belenggu',
      broughtAt: now,
      status: 'refused',
      reason: 'locked-book',
    })
    expect(await librarian.readBook({ bookId })).toEqual({
      bookId,
      titleId: 'title_Belenggu',
      status: 'refused',
      reason: 'locked-book',
    })
    expect(await refusalOf(librarian.readBook({ bookId: 'book_none' }))).toBe('book-not-found')
    expect(await refusalOf(librarian.bringBook({ titleId: 'title_none', formKey }))).toBe('title-not-found')
    expect(await refusalOf(librarian.bringBook({ titleId: 'title_Belenggu', formKey: 'x' }))).toBe('invalid-input')
  })

  it('are for librarians', async () => {
    const { city } = await openLibrary()
    for (const [caller, refused] of [
      [undefined, 'signed-out'],
      [person('ani'), 'not-allowed'],
      [person('sri', 'event-staff'), 'not-allowed'],
    ] as const) {
      const api = city.as(caller)
      expect(await refusalOf(api.startImport({ formKey: randomUUID() }))).toBe(refused)
      expect(await refusalOf(api.listTitles({}))).toBe(refused)
      expect(await refusalOf(api.closeBook({ titleId: 'title_x' }))).toBe(refused)
    }
    expect(await refusalOf(city.as(person('yani', 'admin')).listTitles({}))).toBeUndefined()
  })
})

describe('what the library keeps of people', () => {
  it('is which librarian brought a file: told to them, and forgotten with them', async () => {
    const { table, librarian, rini, city, time } = await openLibrary()
    const { importId } = await librarian.startImport({ formKey: randomUUID() })
    time.now = later
    await city.as(person('dedi', 'librarian')).startImport({ formKey: randomUUID() })
    const mine = {
      imports: [{ importId, startedAt: now, status: 'waiting', added: 0, updated: 0, unchanged: 0, refused: 0 }],
    }
    expect(await librarian.exportMine({})).toEqual(mine)
    expect(await exportPerson(table, rini.accountId)).toEqual(mine)
    const deps = { mail: rini.mail, now, removeMedia: async () => undefined, removeUpload: async () => undefined }
    await erasePerson(table, rini.accountId, deps)
    await erasePerson(table, rini.accountId, deps)
    expect(await librarian.exportMine({})).toEqual({ imports: [] })
    const left = await Promise.all([
      table.startingWith({ pk: 'IMPORTS', sk: '' }),
      table.startingWith({ pk: `IMPORT#${importId}`, sk: '' }),
    ])
    expect(JSON.stringify(left)).not.toContain('rini')
    expect((await city.as(person('dedi')).exportMine({})).imports).toHaveLength(1)
    expect(personalData.map(({ item }) => item)).toEqual(['IMPORT'])
  })

  it('shows the front page how much there is, and what came last to read', async () => {
    const { table, titles } = await openLibrary()
    await titles.save(titleOf('Belenggu', { book }), undefined, catalogued)
    await titles.save(titleOf('Atheis'), undefined, catalogued)
    expect(await libraryNow(table)).toMatchObject({ titlesCount: 2, newest: [{ title: 'Belenggu' }] })
  })
})
