import { type Instant, later, minuteMs } from '../../platform/clock.ts'
import type { Mail } from '../../platform/mail.ts'

/** A mail that the sender of mail did not take. */
export interface Unsent {
  mail: Mail
  /** When it should have gone out. */
  since: Instant
  tries: number
  /** Absent when it is tried no more. */
  nextAt?: Instant | undefined
  /** The sender's word for it, without addresses. */
  why: string
}

/** Soon, for a sender that was busy; then later and later, for an address that somebody has to mend. A day in all. */
const triedAfterMinutes = [5, 60, 6 * 60, 17 * 60] as const

/** Counted as tried before it is: one that breaks off there is not tried for ever. */
export function tryingAgain({ nextAt: _, ...unsent }: Unsent, now: Instant): Unsent {
  const minutes = triedAfterMinutes[unsent.tries]
  return {
    ...unsent,
    tries: unsent.tries + 1,
    ...(minutes !== undefined && { nextAt: later(now, minutes * minuteMs) }),
  }
}

export const newlyUnsent = (mail: Mail, why: string, now: Instant): Unsent =>
  tryingAgain({ mail, since: now, tries: 0, why }, now)

/** `ri…@kaswari.example`: enough to see whose domain is mistyped, and not who it is. */
export const maskedMail = (mail: string): string => mail.replace(/^([^@]{0,2})[^@]*/, '$1…')
