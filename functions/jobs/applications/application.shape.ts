import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'
import { profileShape } from '../profiles/profile.shape.ts'

/** What becomes of an application, in the order it may go forward. */
export const forward = ['submitted', 'shortlisted', 'interview', 'offered', 'hired'] as const
export const applicationStatuses = [...forward, 'declined', 'withdrawn'] as const
export type ApplicationStatus = (typeof applicationStatuses)[number]

/** Why somebody was declined, to count by; the recruiter's own words go along. */
export const declineReasons = ['skills', 'experience', 'education', 'licence', 'schedule', 'filled', 'other'] as const
/** Also: its vacancy was taken down. Nobody weighed the person, so no recruiter may choose it. */
export const endReasons = [...declineReasons, 'taken-down'] as const

export const historyEntry = v.object({
  status: v.picklist(applicationStatuses),
  at: v.string(),
  /** Who decided: the seeker or a recruiter, always a person (UU PDP art. 10). */
  by: id('account'),
  reason: v.optional(v.picklist(endReasons)),
  words: v.optional(v.string()),
  decisionId: v.optional(id('decision')),
  /** An officer did it for the person, at the counter: `by` is the officer. */
  forOther: v.optional(v.boolean()),
})

/** A decision that may be taken back until it settles. Until then whoever applied sees what stood before it, and no mail goes out. */
export const settlingShape = v.object({
  ...historyEntry.entries,
  decisionId: id('decision'),
  settlesAt: v.string(),
})
export type Settling = v.InferOutput<typeof settlingShape>

export const consentShape = v.object({
  /** As it was read. */
  wording: v.string(),
  at: v.string(),
  /** The day after which the application is deleted, if it was answered by then. */
  until: v.string(),
  /** The fair it was given at: the employer had a booth there, and it was on. */
  fairId: v.optional(id('event')),
  /** From then on nobody but its sender reads anything of it. */
  withdrawnAt: v.optional(v.string()),
})

export const applicationShape = v.object({
  applicationId: id('application'),
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  /** Absent once the person has been erased. */
  accountId: v.optional(id('account')),
  mail: v.optional(v.string()),
  lang: v.picklist(['id', 'en']),
  /** As they were called when it was sent. */
  title: v.string(),
  employer: v.string(),
  formKey: v.string(),
  message: v.string(),
  /** The profile as it was sent; later changes of the profile do not reach it. */
  sent: profileShape,
  consent: consentShape,
  submittedAt: v.string(),
  /** When its sender last changed it, before anybody had opened it. */
  editedAt: v.optional(v.string()),
  status: v.picklist(applicationStatuses),
  /** The day by which the seeker hears more. Absent when there is nothing left to wait for. */
  dueOn: v.optional(v.string()),
  /** Working days in which each word is due, where it is not the usual number: the fair says so. */
  answerWithin: v.optional(v.number()),
  settling: v.optional(settlingShape),
  history: v.array(historyEntry),
  version: v.number(),
})
export type Application = v.InferOutput<typeof applicationShape>
export type HistoryEntry = v.InferOutput<typeof historyEntry>
