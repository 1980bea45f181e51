import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { Lang } from '../../platform/lang.ts'
import type { SendMail } from '../../platform/mail.ts'
import { applicationLetters } from '../applications/application.mail.ts'
import { reportLetters } from './report.mail.ts'
import type { VacancyReport } from './report.shape.ts'
import { toReport } from './report.store.ts'
import { reportNumber } from './report.ts'

/** Mails to whoever reported a vacancy and left an address: a receipt, and the answer. */
export function reportReactions({ sendMail, siteUrl }: { sendMail: SendMail; siteUrl: string }): {
  'vacancy-reported': Reaction<'vacancy-reported'>
  'report-answered': Reaction<'report-answered'>
} {
  const about = ({ reportId, title, employer, lang }: VacancyReport) => ({
    ...{ title, employer, number: reportNumber(reportId) },
    url: `${siteUrl}${prefixOf(lang)}/lapor/lowongan/${reportId}/`,
  })
  return {
    async 'vacancy-reported'({ id, item }) {
      const report = toReport(item)
      const { mail: to, lang, dueOn } = report
      if (!to) return
      const day = applicationLetters[lang].day(dueOn)
      await sendMail({ id, to, ...reportLetters[lang].received({ ...about(report), dueOn: day }) })
    },
    async 'report-answered'({ id, item }) {
      const report = toReport(item)
      const { mail: to, lang, outcome, answer = '' } = report
      if (!to || !outcome) return
      await sendMail({ id, to, ...reportLetters[lang].answered({ ...about(report), outcome, answer }) })
    },
  }
}

const prefixOf = (lang: Lang) => (lang === 'id' ? '' : `/${lang}`)
