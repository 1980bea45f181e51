import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'
import { findingKinds, lintedFields } from '../linter/finding.ts'
import { accessNeeds } from '../lists/access.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations, fields, workKinds } from '../lists/work.ts'
import { sexes } from './limits.ts'

/** What a vacancy says: the fields of Perpres 57/2023 art. 5 and those that matching needs. */
export const vacancyWords = {
  title: v.string(),
  /** Unit group of the Klasifikasi Baku Jabatan Indonesia. */
  kbji: v.optional(v.string()),
  /** How many people are needed. */
  quota: v.number(),
  /** The last day on which one may apply. */
  closesOn: v.string(),
  education: v.picklist(educations),
  /** Study programmes that are accepted; none means any of that level. */
  programmes: v.array(v.string()),
  skills: v.array(v.string()),
  experienceYears: v.number(),
  licences: v.array(v.string()),
  /** Empty, unless the work itself needs it, in writing, and an officer agreed. No ranking reads them. */
  ageMin: v.optional(v.number()),
  ageMax: v.optional(v.number()),
  sex: v.optional(v.picklist(sexes)),
  /** Rupiah a month; a day for daily work; the allowance for an internship. Absent where it is withheld. */
  wageMin: v.optional(v.number()),
  wageMax: v.optional(v.number()),
  wageWithheld: v.boolean(),
  kecamatan: v.picklist(kecamatanNames),
  place: v.string(),
  kind: v.picklist(workKinds),
  shift: v.boolean(),
  remote: v.boolean(),
  /** What the employer says its place has for people with a disability. Older vacancies say nothing. */
  access: v.optional(v.array(v.picklist(accessNeeds)), () => []),
  description: v.string(),
  contact: v.string(),
}
const words = v.object(vacancyWords)
export type VacancyWords = v.InferOutput<typeof words>

/** Why words that the linter found may stay: for these very words, in this sentence, and no others. */
const findingReason = {
  kind: v.picklist(findingKinds),
  field: v.picklist(lintedFields),
  words: v.string(),
  sentence: v.string(),
  reason: v.string(),
}
const reasonShape = v.object(findingReason)
export type FindingReason = v.InferOutput<typeof reasonShape>
const exceptionShape = v.object({ ...findingReason, by: id('account'), at: v.string() })
export type FindingException = v.InferOutput<typeof exceptionShape>

/** How far the words are: with the recruiter, with an officer, sent back, or accepted. */
export const reviews = ['draft', 'submitted', 'returned', 'approved'] as const
/** What became of the vacancy: `open` and `paused` have approved words; what is closed stays closed. */
export const lives = ['unpublished', 'open', 'paused', 'filled', 'expired', 'withdrawn'] as const

export const vacancyShape = v.object({
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  /** The employer's trade when it was last saved. */
  field: v.picklist(fields),
  /** Counts every change, so that who decides, decides on what was read. */
  version: v.number(),
  words,
  review: v.picklist(reviews),
  life: v.picklist(lives),
  /** The words that stand on the public page. An edit that waits leaves them as they are. */
  approved: v.optional(words),
  draftedAt: v.string(),
  draftedBy: id('account'),
  submittedAt: v.optional(v.string()),
  /** Who is told what was decided. */
  submittedByMail: v.optional(v.string()),
  lang: v.picklist(['id', 'en']),
  publishedAt: v.optional(v.string()),
  decidedAt: v.optional(v.string()),
  decidedBy: v.optional(id('account')),
  decidedByMail: v.optional(v.string()),
  /** The version that the decision made: while it stands, nothing was done upon it. */
  decidedVersion: v.optional(v.number()),
  /** What stood on the public page before the last approval, for taking that back. */
  replaced: v.optional(words),
  /** Why an officer sent it back. */
  reason: v.optional(v.string()),
  /** Kinds of what was found in its words and accepted by nobody, as they were last written: lists tell it without reading them. */
  found: v.optional(v.array(v.picklist(findingKinds))),
  /** The recruiter's, when it was sent. */
  reasons: v.optional(v.array(reasonShape)),
  /** Lawful exceptions an officer accepted. */
  exceptions: v.optional(v.array(exceptionShape)),
  closedAt: v.optional(v.string()),
  /** Why it was taken down: told to everybody who applied. */
  withdrawnFor: v.optional(v.string()),
  withdrawnBy: v.optional(id('account')),
  withdrawnAs: v.optional(v.picklist(['recruiter', 'officer'])),
  /** What it was when its employer's verification was taken away. While this is there, nobody of the employer opens its applicants. */
  heldFrom: v.optional(v.picklist(lives)),
})
export type Vacancy = v.InferOutput<typeof vacancyShape>
/** A vacancy with words that an officer accepted. */
export type Published = Vacancy & { approved: VacancyWords; publishedAt: string }
