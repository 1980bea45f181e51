import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, formKey, id, lines, mailAddress, maybe, wholeNumber } from '../../platform/http/fields.ts'
import { undone } from '../office/undone.ts'
import { reportKinds, reportOutcomes } from './report.shape.ts'

export const reportForm = v.strictObject({
  formKey,
  kind: v.picklist(reportKinds),
  words: lines(1500),
  mail: maybe(mailAddress),
})

/** What a reporter may see again. Whoever has the number's whole id has the receipt. */
export const receiptView = v.object({
  reportId: id('report'),
  number: v.string(),
  vacancyId: id('vacancy'),
  title: v.string(),
  employer: v.string(),
  kind: v.picklist(reportKinds),
  reportedAt: v.string(),
  /** Staff have looked at it by then, at the latest. */
  dueOn: v.string(),
  state: v.picklist(['open', 'answered']),
  outcome: v.optional(v.picklist(reportOutcomes)),
  answer: v.optional(v.string()),
  answeredAt: v.optional(v.string()),
})
export type ReceiptView = v.InferOutput<typeof receiptView>

/** What officers see: all but who told, who is nobody's business while deciding. */
export const reportView = v.object({
  ...receiptView.entries,
  employerId: id('employer'),
  words: v.string(),
  /** A mail goes out with the answer. */
  isAnsweredByMail: v.boolean(),
  answeredByMail: v.optional(v.string()),
  version: v.number(),
  /** Whether its vacancy can still be taken down. */
  isOnShow: v.boolean(),
  /** Open reports of the same vacancy, this one among them. */
  ofVacancy: v.number(),
})
export type ReportView = v.InferOutput<typeof reportView>

export const reportAnswer = v.strictObject({
  version: wholeNumber(1, 1_000_000),
  outcome: v.picklist(reportOutcomes),
  /** The reporter reads it; where the vacancy is taken down, so do its employer and everybody who applied. */
  answer: lines(500),
})

const reportId = id('report')
const noReport = { 'report-not-found': refusal(404, 'Laporan ini tidak ada.', 'There is no such report.') }
const officer = { who: ['officer'] } as const

export const vacancyReportContract = {
  /** By anybody, signed in or not. The employer never learns who it was. */
  reportVacancy: endpoint
    .meta({ who: 'anyone', atMost: { times: 8, seconds: 3600 } })
    .route({ method: 'POST', path: '/reports/about/{vacancyId}', successStatus: 201 })
    .errors({
      'vacancy-not-found': refusal(404, 'Lowongan ini tidak ada.', 'There is no such vacancy.'),
      'form-already-sent': refusal(
        409,
        'Laporan ini sudah terkirim dengan isian lain.',
        'This report was sent already with other answers.',
      ),
    })
    .input(v.strictObject({ vacancyId: id('vacancy'), ...reportForm.entries }))
    .output(receiptView),

  readReceipt: endpoint
    .meta({ who: 'anyone', atMost: { times: 120, seconds: 3600 } })
    .route({ method: 'GET', path: '/reports/receipts/{reportId}' })
    .errors(noReport)
    .input(v.strictObject({ reportId }))
    .output(receiptView),

  /** Newest first. */
  myReports: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/reports/mine' })
    .output(v.array(receiptView)),

  /** Open ones oldest first, answered ones newest first. */
  listVacancyReports: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/reports' })
    .input(v.strictObject({ state: v.picklist(['open', 'answered']), cursor }))
    .output(v.object({ reports: v.array(reportView), next: v.optional(v.string()) })),

  readVacancyReport: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/reports/{reportId}' })
    .errors(noReport)
    .input(v.strictObject({ reportId }))
    .output(reportView),

  /** Answers it and, where that is the outcome, takes the vacancy down: with it all other reports of it are answered. */
  answerVacancyReport: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/reports/{reportId}/answer' })
    .errors({
      ...noReport,
      'report-answered': refusal(
        409,
        'Laporan ini sudah dijawab. Lihat oleh siapa dan kapan di halaman ini.',
        'This report has been answered. See by whom and when on this page.',
      ),
      'report-moved-on': refusal(
        409,
        'Laporan ini sudah berubah sejak Anda membukanya. Muat ulang, lalu lihat lagi.',
        'This report changed since you opened it. Load it again and look once more.',
      ),
      'vacancy-closed': refusal(
        409,
        'Lowongan ini sudah tidak tayang, jadi tidak bisa diturunkan. Pilih jawaban lain.',
        'This vacancy is no longer on show, so it cannot be taken down. Choose another answer.',
      ),
    })
    .input(v.strictObject({ reportId, ...reportAnswer.entries }))
    .output(reportView),

  /** By who answered it, for five minutes: until then nobody has been told. */
  undoReportAnswer: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/reports/{reportId}/undo' })
    .errors({ ...noReport, ...undone })
    .input(v.strictObject({ reportId }))
    .output(reportView),
}
