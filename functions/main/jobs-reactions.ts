import { jobsDomainEvents } from '../jobs/domain-events.ts'
import { logAndCount } from '../jobs/log-and-count.ts'
import { onAnswersChased } from '../jobs/overdue/on-answers-chased.ts'
import { applicationReactions, employerReactions, vacancyReactions } from '../jobs/reactions.ts'
import { jobsStores } from '../jobs/stores.ts'
import { reportReactions } from '../jobs/vacancy-reports/report-reactions.ts'
import type { Follows, Handler } from '../manifest.ts'
import { withOnlyLogged } from '../platform/dynamodb/domain-events.ts'
import { reactingTo } from '../platform/dynamodb/reacting-to.ts'
import { mailer } from '../platform/mail.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'

const jobs = table('jobs')
const reacting = { stores: jobsStores(jobs), sendMail: mailer(), siteUrl: setting(settingNames.siteUrl) }
const reactions = {
  ...employerReactions(reacting),
  ...vacancyReactions(reacting),
  ...reportReactions(reacting),
  'answers-chased': onAnswersChased(reacting),
}

export const handler: Handler<'jobs-reactions'> = reactingTo<Follows<'jobs-reactions'>>(
  jobs,
  () => withOnlyLogged(jobsDomainEvents, { ...reactions, ...applicationReactions(reacting) }),
  logAndCount(jobs, table('audit').tableName, keysOf('identity-keys')),
)
