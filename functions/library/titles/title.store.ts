import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { shapeOf } from '../../platform/dynamodb/shape.ts'
import {
  absent,
  type Item,
  type ItemPage,
  type Key,
  type Reading,
  type Table,
  type Write,
} from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { LibraryDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { type Shelf, shelfOf, sortedBy } from './shelf.ts'
import { isPublic, type Title } from './title.ts'

export type TitleStore = ReturnType<typeof titleStore>

export const titleStore = (table: Table) => ({
  async find(titleId: Id<'title'>): Promise<Title | undefined> {
    const item = await table.get(keys.title(titleId))
    return item && toTitle(item)
  },

  /** The catalogue, a page at a time, by when titles came into it. */
  async page(reading: Reading): Promise<TitlePage> {
    return toPage(await table.page(keys.allListed, reading))
  },

  /** One shelf, a page at a time, in the alphabet's order. */
  async shelfPage(shelf: Shelf, reading: Reading): Promise<TitlePage> {
    return toPage(await table.page(keys.shelf(shelf), reading))
  },

  async many(titleIds: readonly Id<'title'>[]): Promise<Title[]> {
    const found = new Map((await table.getMany(titleIds.map(keys.title))).map((item) => [item.titleId, toTitle(item)]))
    return titleIds.flatMap((titleId) => found.get(titleId) ?? [])
  },

  /** Titles with a book, the latest opened first. */
  async pageToRead(reading: Reading): Promise<TitlePage> {
    return toPage(await table.page(keys.allToRead, { ...reading, newestFirst: true }))
  },

  async newestToRead(limit: number): Promise<Title[]> {
    return this.many((await this.pageToRead({ limit })).titleIds)
  },

  count: () => table.count(keys.allListed),

  countOn: (shelf: Shelf) => table.count(keys.shelf(shelf)),

  /** False when somebody catalogued or changed it between reading it and now, or when what is written `along` could not be. */
  async save(
    title: Title,
    before: Title | undefined,
    domainEvent: Happened<LibraryDomainEvent>,
    along: readonly Write[] = [],
  ): Promise<boolean> {
    const [was, is] = [placesOf(before), placesOf(title)]
    const isAmong = (places: readonly Key[], { pk, sk }: Key) => places.some((each) => each.pk === pk && each.sk === sk)
    const left = was.filter((place) => !isAmong(is, place))
    const bookBefore = before?.book?.bookId
    const put = {
      ...keys.title(title.titleId),
      ...titleShape.mark,
      ...title,
      domainEvent,
      // For reactions: a list it left, a book it no longer leads to.
      ...(before && { shelfBefore: shelfOf(before) }),
      ...(bookBefore !== title.book?.bookId && { bookBefore }),
    }
    return table.together([
      { put, while: before ? { version: before.version } : { pk: absent } },
      ...left.map((remove) => ({ remove })),
      ...is.filter((place) => !isAmong(was, place)).map((place) => ({ put: { ...place, titleId: title.titleId } })),
      ...along,
    ])
  },
})

interface TitlePage {
  titleIds: Id<'title'>[]
  next?: ItemPage['next']
}
const toPage = ({ items, next }: ItemPage): TitlePage => ({
  titleIds: items.map(({ titleId }) => titleId as Id<'title'>),
  ...(next && { next }),
})

/** The lists a title stands in. */
function placesOf(title: Title | undefined): Key[] {
  if (!title || !isPublic(title)) return []
  const { titleId, cataloguedAt, book } = title
  return [
    keys.listed(cataloguedAt, titleId),
    keys.shelved(shelfOf(title), sortedBy(title), titleId),
    ...(book ? [keys.toRead(book.openedAt, titleId)] : []),
  ]
}

const optionalText = v.optional(v.string())
const titleShape = shapeOf(
  v.object({
    titleId: id('title'),
    status: v.picklist(['catalogued', 'withdrawn']),
    version: v.number(),
    cataloguedAt: v.string(),
    title: v.string(),
    subtitle: optionalText,
    authors: v.array(v.object({ name: v.string(), role: optionalText })),
    publisher: optionalText,
    place: optionalText,
    year: v.optional(v.number()),
    language: optionalText,
    ddc: optionalText,
    subjects: v.array(v.string()),
    summary: optionalText,
    extent: optionalText,
    isbns: v.array(v.string()),
    book: v.optional(v.object({ bookId: id('book'), chapters: v.number(), bytes: v.number(), openedAt: v.string() })),
  }),
)

export const toTitle = (item: Item): Title => titleShape.read(item)
