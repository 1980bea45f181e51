import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { measures } from './measures.ts'

const year = v.pipe(v.string(), v.regex(/^20\d\d$/))
const month = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/))

/** Hidden where it is null: fewer than five people, or another that would give those away. */
const told = v.record(v.picklist(measures), v.nullable(v.number()))
const row = v.object({ name: v.string(), counts: told })
export type RowView = v.InferOutput<typeof row>

export const reportView = v.object({
  year: v.string(),
  month: v.optional(v.string()),
  months: v.array(row),
  total: told,
  by: v.object({ kecamatan: v.array(row), education: v.array(row), field: v.array(row) }),
})
export type ReportView = v.InferOutput<typeof reportView>

export const reportContract = {
  /** A year of the bursa kerja, or one month of it. */
  readReport: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'GET', path: '/office/statistics/{year}' })
    .input(v.strictObject({ year, month: v.optional(month) }))
    .output(reportView),
}
