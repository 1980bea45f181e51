import type { ErasePerson, ExportPerson, PersonalDataRow } from '../identity/public.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import { importStore } from './import/import.store.ts'
import { titleStore } from './titles/title.store.ts'

/** What other contexts may ask of the library. */

/** The library keeps nothing of its readers: what they search and read stays on their own phones. */
export const personalData: readonly PersonalDataRow[] = [
  {
    item: 'IMPORT',
    whose: 'staff',
    what: {
      id: 'Pustakawan mana yang membawa sebuah berkas katalog (nomor akun, tanpa nama), dan kapan',
      en: 'Which librarian brought a catalogue file (the account’s number, no name), and when',
    },
    purpose: {
      id: 'Mempertanggungjawabkan isi katalog kota',
      en: 'To account for what is in the city’s catalogue',
    },
    keptFor: {
      id: 'Selamanya; setelah akun dihapus tidak menunjuk siapa pun',
      en: 'For good; once the account is erased it points to nobody',
    },
    legalBasis: 'public-task',
  },
]

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
