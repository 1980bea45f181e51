import { deskRoutes } from '../jobs/routes.ts'
import type { Handler } from '../manifest.ts'
import { cursors } from '../platform/http/cursor.ts'
import { contextDoor } from './context-door.ts'
import { countBroken } from './count-broken.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'

const jobs = table('jobs')
const router = deskRoutes({ table: jobs, cursors: cursors(keysOf('identity-keys')) })

export const handler: Handler<'jobs-desk'> = contextDoor({
  router,
  prefix: '/api/jobs',
  own: jobs,
  whenBroken: countBroken(jobs),
})
