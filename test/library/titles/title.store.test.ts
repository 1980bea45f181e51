import { describe, expect, it } from 'vitest'
import { keys } from '../../../functions/library/keys.ts'
import { libraryPages } from '../../../functions/library/pages.ts'
import { type TitleStore, titleStore } from '../../../functions/library/titles/title.store.ts'
import { closeBook, type Title, withdrawTitle } from '../../../functions/library/titles/title.ts'
import { absent } from '../../../functions/platform/dynamodb/table.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { catalogued, edited, now, titleOf } from '../support/titles.ts'

const open = async () => {
  const table = await emptyTable('library')
  return { table, titles: titleStore(table) }
}
const book = { bookId: 'book_1', chapters: 2, bytes: 900, openedAt: now } as const

/** The lists a title can be found in. */
async function lists(titles: TitleStore) {
  const [all, literature, unclassed, toRead] = await Promise.all([
    titles.page({}),
    titles.shelfPage('8', {}),
    titles.shelfPage('lain', {}),
    titles.pageToRead({}),
  ])
  return [all, literature, unclassed, toRead].map(({ titleIds }) => titleIds)
}
const granted = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error('refused')
  return result.value
}

describe('titles in DynamoDB', () => {
  it('are read as they were saved', async () => {
    const { titles } = await open()
    const title = titleOf('Belenggu', {
      year: 1940,
      ddc: '899.221',
      authors: [{ name: 'Pane, Armijn', role: 'penulis' }],
      book,
    })
    expect(await titles.save(title, undefined, catalogued)).toBe(true)
    expect(await titles.find(title.titleId)).toEqual(title)
    expect(await titles.find('title_none')).toBeUndefined()
  })

  it('stand in the lists they belong to, and leave those they do not', async () => {
    const { titles } = await open()
    const title = titleOf('Belenggu')
    const id = [title.titleId]
    await titles.save(title, undefined, catalogued)
    expect(await lists(titles)).toEqual([id, [], id, []])
    const classed: Title = { ...title, ddc: '899.221', title: 'Belenggu baru', book, version: 2 }
    await titles.save(classed, title, edited)
    expect(await lists(titles)).toEqual([id, id, [], id])
    const closed = granted(closeBook(classed))
    await titles.save(closed, classed, edited)
    expect(await lists(titles)).toEqual([id, id, [], []])
    const gone = granted(withdrawTitle(closed))
    await titles.save(gone, closed, { name: 'title-withdrawn', at: now })
    expect(await lists(titles)).toEqual([[], [], [], []])
    expect(await titles.find(title.titleId)).toMatchObject({ status: 'withdrawn' })
  })

  it('tell reactions which shelf and which book they left', async () => {
    const { table, titles } = await open()
    const before = titleOf('Belenggu', { ddc: '300', book })
    const after = granted(closeBook({ ...before, ddc: '899' }))
    await titles.save(before, undefined, catalogued)
    expect(await table.get(keys.title(before.titleId))).not.toHaveProperty('bookBefore')
    await titles.save(after, before, edited)
    expect(await table.get(keys.title(before.titleId))).toMatchObject({ shelfBefore: '3', bookBefore: 'book_1' })
    await titles.save({ ...after, version: 3 }, after, edited)
    expect(await table.get(keys.title(before.titleId))).not.toHaveProperty('bookBefore')
  })

  it('catalogued by two at once are catalogued once', async () => {
    const { titles } = await open()
    const title = titleOf('Belenggu')
    const saved = await Promise.all([
      titles.save(title, undefined, catalogued),
      titles.save({ ...title, year: 1940 }, undefined, catalogued),
    ])
    expect(saved.filter(Boolean)).toHaveLength(1)
    expect(await titles.count()).toBe(1)
  })

  it('changed by two librarians at once are changed by one', async () => {
    const { titles } = await open()
    const title = titleOf('Belenggu')
    await titles.save(title, undefined, catalogued)
    const saved = await Promise.all(
      [1940, 1941].map((year) => titles.save({ ...title, year, version: 2 }, title, edited)),
    )
    expect(saved.filter(Boolean)).toHaveLength(1)
    expect(await titles.find(title.titleId)).toMatchObject({ version: 2, year: saved[0] ? 1940 : 1941 })
  })

  it('are not saved without what has to be written along', async () => {
    const { table, titles } = await open()
    const row = { pk: 'IMPORT#import_1', sk: 'ROW#000001' }
    await table.put(row)
    const title = titleOf('Belenggu')
    expect(await titles.save(title, undefined, catalogued, [{ put: row, while: { pk: absent } }])).toBe(false)
    expect(await titles.find(title.titleId)).toBeUndefined()
  })

  it('are listed newest first, and by the alphabet on a shelf, a page at a time', async () => {
    const { titles } = await open()
    for (const [n, name] of ['Zaman', 'Atheis', 'Élang'].entries())
      await titles.save(titleOf(name, { cataloguedAt: `2026-11-2${n}T00:00:00.000Z` }), undefined, catalogued)
    const first = await titles.page({ limit: 2, newestFirst: true })
    expect(first.titleIds).toEqual(['title_lang', 'title_Atheis'])
    const second = await titles.page({ limit: 2, newestFirst: true, ...(first.next && { after: first.next }) })
    expect(second.titleIds).toEqual(['title_Zaman'])
    expect((await titles.shelfPage('lain', {})).titleIds).toEqual(['title_Atheis', 'title_lang', 'title_Zaman'])
    expect(await titles.countOn('lain')).toBe(3)
  })
})

describe('pages of the library', () => {
  const pathsOf = (pages: readonly { path: string }[]) => pages.map(({ path }) => path).sort()

  it('touched by a title are its own, the front, and the shelves it stands and stood on', async () => {
    const { table, titles } = await open()
    const pages = libraryPages(table)
    const title = titleOf('Belenggu', { ddc: '300' })
    await titles.save(title, undefined, catalogued)
    const touched = async () => {
      const item = await table.get(keys.title(title.titleId))
      if (!item) throw new Error('no title')
      return pathsOf(await pages.touchedBy({ id: '1', name: 'title-edited', at: now, item }))
    }
    expect(await touched()).toEqual(['/pustaka/', '/pustaka/judul/title_Belenggu/', '/pustaka/rak/3/'])
    await titles.save({ ...title, ddc: '899', version: 2 }, title, edited)
    expect(await touched()).toEqual([
      '/pustaka/',
      '/pustaka/judul/title_Belenggu/',
      '/pustaka/rak/3/',
      '/pustaka/rak/8/',
    ])
  })

  it('are made of what is public: nothing of a withdrawn title, nothing of an empty shelf', async () => {
    const { table, titles } = await open()
    const pages = libraryPages(table)
    const [a, b] = [titleOf('Atheis', { ddc: '899', book }), titleOf('Belenggu', { ddc: '899' })]
    await titles.save(a, undefined, catalogued)
    await titles.save(b, undefined, catalogued)
    await titles.save(granted(withdrawTitle(b)), b, { name: 'title-withdrawn', at: now })
    const made = Object.fromEntries(
      await Promise.all((await pages.all()).map(async ({ path, load }) => [path, await load(now)] as const)),
    )
    expect(
      Object.keys(made)
        .filter((path) => made[path])
        .sort(),
    ).toEqual(['/pustaka/', '/pustaka/judul/title_Atheis/', '/pustaka/rak/8/'])
    expect(made['/pustaka/']).toEqual({
      libraryFront: { titlesCount: 1, toRead: [a], newest: [a], shelves: [{ shelf: '8', count: 1 }] },
    })
    // Its book has not been opened: the page offers nothing that is not there.
    expect(made['/pustaka/judul/title_Atheis/']).toEqual({ titlePage: { title: a, book: undefined } })
  })
})
