import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import type { ContextPages, Page } from '../publishing/publish.ts'
import type { LibraryDomainEvent } from './domain-events.ts'
import { bookStore } from './reading/book.store.ts'
import type { OpenBook } from './reading/book.ts'
import { type Shelf, shelfOf, shelves } from './titles/shelf.ts'
import { titleStore, toTitle } from './titles/title.store.ts'
import { isPublic, type Title } from './titles/title.ts'

/** What the library's public pages are made from. */
export interface LibraryLocals {
  /** At `/pustaka/judul/{titleId}/`. */
  titlePage?: { title: Title; book: OpenBook | undefined }
  /** At `/pustaka/`. */
  libraryFront?: {
    titlesCount: number
    toRead: readonly Title[]
    newest: readonly Title[]
    shelves: readonly { shelf: Shelf; count: number }[]
  }
  /** At `/pustaka/rak/{shelf}/`: the first titles in the alphabet's order, and how many there are. */
  libraryShelf?: { shelf: Shelf; count: number; titles: readonly Title[] }
}

/** How many the front of the library shows, of what can be read and of the newest. */
const onFront = { toRead: 24, newest: 12 }
/** How many titles stand on a shelf's own page. The rest is listed on request. */
const onShelf = 100

export function libraryPages(table: Table): ContextPages<LibraryDomainEvent, LibraryLocals> {
  const titles = titleStore(table)
  const books = bookStore(table)

  const titlePage = (titleId: Id<'title'>): Page<LibraryLocals> => ({
    path: `/pustaka/judul/${titleId}/`,
    async load() {
      const title = await titles.find(titleId)
      if (!title || !isPublic(title)) return undefined
      const book = title.book && (await books.find(title.book.bookId))
      return { titlePage: { title, book: book?.status === 'open' ? book : undefined } }
    },
  })
  const shelfPage = (shelf: Shelf): Page<LibraryLocals> => ({
    path: `/pustaka/rak/${shelf}/`,
    async load() {
      const [count, { titleIds }] = await Promise.all([
        titles.countOn(shelf),
        titles.shelfPage(shelf, { limit: onShelf }),
      ])
      return count > 0 ? { libraryShelf: { shelf, count, titles: await titles.many(titleIds) } } : undefined
    },
  })
  const front: Page<LibraryLocals> = {
    path: '/pustaka/',
    async load() {
      const [toRead, { titleIds }, counts] = await Promise.all([
        titles.newestToRead(onFront.toRead),
        titles.page({ limit: onFront.newest, newestFirst: true }),
        Promise.all(shelves.map(async (shelf) => ({ shelf, count: await titles.countOn(shelf) }))),
      ])
      return {
        libraryFront: {
          titlesCount: counts.reduce((sum, { count }) => sum + count, 0),
          toRead,
          newest: await titles.many(titleIds),
          shelves: counts.filter(({ count }) => count > 0),
        },
      }
    },
  }

  return {
    touchedBy({ item }) {
      if (item.sk !== 'TITLE') return []
      const title = toTitle(item)
      const touched = new Set([shelfOf(title), (item.shelfBefore ?? shelfOf(title)) as Shelf])
      return [titlePage(title.titleId), front, ...[...touched].map(shelfPage)]
    },

    async all() {
      const all: Page<LibraryLocals>[] = [front, ...shelves.map(shelfPage)]
      let after: Awaited<ReturnType<typeof titles.page>>['next']
      do {
        const page = await titles.page({ limit: 500, ...(after && { after }) })
        all.push(...page.titleIds.map(titlePage))
        after = page.next
      } while (after)
      return all
    },
  }
}
