import { expireVacancies } from '../jobs/vacancies/expire-vacancies.ts'
import type { Handler } from '../manifest.ts'
import { log, logged } from '../platform/log.ts'
import { table } from './table.ts'

const jobs = table('jobs')

export const handler: Handler<'jobs-daily'> = logged(
  async ({ dueAt }) => log('INFO', 'EXPIRED', await expireVacancies(jobs, dueAt)),
  ({ dueAt }) => dueAt,
)
