import * as v from 'valibot'
import { absent, type ItemPage, type Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import { type ImportRow, importRow, importShape, type VacancyImport } from './import.shape.ts'

export type VacancyImportStore = ReturnType<typeof vacancyImportStore>

/** Rows that go into one transaction: 4 MB at most, and a row may have 15 KB. */
const together = 50

export const vacancyImportStore = (table: Table) => ({
  async find(employerId: Id<'employer'>, importId: Id<'import'>): Promise<VacancyImport | undefined> {
    const item = await table.get(keys.vacancyImport(employerId, importId))
    return item && v.parse(importShape, item)
  },

  /** The rows first: whoever finds the import finds all of them. False when it was read already. */
  async saveNew(one: VacancyImport, rows: readonly ImportRow[]): Promise<boolean> {
    const { employerId, importId, expiresAt } = one
    for (let from = 0; from < rows.length; from += together)
      await table.together(
        rows
          .slice(from, from + together)
          .map((row) => ({ put: { ...keys.importRow(importId, row.line), ...row, expiresAt } })),
      )
    return table.replaceWhile({ pk: absent }, { ...keys.vacancyImport(employerId, importId), ...one })
  },

  async rows(importId: Id<'import'>, after: ItemPage['next'], limit: number) {
    const { items, next } = await table.page(keys.importRows(importId), { limit, ...(after && { after }) })
    return { rows: items.map((item) => v.parse(importRow, item)), next }
  },

  async allRows(importId: Id<'import'>): Promise<ImportRow[]> {
    return (await table.startingWith(keys.importRows(importId))).map((item) => v.parse(importRow, item))
  },

  async setTaken({ employerId, importId }: VacancyImport, takenAt: string): Promise<void> {
    await table.change(keys.vacancyImport(employerId, importId), { set: { takenAt } }, { importId })
  },

  /** With the employer go the files it sent in. */
  async forgetOf(employerId: Id<'employer'>): Promise<void> {
    for (const { pk, sk, importId } of await table.startingWith(keys.vacancyImportsOf(employerId))) {
      for (const row of await table.startingWith(keys.importRows(importId as Id<'import'>)))
        await table.remove({ pk: row.pk, sk: row.sk })
      await table.remove({ pk, sk })
    }
  },
})
