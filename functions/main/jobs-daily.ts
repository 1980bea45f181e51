import { reckonAnswering } from '../jobs/answering/reckon-answering.ts'
import { keepUnanswered } from '../jobs/applications/keep-unanswered.ts'
import { renewVerifications } from '../jobs/employers/verification/renew-verifications.ts'
import { jobsStores } from '../jobs/stores.ts'
import { expireVacancies } from '../jobs/vacancies/expire-vacancies.ts'
import type { Handler } from '../manifest.ts'
import { log, logged } from '../platform/log.ts'
import { table } from './table.ts'

const jobs = table('jobs')
const stores = jobsStores(jobs)

export const handler: Handler<'jobs-daily'> = logged(
  async ({ dueAt }) => {
    log('INFO', 'EXPIRED', await expireVacancies(jobs, dueAt))
    log('INFO', 'KEPT', await keepUnanswered(stores, dueAt))
    log('INFO', 'RENEWALS', await renewVerifications(stores, dueAt))
    log('INFO', 'ANSWERING', await reckonAnswering(stores, dueAt))
  },
  ({ dueAt }) => dueAt,
)
