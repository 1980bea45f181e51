import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, day, formKey, id } from '../../platform/http/fields.ts'
import { importFailures, importRow } from './import.shape.ts'

const rowView = v.object({
  ...importRow.entries,
  /** The draft that was made of it. */
  vacancyId: v.optional(id('vacancy')),
})
export type ImportRowView = v.InferOutput<typeof rowView>

export const vacancyImportView = v.object({
  importId: id('import'),
  /** Read already; till then its file is being waited for. */
  isRead: v.boolean(),
  failure: v.optional(v.picklist(importFailures)),
  names: v.array(v.string()),
  unread: v.array(v.string()),
  ready: v.number(),
  wrong: v.number(),
  takenAt: v.optional(v.string()),
  rows: v.array(rowView),
  next: v.optional(v.string()),
})
export type VacancyImportView = v.InferOutput<typeof vacancyImportView>

const employerId = id('employer')
const importId = id('import')
const own = { who: 'member', own: 'employer' } as const
const noEmployer = { 'employer-not-found': refusal(404, 'Pemberi kerja ini tidak ada.', 'There is no such employer.') }

/** Which to copy, and until when the copies may be applied for. */
export const copyForm = v.strictObject({
  formKey,
  closesOn: day,
  vacancyIds: v.pipe(v.array(id('vacancy')), v.minLength(1), v.maxLength(100)),
})

export const vacancyImportContract = {
  /** A form that takes one file of vacancies, straight to where uploads lie. */
  vacancyImportForm: endpoint
    .meta({ ...own, atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/recruiter/employers/{employerId}/imports' })
    .errors(noEmployer)
    .input(v.strictObject({ employerId }))
    .output(
      v.object({
        importId,
        action: v.string(),
        fields: v.record(v.string(), v.string()),
        mostBytes: v.number(),
      }),
    ),

  /** What was read, row by row. */
  readVacancyImport: endpoint
    .meta(own)
    .route({ method: 'GET', path: '/recruiter/employers/{employerId}/imports/{importId}' })
    .errors(noEmployer)
    .input(v.strictObject({ employerId, importId, cursor }))
    .output(vacancyImportView),

  /** Makes a draft of each row that is ready. Asked twice, the same drafts. */
  takeVacancyImport: endpoint
    .meta(own)
    .route({ method: 'POST', path: '/recruiter/employers/{employerId}/imports/{importId}/take' })
    .errors({
      ...noEmployer,
      'import-not-found': refusal(
        404,
        'Laporan impor ini sudah tidak ada. Kirim berkasnya sekali lagi.',
        'This import report is gone. Send the file once more.',
      ),
    })
    .input(v.strictObject({ employerId, importId }))
    .output(v.object({ drafted: v.number(), left: v.number() })),

  /** Drafts with the words of earlier vacancies, of last year's fair most of all. Reasons and exceptions stay behind. */
  copyVacancies: endpoint
    .meta(own)
    .route({ method: 'POST', path: '/recruiter/employers/{employerId}/copies' })
    .errors({
      ...noEmployer,
      'validity-passed': refusal(
        422,
        'Hari terakhir melamar sudah lewat. Pilih hari ini atau sesudahnya.',
        'The last day to apply has passed. Choose today or later.',
      ),
      'validity-too-long': refusal(
        422,
        'Hari terakhir melamar terlalu jauh. Pilih paling lama satu tahun dari hari ini.',
        'The last day to apply is too far off. Choose one within a year.',
      ),
    })
    .input(v.strictObject({ employerId, ...copyForm.entries }))
    .output(
      v.object({
        copied: v.array(v.object({ vacancyId: id('vacancy'), title: v.string() })),
        /** Those whose words no longer hold: the form says what. */
        left: v.array(v.object({ vacancyId: id('vacancy'), title: v.string(), refusal: v.string() })),
      }),
    ),
}
