import type { Table } from '../platform/dynamodb/table.ts'
import type { Cursors } from '../platform/http/cursor.ts'
import type { UploadTo } from '../platform/s3/upload-form.ts'
import { importRoutes } from './import/import.routes.ts'
import { importStore } from './import/import.store.ts'
import { mineRoutes } from './mine/mine.routes.ts'
import { bookRoutes } from './reading/book.routes.ts'
import { bookStore } from './reading/book.store.ts'
import type { ReadIndex } from './search/query.ts'
import { searchRoutes } from './search/search.routes.ts'
import { titleRoutes } from './titles/title.routes.ts'
import { titleStore } from './titles/title.store.ts'

interface LibraryDeps {
  table: Table
  cursors: Cursors
  uploadTo: UploadTo
  readIndex: ReadIndex
}

export function libraryRoutes({ table, cursors, uploadTo, readIndex }: LibraryDeps) {
  const titles = titleStore(table)
  return {
    ...titleRoutes({ titles, cursors }),
    ...searchRoutes({ readIndex }),
    ...importRoutes({ imports: importStore(table), cursors, uploadTo }),
    ...bookRoutes({ books: bookStore(table), titles, uploadTo }),
    ...mineRoutes({ table }),
  }
}
