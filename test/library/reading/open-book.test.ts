import { marshall } from '@aws-sdk/util-dynamodb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bookStore } from '../../../functions/library/reading/book.store.ts'
import { bookFolders } from '../../../functions/library/reading/book-folders.ts'
import { onBookLeft } from '../../../functions/library/reading/on-book-left.ts'
import { type Opening, openBook } from '../../../functions/library/reading/open-book.ts'
import { readerFiles } from '../../../functions/library/reading/reader-files.ts'
import { writeReaders } from '../../../functions/library/reading/write-readers.ts'
import { type TitleStore, titleStore } from '../../../functions/library/titles/title.store.ts'
import { closeBook } from '../../../functions/library/titles/title.ts'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { epub } from '../support/epub.ts'
import { catalogued, later, now, titleOf } from '../support/titles.ts'

const readerScriptText = () => String(readerFiles.find(({ key }) => key === 'baca/baca.js')?.body)
let table: Table
let titles: TitleStore
let lying: Map<string, string | Uint8Array>
let opening: Opening
const title = titleOf('Belenggu', { authors: [{ name: 'Pane, Armijn' }] })
const { titleId } = title

beforeEach(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  table = await emptyTable('library')
  titles = titleStore(table)
  lying = new Map()
  opening = {
    books: bookStore(table),
    titles,
    siteUrl: 'https://kota.example',
    read: async () => epub(),
    put: async ({ key, body }) => void lying.set(key, body),
    clear: async (bookId) => {
      for (const folder of bookFolders(bookId))
        for (const key of [...lying.keys()]) if (key.startsWith(folder)) lying.delete(key)
    },
  }
  await titles.save(title, undefined, catalogued)
  await opening.books.saveNew({ bookId: 'book_1', titleId, broughtAt: now, status: 'waiting' })
})
const files = () => [...lying.keys()].sort()
const whole = [
  'baca/book_1/en/index.html',
  'baca/book_1/index.html',
  'book_1/1.html',
  'book_1/2.html',
  'book_1/buku.css',
]

describe('a book that came for a title', () => {
  it('lies there page by page, and the title leads to it', async () => {
    await openBook(opening, 'book_1', later)
    expect(files()).toEqual(whole)
    expect(await opening.books.find('book_1')).toMatchObject({
      status: 'open',
      title: 'Belenggu',
      authors: 'Pane, Armijn',
      openedAt: later,
    })
    expect(await titles.find(titleId)).toMatchObject({
      version: 2,
      book: { bookId: 'book_1', chapters: 2, openedAt: later },
    })
    expect((await titles.newestToRead(5)).map((each) => each.titleId)).toEqual([titleId])
  })

  it('told of twice is opened once', async () => {
    await openBook(opening, 'book_1', later)
    await openBook(opening, 'book_1', later)
    expect(await titles.find(titleId)).toMatchObject({ version: 2 })
  })

  it('whose reading broke at the very end is opened when it is told again', async () => {
    const forgetful = {
      ...opening,
      books: { ...opening.books, saveWhileWaiting: () => Promise.reject(new Error('gone')) },
    }
    await expect(openBook(forgetful, 'book_1', later)).rejects.toThrow('gone')
    await openBook(opening, 'book_1', later)
    expect(await opening.books.find('book_1')).toMatchObject({ status: 'open' })
    expect(await titles.find(titleId)).toMatchObject({ version: 2, book: { bookId: 'book_1' } })
    expect(files()).toEqual(whole)
  })

  it.each([0, 1, 3])(
    'leaves nothing when it can no longer be written after %i files, and all when it is told again',
    async (good) => {
      let left = good
      const full = {
        ...opening,
        put: async (file: Parameters<Opening['put']>[0]) =>
          left-- > 0 ? opening.put(file) : Promise.reject(new Error('full')),
      }
      await expect(openBook(full, 'book_1', later)).rejects.toThrow('full')
      expect(files()).toEqual([])
      expect(await titles.find(titleId)).toEqual(title)
      await openBook(opening, 'book_1', later)
      expect(files()).toEqual(whole)
    },
  )

  it('survives an edit of its title that comes meanwhile', async () => {
    const slow = {
      ...opening,
      put: async (file: Parameters<Opening['put']>[0]) => {
        await opening.put(file)
        if (file.key === 'book_1/2.html')
          await titles.save({ ...title, year: 1940, version: 2 }, title, { name: 'title-edited', at: now })
      },
    }
    await openBook(slow, 'book_1', later)
    expect(await titles.find(titleId)).toMatchObject({ version: 3, year: 1940, book: { bookId: 'book_1' } })
  })

  it('leaves nothing when its title is withdrawn meanwhile', async () => {
    const slow = {
      ...opening,
      put: async (file: Parameters<Opening['put']>[0]) => {
        await opening.put(file)
        if (file.key === 'book_1/2.html')
          await titles.save({ ...title, status: 'withdrawn', version: 2 }, title, { name: 'title-withdrawn', at: now })
      },
    }
    await openBook(slow, 'book_1', later)
    expect(files()).toEqual([])
    expect(await opening.books.find('book_1')).toMatchObject({ status: 'refused', reason: 'no-such-title' })
  })

  it('is refused by name when it is no EPUB, and waits while its file is not there', async () => {
    await openBook({ ...opening, read: async () => undefined }, 'book_1', later)
    expect(await opening.books.find('book_1')).toMatchObject({ status: 'waiting' })
    await openBook({ ...opening, read: async () => Buffer.from('halo') }, 'book_1', later)
    expect(await opening.books.find('book_1')).toMatchObject({ status: 'refused', reason: 'not-an-epub' })
    expect(files()).toEqual([])
    await openBook(opening, 'book_none', later)
  })
})

describe('a book its title no longer leads to', () => {
  /** What the stream tells of the title, as it is now. */
  async function told() {
    const item = await table.get({ pk: `TITLE#${titleId}`, sk: 'TITLE' })
    return {
      Records: [
        { eventID: '1', dynamodb: { NewImage: marshall(item ?? {}, { removeUndefinedValues: true }) as never } },
      ],
    }
  }
  const react = () => onBookLeft((bookId) => opening.clear(bookId as `book_${string}`))

  it('is gone when it was replaced; the new one stays', async () => {
    await openBook(opening, 'book_1', later)
    await opening.books.saveNew({ bookId: 'book_2', titleId, broughtAt: later, status: 'waiting' })
    await openBook(opening, 'book_2', later)
    await react()(await told())
    expect(files()).toEqual(whole.map((key) => key.replace('book_1', 'book_2')))
  })

  it('is gone when it was closed', async () => {
    await openBook(opening, 'book_1', later)
    await react()(await told())
    expect(files()).toEqual(whole)
    const open = await titles.find(titleId)
    const closed = open && closeBook(open)
    if (!closed?.ok) throw new Error('not closed')
    await titles.save(closed.value, open, { name: 'book-withdrawn', at: later })
    await react()(await told())
    expect(files()).toEqual([])
  })
})

describe("a deploy's readers", () => {
  it('are written anew for each book that can be read, and for no other', async () => {
    await openBook(opening, 'book_1', later)
    const other = titleOf('Atheis')
    await titles.save(other, undefined, catalogued)
    await opening.books.saveNew({ bookId: 'book_2', titleId: other.titleId, broughtAt: now, status: 'waiting' })
    lying.clear()
    expect(await writeReaders(opening)).toEqual({ readers: 1 })
    expect(files()).toEqual(
      ['baca/baca.css', 'baca/baca.js', 'baca/bab.css', 'baca/book_1/en/index.html', 'baca/book_1/index.html'].sort(),
    )
    const page = String(lying.get('baca/book_1/index.html'))
    expect(page).toContain('href="https://kota.example/pustaka/judul/title_Belenggu/"')
    expect(page).toContain('sandbox="allow-same-origin"')
    expect(page).not.toMatch(/style="|<style| on\w+=|allow-scripts/)
    expect(String(lying.get('baca/book_1/en/index.html'))).toContain(
      'href="https://kota.example/en/pustaka/judul/title_Belenggu/"',
    )
  })

  it('hold a script that stands on its own', () => {
    const script = () => new Function(String(readerScriptText()))
    expect(script).not.toThrow()
    expect(readerScriptText()).not.toMatch(/\bimport\b|__name|require\(/)
  })

  it('write words of a book as words', async () => {
    const bad = titleOf('<script>x</script> & "y"')
    await titles.save({ ...bad, titleId: 'title_bad' }, undefined, catalogued)
    await opening.books.saveNew({ bookId: 'book_3', titleId: 'title_bad', broughtAt: now, status: 'waiting' })
    await openBook(opening, 'book_3', later)
    expect(String(lying.get('baca/book_3/index.html'))).toContain('&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;')
    expect(String(lying.get('baca/book_3/index.html'))).not.toContain('<script>x')
  })
})
