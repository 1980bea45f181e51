import { applicationReactions, employerReactions, vacancyReactions } from '../jobs/reactions.ts'
import { jobsStores } from '../jobs/stores.ts'
import type { Follows, Handler } from '../manifest.ts'
import { reactingTo } from '../platform/dynamodb/domain-events.ts'
import { mailer } from '../platform/mail.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { table } from './table.ts'

const jobs = table('jobs')
const reacting = { stores: jobsStores(jobs), sendMail: mailer(), siteUrl: setting(settingNames.siteUrl) }

export const handler: Handler<'jobs-reactions'> = reactingTo<Follows<'jobs-reactions'>>(jobs, {
  ...employerReactions(reacting),
  ...vacancyReactions(reacting),
  ...applicationReactions(reacting),
})
