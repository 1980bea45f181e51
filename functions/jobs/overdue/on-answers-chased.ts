import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { SendMail } from '../../platform/mail.ts'
import { reachesTo } from '../employers/rights.ts'
import type { JobsStores } from '../stores.ts'
import { chaseLetters } from './chase.mail.ts'
import { toChase } from './chase.store.ts'

interface Sending {
  stores: Pick<JobsStores, 'employers' | 'recruiters'>
  sendMail: SendMail
  siteUrl: string
}

/** Every recruiter who may answer is written to, in the employer's language. */
export const onAnswersChased =
  ({ stores: { employers, recruiters }, sendMail, siteUrl }: Sending): Reaction<'answers-chased'> =>
  async ({ id, item }) => {
    const { employerId, vacancyId, ...chase } = toChase(item)
    const employer = await employers.find(employerId)
    if (!employer) return
    const { lang } = employer
    const url = `${siteUrl}${lang === 'id' ? '' : `/${lang}`}/meja/pemberi-kerja/${employerId}/lowongan/${vacancyId}/pelamar/`
    for (const { mail: to, right } of await recruiters.of(employerId))
      if (reachesTo(right, 'recruiter')) await sendMail({ id, to, ...chaseLetters[lang]({ ...chase, url }) })
  }
