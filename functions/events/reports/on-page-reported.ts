import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { SendMail } from '../../platform/mail.ts'
import { reportReceived } from './report.mail.ts'
import { toReport } from './report.store.ts'

/** Who left an address reads that the report arrived. */
export const onPageReported =
  ({ sendMail, siteUrl }: { sendMail: SendMail; siteUrl: string }): Reaction<'page-reported'> =>
  async ({ id, item }) => {
    const report = toReport(item)
    if (report.mail) await sendMail({ id, to: report.mail, ...reportReceived(report, siteUrl) })
  }
