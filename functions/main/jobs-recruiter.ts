import { importingRoutes, recruitingRoutes } from '../jobs/routes.ts'
import type { Handler } from '../manifest.ts'
import { cursors } from '../platform/http/cursor.ts'
import { newId } from '../platform/ids.ts'
import { contextDoor } from './context-door.ts'
import { countBroken } from './count-broken.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'
import { uploadsSigned } from './upload-to.ts'

const jobs = table('jobs')
const uploads = { uploadTo: uploadsSigned(), newId }
const router = {
  ...recruitingRoutes({ table: jobs }),
  ...importingRoutes({ table: jobs, cursors: cursors(keysOf('identity-keys')), uploads }),
}

export const handler: Handler<'jobs-recruiter'> = contextDoor({
  router,
  prefix: '/api/jobs',
  own: jobs,
  whenBroken: countBroken(jobs),
})
