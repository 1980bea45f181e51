import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, formKey, id, lines, mailAddress, maybe } from '../../platform/http/fields.ts'
import { reportKinds } from './report.ts'

/** An address of ours, without the site. */
const page = v.pipe(v.string(), v.trim(), v.maxLength(300), v.regex(/^\/(?!\/)[^\s\\<>"]*$/))

export const pageReport = v.strictObject({
  formKey,
  page,
  kind: v.picklist(reportKinds),
  words: lines(1500),
  mail: maybe(mailAddress),
})

export const reportView = v.object({
  reportId: id('report'),
  page: v.string(),
  kind: v.picklist(reportKinds),
  words: v.string(),
  mail: v.optional(v.string()),
  reportedAt: v.string(),
  state: v.picklist(['open', 'closed']),
  closedAt: v.optional(v.string()),
  closedByMail: v.optional(v.string()),
})
export type ReportView = v.InferOutput<typeof reportView>

export const reportContract = {
  reportPage: endpoint
    .meta({ who: 'anyone', atMost: { times: 8, seconds: 3600 } })
    .route({ method: 'POST', path: '/reports', successStatus: 201 })
    .errors({
      'form-already-sent': refusal(
        409,
        'Laporan ini sudah terkirim dengan isian lain.',
        'This report was sent already with other answers.',
      ),
    })
    .input(pageReport)
    .output(v.object({ reportId: id('report') })),

  listReports: endpoint
    .meta({ who: ['event-staff', 'officer', 'librarian'] })
    .route({ method: 'GET', path: '/reports' })
    .input(v.strictObject({ state: v.picklist(['open', 'closed']), cursor }))
    .output(v.object({ reports: v.array(reportView), next: v.optional(v.string()) })),

  closeReport: endpoint
    .meta({ who: ['event-staff', 'officer', 'librarian'] })
    .route({ method: 'POST', path: '/reports/{reportId}/close' })
    .errors({ 'report-not-found': refusal(404, 'Laporan ini tidak ada.', 'There is no such report.') })
    .input(v.strictObject({ reportId: id('report') }))
    .output(reportView),
}
