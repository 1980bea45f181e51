import { libraryContract } from '../../../functions/library/api.ts'
import { libraryRoutes } from '../../../functions/library/routes.ts'
import { titleStore } from '../../../functions/library/titles/title.store.ts'
import { cursors } from '../../../functions/platform/http/cursor.ts'
import { grow } from '../../../functions/platform/secrets.ts'
import { openApi, person } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { type IndexInMemory, readFrom } from './index.ts'
import { now } from './titles.ts'

/** The library's API on an empty table, and who calls it. */
export async function openLibrary(index: IndexInMemory = new Map()) {
  const table = await emptyTable('library')
  const router = libraryRoutes({
    table,
    cursors: cursors(async (purpose) => grow('a secret of the test city, long enough', purpose)),
    uploadTo: async ({ key, mostBytes, thenTo }) => ({
      url: 'https://uploads.example',
      fields: { key, thenTo },
      mostBytes,
    }),
    readIndex: readFrom(index),
  })
  const time = { now }
  const city = openApi({ contract: libraryContract, router, prefix: '/api/library', table, time })
  const rini = person('rini', 'librarian')
  return { table, titles: titleStore(table), city, time, librarian: city.as(rini), visitor: city.as(), rini }
}
