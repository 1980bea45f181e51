import { type Day, type Instant, later } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import { answerDueOn } from '../calendar/working-days.ts'
import type { Officer } from '../employers/employer.ts'
import { undoMs } from '../office/undo.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import { isPublished } from '../vacancies/vacancy.ts'
import type { ReportOutcome, VacancyReport } from './report.shape.ts'

type Told = Pick<VacancyReport, 'reportId' | 'kind' | 'words' | 'mail' | 'accountId' | 'lang'>

/** Money may be changing hands meanwhile. */
const lookedAtWithin = 1

/** Of a vacancy that was public at some time, closed ones too: whoever was cheated often finds out later. */
export function reportVacancy(
  vacancy: Vacancy,
  employer: string,
  told: Told,
  holidays: ReadonlySet<Day>,
  now: Instant,
) {
  if (!isPublished(vacancy)) return refuse('vacancy-not-found')
  const { vacancyId, employerId, approved } = vacancy
  const about = { vacancyId, employerId, title: approved.title, employer }
  return ok<VacancyReport>({
    ...told,
    ...about,
    reportedAt: now,
    dueOn: answerDueOn(now, holidays, lookedAtWithin),
    state: 'open',
    version: 1,
  })
}

/** The same form sent twice is one report. */
export function reportOnce(earlier: VacancyReport, again: VacancyReport) {
  const same = (['vacancyId', 'kind', 'words', 'mail'] as const).every((field) => earlier[field] === again[field])
  return same ? ok(earlier) : refuse('form-already-sent')
}

interface Answering {
  version: number
  outcome: ReportOutcome
  answer: string
  /** Their address too, where they answer it themselves. */
  officer: Pick<Officer, 'accountId'> & Partial<Officer>
  now: Instant
}

export function answerReport(report: VacancyReport, { version, outcome, answer, officer, now }: Answering) {
  if (report.state === 'answered') return refuse('report-answered')
  if (report.version !== version) return refuse('report-moved-on')
  const { accountId: answeredBy, mail: answeredByMail } = officer
  const said = { outcome, answer, answeredAt: now, answeredBy, ...(answeredByMail && { answeredByMail }) }
  return ok<VacancyReport>({ ...report, ...said, state: 'answered', version: version + 1 })
}

/** An answer can be taken back, as long as every decision, and nobody is told of it. Taking a vacancy down is told at once: that cannot be. */
export const isSettling = ({ outcome, answeredAt }: Pick<VacancyReport, 'outcome' | 'answeredAt'>, now: Instant) =>
  answeredAt !== undefined && outcome !== 'taken-down' && now < later(answeredAt, undoMs)

/** Back in the queue where it was. */
export function undoAnswer(report: VacancyReport, officer: Id<'account'>, now: Instant) {
  const { outcome, answer: _, answeredAt, answeredBy, answeredByMail: __, ...rest } = report
  if (report.state === 'open' || outcome === 'taken-down') return refuse('acted-upon')
  if (answeredBy !== officer) return refuse('not-your-decision')
  if (!isSettling({ outcome, answeredAt }, now)) return refuse('too-late-to-undo')
  return ok<VacancyReport>({ ...rest, state: 'open', version: report.version + 1 })
}

/** What people call it: short enough to say on the phone. */
export const reportNumber = (reportId: Id<'report'>) =>
  `LP-${reportId.slice('report_'.length, 'report_'.length + 6).toUpperCase()}`
