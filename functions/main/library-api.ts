import { libraryRoutes } from '../library/routes.ts'
import { indexAt } from '../library/search/index-at.ts'
import type { Handler } from '../manifest.ts'
import { cursors } from '../platform/http/cursor.ts'
import { settingNames, settingUrl } from '../platform/settings.ts'
import { contextDoor } from './context-door.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'
import { uploadsSigned } from './upload-to.ts'

const own = table('library')
const router = libraryRoutes({
  table: own,
  cursors: cursors(keysOf('identity-keys')),
  uploadTo: uploadsSigned(),
  readIndex: indexAt(settingUrl(settingNames.siteUrl)),
})

export const handler: Handler<'library-api'> = contextDoor({ router, prefix: '/api/library', own })
