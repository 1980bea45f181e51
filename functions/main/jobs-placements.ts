import { setTimeout as wait } from 'node:timers/promises'
import { askPlacements } from '../jobs/placements/ask-placements.ts'
import { jobsStores } from '../jobs/stores.ts'
import { sendOrKeep } from '../jobs/unsent/send-or-keep.ts'
import type { Handler } from '../manifest.ts'
import { log, logged } from '../platform/log.ts'
import { mailer } from '../platform/mail.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'

const { placements, applications, unsent } = jobsStores(table('jobs'))
const sending = {
  sendMail: sendOrKeep(unsent, mailer('jobs')),
  siteUrl: setting(settingNames.siteUrl),
  breath: () => wait(100),
}
const asking = { ...sending, placements, applications, keyFor: keysOf('identity-keys') }

export const handler: Handler<'jobs-placements'> = logged(
  async ({ dueAt }) => log('INFO', 'ASKED', await askPlacements(asking, dueAt)),
  ({ dueAt }) => dueAt,
)
