import { sendDecisionLetters } from '../../../functions/jobs/office/letters/send-decision-letters.ts'
import { applicationReactions, employerReactions, vacancyReactions } from '../../../functions/jobs/reactions.ts'
import { reportReactions } from '../../../functions/jobs/vacancy-reports/report-reactions.ts'
import { later, minuteMs } from '../../../functions/platform/clock.ts'
import type { DomainEvent } from '../../../functions/platform/dynamodb/domain-events.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import type { openJobs } from './jobs.ts'

/** The reactions of a bursa kerja with a mailbox one can look into. */
export function openReactions({ stores, time }: Awaited<ReturnType<typeof openJobs>>) {
  const mails: Mail[] = []
  const reacting = {
    stores,
    siteUrl: 'https://kota.example',
    sendMail: async (mail: Mail) => {
      mails.push(mail)
    },
  }
  const all = {
    ...employerReactions(reacting),
    ...vacancyReactions(reacting),
    ...applicationReactions(reacting),
    ...reportReactions(reacting),
  }

  async function react<Name extends keyof typeof all>(
    name: Name,
    item: Item | undefined,
    happened: { id: string; at: string; before?: Item | undefined } = { id: `event-${mails.length}`, at: time.now },
  ) {
    if (!item) throw new Error('There is no such item.')
    const event: DomainEvent<string> = { ...happened, name, item }
    await all[name](event as never)
  }
  /** So many minutes from now on: letters that wait to be undone go out. */
  const settle = (minutes: number) => sendDecisionLetters(reacting, later(time.now, minutes * minuteMs))
  return { mails, react, settle }
}
