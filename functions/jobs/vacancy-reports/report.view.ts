import type { Instant } from '../../platform/clock.ts'
import type { ReceiptView, ReportView } from './report.contract.ts'
import type { VacancyReport } from './report.shape.ts'
import { isSettling, reportNumber } from './report.ts'

/** For whoever told it: an answer that can still be taken back is not told yet. */
export const toReceipt = (report: VacancyReport, now: Instant): ReceiptView =>
  seen(isSettling(report, now) ? { ...report, state: 'open' } : report)

function seen(report: VacancyReport): ReceiptView {
  const { reportId, vacancyId, title, employer, kind, reportedAt, dueOn, state, outcome, answer, answeredAt } = report
  const said = { outcome, answer, answeredAt }
  return {
    ...{ reportId, number: reportNumber(reportId), vacancyId, title, employer, kind, reportedAt, dueOn, state },
    ...(state === 'answered' && said),
  }
}

/** Without who told it: nobody decides by that. */
export function toReportView(report: VacancyReport, around: Pick<ReportView, 'isOnShow' | 'ofVacancy'>): ReportView {
  const { employerId, words, mail, answeredByMail, version } = report
  return {
    ...seen(report),
    employerId,
    words,
    isAnsweredByMail: mail !== undefined,
    answeredByMail,
    version,
    ...around,
  }
}
