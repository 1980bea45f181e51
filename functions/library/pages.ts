import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import type { ContextPages, Page } from '../publishing/publish.ts'
import type { LibraryDomainEvent } from './domain-events.ts'
import { bookStore } from './reading/book.store.ts'
import type { OpenBook } from './reading/book.ts'
import { titleStore } from './titles/title.store.ts'
import { isPublic, type Title } from './titles/title.ts'

/** What the library's public pages are made from. */
export interface LibraryLocals {
  /** At `/pustaka/judul/{titleId}/`. */
  titlePage?: { title: Title; book: OpenBook | undefined }
  /** At `/pustaka/`. */
  libraryFront?: { titlesCount: number; toRead: readonly Title[]; newest: readonly Title[] }
}

/** How many of the newest the front of the library shows. */
const shelf = 24

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
  const front: Page<LibraryLocals> = {
    path: '/pustaka/',
    async load() {
      const [titlesCount, toRead, { titleIds }] = await Promise.all([
        titles.count(),
        titles.newestToRead(shelf),
        titles.page({ limit: shelf, newestFirst: true }),
      ])
      return { libraryFront: { titlesCount, toRead, newest: await titles.many(titleIds) } }
    },
  }

  return {
    touchedBy: ({ item }) => (item.titleId ? [titlePage(item.titleId as Id<'title'>), front] : []),

    async all() {
      const all: Page<LibraryLocals>[] = [front]
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
