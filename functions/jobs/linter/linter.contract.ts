import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, wholeNumber } from '../../platform/http/fields.ts'
import { workKinds } from '../lists/work.ts'
import { findingKinds, lintedFields } from './finding.ts'

const finding = {
  /** A short name, the same while the words and their sentence are. */
  finding: v.string(),
  kind: v.picklist(findingKinds),
  field: v.picklist(lintedFields),
  /** UTF-16 units in the field's text; a list's entries are lines of it. */
  start: v.number(),
  end: v.number(),
  words: v.string(),
}
const findingView = v.object({
  ...finding,
  /** The recruiter's, where they sent it. */
  reason: v.optional(v.string()),
  /** An officer accepted these very words. */
  exception: v.optional(v.object({ reason: v.string(), at: v.string() })),
})
export type FindingView = v.InferOutput<typeof findingView>

const minimumWageView = v.object({
  year: v.number(),
  amount: v.number(),
  setAt: v.string(),
  /** What holds until that year begins. */
  before: v.optional(v.object({ year: v.number(), amount: v.number() })),
})
export type MinimumWageView = v.InferOutput<typeof minimumWageView>

/**
 * Words half written: whatever stands in a form right now, up to what its fields hold (`vacancy.contract.ts`) and a little: reading
 * takes time with every letter. A list is written line by line.
 */
const typed = (longest: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.transform((given) => given.replace(/\r\n?/g, '\n')),
      v.maxLength(longest),
    ),
    '',
  )
export const lintForm = v.strictObject({
  title: typed(120),
  description: typed(4100),
  place: typed(200),
  contact: typed(200),
  programmes: typed(1800),
  skills: typed(1400),
  quota: typed(30),
  wageMin: typed(30),
  ageMin: typed(4),
  ageMax: typed(4),
  sex: typed(10),
  kind: v.optional(v.union([v.picklist(workKinds), v.literal('')]), ''),
})

export const minimumWageForm = v.strictObject({
  year: wholeNumber(2020, 2100),
  amount: wholeNumber(500_000, 50_000_000),
})

export const linterContract = {
  /** What the law says against in words as they are being written. Nothing is kept. */
  lintVacancy: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'POST', path: '/employers/{employerId}/lint' })
    .errors({
      'employer-not-found': refusal(404, 'Pemberi kerja ini tidak ada.', 'There is no such employer.'),
    })
    .input(v.strictObject({ employerId: id('employer'), ...lintForm.entries }))
    .output(v.object({ findings: v.array(findingView) })),

  /** The same of a vacancy that is kept, with the reasons and the exceptions. */
  vacancyFindings: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'GET', path: '/vacancies/{vacancyId}/findings' })
    .errors({ 'vacancy-not-found': refusal(404, 'Lowongan ini tidak ada.', 'There is no such vacancy.') })
    .input(v.strictObject({ vacancyId: id('vacancy') }))
    .output(v.object({ findings: v.array(findingView) })),

  /** The city's minimum wage. Absent until staff set one; till then pay is not held against anything. */
  readMinimumWage: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/minimum-wage' })
    .output(v.object({ minimumWage: v.optional(minimumWageView) })),

  saveMinimumWage: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'PUT', path: '/minimum-wage' })
    .input(minimumWageForm)
    .output(minimumWageView),
}
