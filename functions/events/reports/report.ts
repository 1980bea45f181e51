import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import { ok, refuse } from '../../platform/result.ts'

export const reportKinds = ['fraud', 'hurtful', 'wrong', 'stolen', 'other'] as const

/** A page somebody thinks should not be as it is. */
export interface Report {
  reportId: Id<'report'>
  /** The address without the site: `/acara/…/`. */
  page: string
  kind: (typeof reportKinds)[number]
  words: string
  /** Where an answer may go, if one is wanted. */
  mail?: string | undefined
  lang: Lang
  reportedAt: Instant
  state: 'open' | 'closed'
  closedAt?: Instant | undefined
  closedByMail?: string | undefined
}

/** The same form sent twice is one report. */
export function reportOnce(earlier: Report, again: Report) {
  const same = (['page', 'kind', 'words', 'mail'] as const).every((field) => earlier[field] === again[field])
  return same ? ok(earlier) : refuse('form-already-sent')
}

export const closed = (report: Report, closedByMail: string, now: Instant): Report =>
  report.state === 'closed' ? report : { ...report, state: 'closed', closedAt: now, closedByMail }
