import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'
import { langs } from '../../platform/lang.ts'

/** What people complain of in vacancies; the first four are Kemnaker's signs of a false one. */
export const reportKinds = ['money', 'papers', 'fake', 'untrue', 'discrimination', 'gone', 'other'] as const
export type ReportKind = (typeof reportKinds)[number]

/** What an officer found. `closed`: it was off the page before anybody looked. */
export const reportOutcomes = ['taken-down', 'mended', 'closed', 'no-fault'] as const
export type ReportOutcome = (typeof reportOutcomes)[number]

export const reportShape = v.object({
  reportId: id('report'),
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  /** As they were called when it was sent. */
  title: v.string(),
  employer: v.string(),
  kind: v.picklist(reportKinds),
  words: v.string(),
  /** Where an answer goes, if one is wanted. */
  mail: v.optional(v.string()),
  /** Whoever was signed in. Neither the employer nor the public page ever knows. */
  accountId: v.optional(id('account')),
  lang: v.picklist(langs),
  reportedAt: v.string(),
  /** The working day by which staff have looked at it. */
  dueOn: v.string(),
  state: v.picklist(['open', 'answered']),
  outcome: v.optional(v.picklist(reportOutcomes)),
  /** What the reporter reads. */
  answer: v.optional(v.string()),
  answeredAt: v.optional(v.string()),
  answeredBy: v.optional(id('account')),
  answeredByMail: v.optional(v.string()),
  version: v.number(),
})
export type VacancyReport = v.InferOutput<typeof reportShape>
