import type { ErasePerson, ExportPerson } from '../identity/public.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import { importStore } from './import/import.store.ts'
import { titleStore } from './titles/title.store.ts'

/** What other contexts may ask of the library. */

export const exportPerson: ExportPerson = async (table, accountId) => {
  const brought = await importStore(table).broughtBy(accountId)
  return {
    imports: brought.map(({ importId, startedAt, status, tally }) => ({ importId, startedAt, status, ...tally })),
  }
}

/** What a librarian brought stays; who it was goes. */
export const erasePerson: ErasePerson = async (table, accountId) => {
  const imports = importStore(table)
  for (const one of await imports.broughtBy(accountId)) await imports.makeNameless(one)
}

/** What the home page shows of the library: how much there is, and what came last that can be read at once. */
export async function libraryNow(table: Table) {
  const titles = titleStore(table)
  const [titlesCount, newest] = await Promise.all([titles.count(), titles.newestToRead(8)])
  return { titlesCount, newest }
}
