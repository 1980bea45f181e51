import type { Table } from '../platform/dynamodb/table.ts'
import { importStore } from './import/import.store.ts'
import { titleStore } from './titles/title.store.ts'

/** What other contexts may ask of the library. */

/** The library keeps nothing of its readers: only which librarian brought a file. */
export async function exportPerson(table: Table, accountId: string): Promise<Record<string, unknown>> {
  const brought = (await allImports(table)).filter(({ importedBy }) => importedBy === accountId)
  return { imports: brought.map(({ importId, startedAt }) => ({ importId, startedAt })) }
}

/** What a librarian brought stays; who it was goes. */
export async function erasePerson(table: Table, accountId: string): Promise<void> {
  const imports = importStore(table)
  for (const one of await allImports(table))
    if (one.importedBy === accountId) await imports.saveWhile(one, { ...one, importedBy: 'account_erased' })
}

/** What the home page shows of the library: how much there is, and what came last that can be read at once. */
export async function libraryNow(table: Table) {
  const titles = titleStore(table)
  const [titlesCount, newest] = await Promise.all([titles.count(), titles.newestToRead(8)])
  return { titlesCount, newest }
}

async function allImports(table: Table) {
  const { imports } = await importStore(table).page({})
  return imports
}
