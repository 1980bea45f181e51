import * as v from 'valibot'
import { epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type ItemPage, type Reading, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { LibraryDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { type Import, type ImportRow, rowOutcomes, rowReasons } from './import.ts'

export type ImportStore = ReturnType<typeof importStore>

/** A report is kept for a year. */
const keptMs = 365 * 24 * 60 * 60_000

export const importStore = (table: Table) => ({
  async find(importId: Id<'import'>): Promise<Import | undefined> {
    const item = await table.get(keys.import(importId))
    return item && toImport(item)
  },

  /** False when there is one of that id already. */
  saveNew: (one: Import): Promise<boolean> =>
    table.together([
      { put: toItem(one), while: { pk: absent } },
      { put: { ...keys.importBorn(one.startedAt, one.importId), importId: one.importId } },
    ]),

  /** False when it had moved on: the same file told twice, or a part worked on twice. */
  saveWhile: (
    before: Pick<Import, 'status' | 'done'>,
    one: Import,
    domainEvent?: Happened<LibraryDomainEvent>,
  ): Promise<boolean> =>
    table.replaceWhile(
      { status: before.status, done: before.done },
      { ...toItem(one), ...(domainEvent && { domainEvent }) },
    ),

  async page(reading: Reading): Promise<{ imports: Import[]; next?: ItemPage['next'] }> {
    const { items, next } = await table.page(keys.imports, { ...reading, newestFirst: true })
    const importIds = items.map(({ importId }) => importId as Id<'import'>)
    const found = new Map(
      (await table.getMany(importIds.map(keys.import))).map((item) => [item.importId, toImport(item)]),
    )
    return { imports: importIds.flatMap((importId) => found.get(importId) ?? []), ...(next && { next }) }
  },

  saveRow: (importId: Id<'import'>, row: ImportRow, now: Instant): Promise<void> =>
    table.put({ ...keys.row(importId, row.number), ...row, expiresAt: epochSecond(later(now, keptMs)) }),

  async row(importId: Id<'import'>, number: number): Promise<ImportRow | undefined> {
    const item = await table.get(keys.row(importId, number))
    return item && v.parse(rowItem, item)
  },

  async rows(importId: Id<'import'>, reading: Reading): Promise<{ rows: ImportRow[]; next?: ItemPage['next'] }> {
    const { items, next } = await table.page(keys.rows(importId), reading)
    return { rows: items.map((item) => v.parse(rowItem, item)), ...(next && { next }) }
  },
})

const toItem = (one: Import): Item => ({ ...keys.import(one.importId), ...one })

const importItem = v.object({
  importId: id('import'),
  importedBy: id('account'),
  startedAt: v.string(),
  status: v.picklist(['waiting', 'running', 'finished', 'failed']),
  total: v.number(),
  done: v.number(),
  tally: v.object({ added: v.number(), updated: v.number(), unchanged: v.number(), refused: v.number() }),
  failure: v.optional(v.picklist(['no-records', 'neither-marc-nor-xml', 'too-many-records'])),
  finishedAt: v.optional(v.string()),
})
const toImport = (item: Item): Import => v.parse(importItem, item)

const rowItem = v.object({
  number: v.number(),
  outcome: v.picklist(rowOutcomes),
  label: v.optional(v.string()),
  titleId: v.optional(id('title')),
  reason: v.optional(v.picklist(rowReasons)),
})
