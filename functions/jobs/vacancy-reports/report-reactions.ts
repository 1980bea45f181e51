import { later } from '../../platform/clock.ts'
import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { Lang } from '../../platform/lang.ts'
import type { SendMail } from '../../platform/mail.ts'
import { applicationLetters } from '../applications/application.mail.ts'
import { undoMs } from '../office/undo.ts'
import type { JobsStores } from '../stores.ts'
import { reportLetters } from './report.mail.ts'
import type { VacancyReport } from './report.shape.ts'
import { toReport } from './report.store.ts'
import { isSettling, reportNumber } from './report.ts'

interface Reacting {
  stores: Pick<JobsStores, 'letters'>
  sendMail: SendMail
  siteUrl: string
}

/** Mails to whoever reported a vacancy and left an address: a receipt, and the answer. */
export function reportReactions({ stores: { letters }, sendMail, siteUrl }: Reacting): {
  'vacancy-reported': Reaction<'vacancy-reported'>
  'report-answered': Reaction<'report-answered'>
} {
  return {
    async 'vacancy-reported'({ id, item }) {
      const report = toReport(item)
      const { mail: to, lang, dueOn } = report
      if (!to) return
      const day = applicationLetters[lang].day(dueOn)
      await sendMail({ id, to, ...reportLetters[lang].received({ ...about(report, siteUrl), dueOn: day }) })
    },
    async 'report-answered'({ id, at, item }) {
      const report = toReport(item)
      if (!report.mail) return
      const { reportId, version: decidedVersion } = report
      if (isSettling(report, at))
        await letters.later({ dueAt: later(at, undoMs), eventId: id, about: reportId, decidedVersion })
      else await tellReporter(report, { id, sendMail, siteUrl })
    },
  }
}

/** What came of it. */
export async function tellReporter(
  report: VacancyReport,
  { id, sendMail, siteUrl }: { id: string; sendMail: SendMail; siteUrl: string },
): Promise<boolean> {
  const { mail: to, lang, outcome, answer = '' } = report
  if (!to || !outcome) return false
  await sendMail({ id, to, ...reportLetters[lang].answered({ ...about(report, siteUrl), outcome, answer }) })
  return true
}

const about = ({ reportId, title, employer, lang }: VacancyReport, siteUrl: string) => ({
  ...{ title, employer, number: reportNumber(reportId) },
  url: `${siteUrl}${prefixOf(lang)}/lapor/lowongan/${reportId}/`,
})

const prefixOf = (lang: Lang) => (lang === 'id' ? '' : `/${lang}`)
