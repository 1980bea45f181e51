import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import { type ReportView, reportContract } from './report.contract.ts'
import type { ReportStore } from './report.store.ts'
import { closed, type Report, reportOnce } from './report.ts'

const perPage = 25

export function reportRoutes({ reports, cursors }: { reports: ReportStore; cursors: Cursors }) {
  const os = implement(reportContract).$context<CallContext>().use(turnAway)

  return os.router({
    reportPage: os.reportPage.handler(async ({ input: { formKey, ...words }, errors, context: { now, lang } }) => {
      const reportId = idFrom('report', formKey)
      const report: Report = { ...words, reportId, lang, reportedAt: now, state: 'open' }
      if (!(await reports.saveNew(report, { name: 'page-reported', at: now })))
        answer(reportOnce((await reports.find(reportId)) ?? report, report), errors)
      return { reportId }
    }),

    listReports: os.listReports.handler(async ({ input: { state, cursor } }) => {
      const list = `reports ${state}`
      const after = await cursors.open(list, cursor)
      if (!after.ok) throw doorError('crooked-cursor')
      const page = await reports.page(state, after.value, perPage)
      const next = await cursors.seal(list, page.next)
      return { reports: page.reports.map(toView), ...(next && { next }) }
    }),

    closeReport: os.closeReport.handler(async ({ input: { reportId }, errors, context }) => {
      const report = await reports.find(reportId)
      if (!report) throw errors['report-not-found']()
      const next = closed(report, signedIn(context).mail, context.now)
      await reports.saveClosed(next)
      return toView(next)
    }),
  })
}

const toView = ({ lang: _, ...report }: Report): ReportView => report
