import type { Instant } from '../../platform/clock.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import type { VacancyReportStore } from './report.store.ts'
import { answerReport } from './report.ts'

/** A vacancy was taken down by an officer: whoever else reported it is answered with the same words. Done twice, once. */
export async function answerReports(
  vacancyReports: VacancyReportStore,
  { vacancyId, withdrawnAs, withdrawnBy, withdrawnFor: words = '' }: Vacancy,
  now: Instant,
): Promise<void> {
  if (withdrawnAs !== 'officer' || !withdrawnBy) return
  for (const report of await vacancyReports.ofVacancy(vacancyId)) {
    const officer = { accountId: withdrawnBy }
    const answered = answerReport(report, {
      version: report.version,
      outcome: 'taken-down',
      answer: words,
      officer,
      now,
    })
    if (!answered.ok) continue
    // Lost to an officer who answers it right now: it has its answer.
    await vacancyReports.saveWhileVersion(report.version, answered.value, {
      ...{ name: 'report-answered', at: now, by: withdrawnBy, as: 'officer' },
    })
  }
}
