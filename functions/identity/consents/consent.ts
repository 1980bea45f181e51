import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import { ok, refuse } from '../../platform/result.ts'
import { type ConsentKind, consentKinds } from './wording.ts'

/** One word of somebody's: yes to a wording, or no again. Kept one after the other, so that it can be shown what held when. */
export interface Consent {
  accountId: Id<'account'>
  kind: ConsentKind
  given: boolean
  /** The wording it was said to, and the language it was read in. */
  version: string
  lang: Lang
  at: Instant
  /** The officer who read it out, where it was said at the counter. */
  heardBy?: Id<'account'> | undefined
}

/** What stands now: the last word to each kind. */
export const standing = (consents: readonly Consent[]): Consent[] =>
  consentKinds.flatMap(
    (kind) =>
      consents
        .filter((each) => each.kind === kind)
        .toSorted(byTime)
        .at(-1) ?? [],
  )

/** An account cannot be without its own consent: who wants that back erases the account. */
export function withdrawConsent(kind: ConsentKind, now: Consent | undefined, at: Instant) {
  if (kind === 'account') return refuse('consent-needed')
  if (!now?.given) return refuse('consent-not-given')
  return ok<Consent>({ ...now, given: false, at })
}

const byTime = (one: Consent, other: Consent) => one.at.localeCompare(other.at)
