import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type ItemPage, type Reading, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { LibraryDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { isPublic, type Title } from './title.ts'

export type TitleStore = ReturnType<typeof titleStore>

export const titleStore = (table: Table) => ({
  async find(titleId: Id<'title'>): Promise<Title | undefined> {
    const item = await table.get(keys.title(titleId))
    return item && toTitle(item)
  },

  /** The catalogue, a page at a time, in no order people would look for. */
  async page(reading: Reading): Promise<{ titleIds: Id<'title'>[]; next?: ItemPage['next'] }> {
    const { items, next } = await table.page(keys.allListed, reading)
    return { titleIds: items.map(({ sk }) => sk as Id<'title'>), ...(next && { next }) }
  },

  async many(titleIds: readonly Id<'title'>[]): Promise<Title[]> {
    const found = new Map((await table.getMany(titleIds.map(keys.title))).map((item) => [item.titleId, toTitle(item)]))
    return titleIds.flatMap((titleId) => found.get(titleId) ?? [])
  },

  async newestToRead(limit: number): Promise<Title[]> {
    const { items } = await table.page(keys.allToRead, { limit, newestFirst: true })
    return this.many(items.map(({ titleId }) => titleId as Id<'title'>))
  },

  count: () => table.count(keys.allListed),

  /** False when somebody catalogued or changed it between reading it and now. */
  async save(title: Title, before: Title | undefined, domainEvent: Happened<LibraryDomainEvent>): Promise<boolean> {
    const put = { ...keys.title(title.titleId), ...title, domainEvent }
    const listing = keys.listed(title.titleId)
    const [was, is] = [before, title].map(
      (each) => each && isPublic(each) && each.book && keys.toRead(each.book.openedAt, each.titleId),
    )
    return table.together([
      { put, while: before ? { version: before.version } : { pk: absent } },
      isPublic(title) ? { put: { ...listing } } : { remove: listing },
      ...(was && was.sk !== (is ? is.sk : undefined) ? [{ remove: was }] : []),
      ...(is ? [{ put: { ...is, titleId: title.titleId } }] : []),
    ])
  },
})

const optionalText = v.optional(v.string())
const titleItem = v.object({
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
})

export const toTitle = (item: Item): Title => v.parse(titleItem, item)
