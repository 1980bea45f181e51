import { recruitingRoutes } from '../jobs/routes.ts'
import type { Handler } from '../manifest.ts'
import { contextDoor } from './context-door.ts'
import { table } from './table.ts'

const jobs = table('jobs')

export const handler: Handler<'jobs-recruiter'> = contextDoor({
  router: recruitingRoutes({ table: jobs }),
  prefix: '/api/jobs',
  own: jobs,
})
