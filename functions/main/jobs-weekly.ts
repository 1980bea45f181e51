import { setTimeout as wait } from 'node:timers/promises'
import { accountMail } from '../identity/public.ts'
import { marketStores } from '../jobs/market-stores.ts'
import { isBroken, sendWeeklyMails } from '../jobs/saved/weekly/send-weekly-mails.ts'
import { weeklyStore } from '../jobs/saved/weekly/weekly.store.ts'
import { openVacancies } from '../jobs/search/open-vacancies.ts'
import type { Handler } from '../manifest.ts'
import { log, logged } from '../platform/log.ts'
import { mailer } from '../platform/mail.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'

const [jobs, identity] = [table('jobs'), table('identity')]
const sending = {
  weekly: weeklyStore(jobs),
  openVacancies: openVacancies(marketStores(jobs)),
  addressOf: accountMail.bind(undefined, identity),
  sendMail: mailer('jobs'),
  keyFor: keysOf('identity-keys'),
  siteUrl: setting(settingNames.siteUrl),
  // SES begins at 14 mails a second; ten at once go out, and the next ten wait for the next second.
  breath: (since: number) => wait(Math.max(0, since + 1000 - performance.now())),
}

export const handler: Handler<'jobs-weekly'> = logged(
  async ({ dueAt }) => {
    const tally = await sendWeeklyMails(sending, dueAt)
    log('INFO', 'MAILED', tally)
    if (isBroken(tally)) throw new Error(`${tally.refused} weekly mails were refused`)
  },
  ({ dueAt }) => dueAt,
)
