import * as v from 'valibot'
import { epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import {
  absent,
  type Item,
  type ItemPage,
  type Reading,
  type Table,
  type Write,
} from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { LibraryDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { type Import, type ImportRow, importFailures, rowNotes, rowOutcomes, rowReasons } from './import.ts'

export type ImportStore = ReturnType<typeof importStore>

type Progress = Partial<Pick<Import, 'status' | 'total' | 'done' | 'tally' | 'failure' | 'finishedAt'>>

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
      { put: { ...keys.import(one.importId), ...one }, while: { pk: absent } },
      { put: { ...keys.importBorn(one.startedAt, one.importId), importId: one.importId } },
    ]),

  /** False when it had moved on: the same file told twice, or a part worked on twice. Who brought it is left as it is. */
  async advanceWhile(
    { importId, status, done }: Pick<Import, 'importId' | 'status' | 'done'>,
    progress: Progress,
    domainEvent?: Happened<LibraryDomainEvent>,
  ): Promise<boolean> {
    const set = { ...progress, ...(domainEvent && { domainEvent }) }
    return (await table.change(keys.import(importId), { set }, { status, done })) !== undefined
  },

  /** Forgets who brought it. */
  async makeNameless({ importId, importedBy }: Import): Promise<void> {
    await table.change(keys.import(importId), { set: { importedBy: 'account_erased' } }, { importedBy })
  },

  async page(reading: Reading): Promise<{ imports: Import[]; next?: ItemPage['next'] }> {
    const { items, next } = await table.page(keys.imports, { ...reading, newestFirst: true })
    const importIds = items.map(({ importId }) => importId as Id<'import'>)
    const found = new Map(
      (await table.getMany(importIds.map(keys.import))).map((item) => [item.importId, toImport(item)]),
    )
    return { imports: importIds.flatMap((importId) => found.get(importId) ?? []), ...(next && { next }) }
  },

  /** Those one account brought. There are as many as librarians brought files. */
  async broughtBy(accountId: string): Promise<Import[]> {
    const born = await table.startingWith(keys.imports)
    const found = await table.getMany(born.map(({ importId }) => keys.import(importId as Id<'import'>)))
    return found.map(toImport).filter(({ importedBy }) => importedBy === accountId)
  },

  /** What is told of a record is told once: false when it was already. */
  saveRow: (importId: Id<'import'>, row: ImportRow, now: Instant): Promise<boolean> =>
    table.putNew(rowItem(importId, row, now)),

  /** The same, to be written together with what the record made. */
  rowWrite: (importId: Id<'import'>, row: ImportRow, now: Instant): Write => ({
    put: rowItem(importId, row, now),
    while: { pk: absent },
  }),

  async row(importId: Id<'import'>, number: number): Promise<ImportRow | undefined> {
    const item = await table.get(keys.row(importId, number))
    return item && v.parse(rowShape, item)
  },

  async rows(importId: Id<'import'>, reading: Reading): Promise<{ rows: ImportRow[]; next?: ItemPage['next'] }> {
    const { items, next } = await table.page(keys.rows(importId), reading)
    return { rows: items.map((item) => v.parse(rowShape, item)), ...(next && { next }) }
  },
})

const rowItem = (importId: Id<'import'>, row: ImportRow, now: Instant): Item => ({
  ...keys.row(importId, row.number),
  ...row,
  expiresAt: epochSecond(later(now, keptMs)),
})

const importShape = v.object({
  importId: id('import'),
  importedBy: id('account'),
  startedAt: v.string(),
  status: v.picklist(['waiting', 'running', 'finished', 'failed']),
  total: v.number(),
  done: v.number(),
  tally: v.object({ added: v.number(), updated: v.number(), unchanged: v.number(), refused: v.number() }),
  failure: v.optional(v.picklist(importFailures)),
  finishedAt: v.optional(v.string()),
})
const toImport = (item: Item): Import => v.parse(importShape, item)

const rowShape = v.object({
  number: v.number(),
  outcome: v.picklist(rowOutcomes),
  label: v.optional(v.string()),
  titleId: v.optional(id('title')),
  reason: v.optional(v.picklist(rowReasons)),
  note: v.optional(v.picklist(rowNotes)),
})
