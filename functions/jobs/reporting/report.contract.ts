import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { cursor, id } from '../../platform/http/fields.ts'
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

const nationalRecord = v.object({
  id: id('vacancy'),
  title: v.string(),
  status: v.literal('open'),
  quota: v.number(),
  published_at: v.string(),
  expires_at: v.string(),
  description: v.string(),
  qualification: v.string(),
  gender: v.nullable(v.picklist(['male', 'female'])),
  marital_status: v.null(),
  physical_condition: v.null(),
  min_age: v.nullable(v.number()),
  max_age: v.nullable(v.number()),
  min_year_experience: v.nullable(v.number()),
  job_function: v.string(),
  job_type: v.string(),
  min_education: v.string(),
  skills: v.array(v.string()),
  min_salary: v.number(),
  max_salary: v.number(),
  show_salary: v.boolean(),
  industry: v.string(),
})
export type NationalRecord = v.InferOutput<typeof nationalRecord>

export const reportContract = {
  /** Open vacancies in the shape of the national board's API, newest first. */
  nationalBoard: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'GET', path: '/office/national-board' })
    .input(v.strictObject({ cursor }))
    .output(v.object({ vacancies: v.array(nationalRecord), next: v.optional(v.string()) })),

  /** A year of the bursa kerja, or one month of it. */
  readReport: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'GET', path: '/office/statistics/{year}' })
    .input(v.strictObject({ year, month: v.optional(month) }))
    .output(reportView),
}
