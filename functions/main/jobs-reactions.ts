import { accountMail } from '../identity/public.ts'
import { jobsDomainEvents } from '../jobs/domain-events.ts'
import { onPlaceEnded } from '../jobs/fair/places/on-place-ended.ts'
import { logAndCount } from '../jobs/log-and-count.ts'
import { onAnswersChased } from '../jobs/overdue/on-answers-chased.ts'
import { applicationReactions, employerReactions, vacancyReactions } from '../jobs/reactions.ts'
import { jobsStores } from '../jobs/stores.ts'
import { sendOrKeep, waitIfUnsure } from '../jobs/unsent/send-or-keep.ts'
import { reportReactions } from '../jobs/vacancy-reports/report-reactions.ts'
import type { Follows, Handler } from '../manifest.ts'
import { withOnlyLogged } from '../platform/dynamodb/domain-events.ts'
import { reactingTo } from '../platform/dynamodb/reacting-to.ts'
import { mailer } from '../platform/mail.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'

const [jobs, identity] = [table('jobs'), table('identity')]
const stores = jobsStores(jobs)
const siteUrl = setting(settingNames.siteUrl)
const send = sendOrKeep(stores.unsent, mailer('jobs'))
const addressOf = accountMail.bind(undefined, identity)

export const handler: Handler<'jobs-reactions'> = reactingTo<Follows<'jobs-reactions'>>(
  jobs,
  (brokenOff) => {
    const reacting = { stores, sendMail: waitIfUnsure({ unsent: stores.unsent, brokenOff }, send), siteUrl }
    return withOnlyLogged(jobsDomainEvents, {
      ...employerReactions(reacting),
      ...vacancyReactions(reacting),
      ...reportReactions(reacting),
      ...applicationReactions(reacting),
      'answers-chased': onAnswersChased(reacting),
      'fair-place-ended': onPlaceEnded({ ...reacting, addressOf }),
    })
  },
  logAndCount(jobs, table('audit').tableName, keysOf('identity-keys')),
)
