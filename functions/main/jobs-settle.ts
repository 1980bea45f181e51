import { moveDueDates } from '../jobs/calendar/move-due-dates.ts'
import { endPlaces } from '../jobs/fair/places/end-places.ts'
import { sendDecisionLetters } from '../jobs/office/letters/send-decision-letters.ts'
import { settleDecisions } from '../jobs/pipeline/settle-decisions.ts'
import { jobsStores } from '../jobs/stores.ts'
import { sendOrKeep, sendUnlessOut } from '../jobs/unsent/send-or-keep.ts'
import { tryUnsentAgain } from '../jobs/unsent/try-again.ts'
import type { Handler } from '../manifest.ts'
import { log, logged } from '../platform/log.ts'
import { mailer } from '../platform/mail.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { table } from './table.ts'

const stores = jobsStores(table('jobs'))
const sendMail = mailer('jobs')
const { unsent } = stores
const sending = {
  stores,
  // A run that ended among its letters begins anew a minute later.
  sendMail: sendUnlessOut(unsent, sendOrKeep(unsent, sendMail)),
  siteUrl: setting(settingNames.siteUrl),
}

export const handler: Handler<'jobs-settle'> = logged(
  async ({ dueAt }) => {
    const told = {
      ...(await settleDecisions(stores, dueAt)),
      ...(await moveDueDates(stores, dueAt)),
      // Last: behind one of them all vacancies of an employer may be taken down, behind a fair thousands of places.
      ...(await sendDecisionLetters(sending, dueAt)),
      ...(await endPlaces(stores, dueAt)),
      ...(await tryUnsentAgain({ unsent, sendMail }, dueAt)),
    }
    if (told.letters + told.settled + told.moved + told.unsentTried + told.places > 0) log('INFO', 'SETTLED', told)
    if (told.failed > 0) throw new Error(`${told.failed} letters did not go out`)
  },
  ({ dueAt }) => dueAt,
)
