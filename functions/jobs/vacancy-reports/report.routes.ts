import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import type { HolidayStore } from '../calendar/holiday.store.ts'
import { doneBy } from '../done-by.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { isClosed, withdrawVacancy } from '../vacancies/vacancy.ts'
import { vacancyReportContract } from './report.contract.ts'
import type { VacancyReport } from './report.shape.ts'
import type { VacancyReportStore } from './report.store.ts'
import { answerReport, reportOnce, reportVacancy, undoAnswer } from './report.ts'
import { toReceipt, toReportView } from './report.view.ts'

interface Reporting {
  vacancyReports: VacancyReportStore
  vacancies: VacancyStore
  employers: EmployerStore
  holidays: HolidayStore
}

const { reportVacancy: _r, readReceipt: _e, myReports: _m, ...officersContract } = vacancyReportContract
const {
  listVacancyReports: _l,
  readVacancyReport: _v,
  answerVacancyReport: _a,
  undoReportAnswer: _u,
  ...reportersContract
} = vacancyReportContract

/** What whoever reports asks for. */
export function reporterRoutes({ vacancyReports, vacancies, employers, holidays }: Reporting) {
  const os = implement(reportersContract).$context<CallContext>().use(turnAway)

  return os.router({
    reportVacancy: os.reportVacancy.handler(async ({ input, errors, context }) => {
      const { vacancyId, formKey, ...words } = input
      const { caller, lang, now } = context
      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()
      const [employer, days] = await Promise.all([employers.nameOf(vacancy.employerId), holidays.days()])
      const reportId = idFrom('report', formKey)
      const told = { ...words, reportId, lang, ...(caller && { accountId: caller.accountId }) }
      const report = answer(reportVacancy(vacancy, employer, told, days, now), errors)

      const happened = {
        name: 'vacancy-reported',
        at: now,
        ...(caller && { by: caller.accountId, as: 'seeker' as const }),
      } as const
      if (await vacancyReports.saveNew(report, happened)) return toReceipt(report, now)
      return toReceipt(answer(reportOnce((await vacancyReports.find(reportId)) ?? report, report), errors), now)
    }),

    readReceipt: os.readReceipt.handler(async ({ input: { reportId }, errors, context }) => {
      const report = await vacancyReports.find(reportId)
      if (!report) throw errors['report-not-found']()
      return toReceipt(report, context.now)
    }),

    myReports: os.myReports.handler(async ({ context }) =>
      (await vacancyReports.ofAccount(signedIn(context).accountId)).map((each) => toReceipt(each, context.now)),
    ),
  })
}

/** What officers ask for. */
export function reportOfficerRoutes({
  vacancyReports,
  vacancies,
  cursors,
}: Omit<Reporting, 'employers' | 'holidays'> & { cursors: Cursors }) {
  const os = implement(officersContract).$context<CallContext>().use(turnAway)

  async function view(report: VacancyReport) {
    const [vacancy, all] = await Promise.all([
      vacancies.find(report.vacancyId),
      vacancyReports.ofVacancy(report.vacancyId),
    ])
    const isOnShow = vacancy !== undefined && !isClosed(vacancy)
    return toReportView(report, { isOnShow, ofVacancy: all.filter(({ state }) => state === 'open').length })
  }

  return os.router({
    listVacancyReports: os.listVacancyReports.handler(async ({ input: { state, cursor } }) => {
      const list = `vacancy reports ${state}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)
      const page = await vacancyReports.page(state, opened.value, 25)
      const [reports, next] = await Promise.all([Promise.all(page.reports.map(view)), cursors.seal(list, page.next)])
      return { reports, ...(next && { next }) }
    }),

    readVacancyReport: os.readVacancyReport.handler(async ({ input: { reportId }, errors }) => {
      const report = await vacancyReports.find(reportId)
      if (!report) throw errors['report-not-found']()
      return view(report)
    }),

    answerVacancyReport: os.answerVacancyReport.handler(async ({ input, errors, context }) => {
      const { reportId, version, outcome, answer: words } = input
      const officer = signedIn(context)
      const { now } = context
      const report = await vacancyReports.find(reportId)
      if (!report) throw errors['report-not-found']()
      const answered = answer(answerReport(report, { version, outcome, answer: words, officer, now }), errors)
      const by = { at: now, by: officer.accountId, as: 'officer' } as const

      // The vacancy first: should this break off here, taking it down answers its reports all the same.
      if (outcome === 'taken-down') {
        const vacancy = await vacancies.get(report.vacancyId)
        const down = answer(
          withdrawVacancy(vacancy, words, now, { accountId: officer.accountId, as: 'officer' }),
          errors,
        )
        const saved = await vacancies.saveWhileVersion(vacancy.version, down, { name: 'vacancy-withdrawn', ...by })
        if (!saved) throw errors['report-moved-on']()
      }
      if (await vacancyReports.saveWhileVersion(version, answered, { name: 'report-answered', ...by }))
        return view(answered)
      const quicker = await vacancyReports.find(reportId)
      if (quicker?.outcome === 'taken-down' && outcome === 'taken-down') return view(quicker)
      throw errors['report-moved-on']()
    }),

    undoReportAnswer: os.undoReportAnswer.handler(async ({ input: { reportId }, errors, context }) => {
      const report = await vacancyReports.find(reportId)
      if (!report) throw errors['report-not-found']()
      const undone = answer(undoAnswer(report, signedIn(context).accountId, context.now), errors)
      const happened = { name: 'report-answer-undone', ...doneBy(context, 'officer') } as const
      if (!(await vacancyReports.saveWhileVersion(report.version, undone, happened))) throw errors['acted-upon']()
      return view(undone)
    }),
  })
}
