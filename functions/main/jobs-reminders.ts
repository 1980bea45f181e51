import { remindRecruiters } from '../jobs/reminders/remind-recruiters.ts'
import { jobsStores } from '../jobs/stores.ts'
import { sendOrKeep } from '../jobs/unsent/send-or-keep.ts'
import type { Handler } from '../manifest.ts'
import { log, logged } from '../platform/log.ts'
import { mailer } from '../platform/mail.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { table } from './table.ts'

const stores = jobsStores(table('jobs'))
const reminding = {
  stores,
  sendMail: sendOrKeep(stores.unsent, mailer('jobs')),
  siteUrl: setting(settingNames.siteUrl),
}

export const handler: Handler<'jobs-reminders'> = logged(
  async ({ dueAt }) => log('INFO', 'REMINDED', await remindRecruiters(reminding, dueAt)),
  ({ dueAt }) => dueAt,
)
