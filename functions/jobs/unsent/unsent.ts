import { type Instant, later, minuteMs } from '../../platform/clock.ts'
import type { Mail } from '../../platform/mail.ts'

/** A mail that the sender of mail did not take, may have taken, or brought back. */
export interface Unsent {
  /** Of one that came back, whoever brings it does not say the words. */
  mail: Omit<Mail, 'text'> & Partial<Pick<Mail, 'text'>>
  /** When it should have gone out, or came back. */
  since: Instant
  tries: number
  /** Absent when it is tried no more. */
  nextAt?: Instant | undefined
  /** The sender's word for it, without addresses; or one of `cameBack`. */
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

/** Long enough for SES to have said that it went out, which takes seconds. */
const unsureMs = 2 * minuteMs

/** What sent it broke off, before or after. It goes out unless SES has said by then that it is out. */
export const perhapsSent = (mail: Mail, now: Instant): Unsent => ({
  ...{ mail, since: now, tries: 0, nextAt: later(now, unsureMs), why: 'perhaps-sent' },
})

/**
 * Why a mail that went out did not arrive. `blocked`: SES has the address on its list, for an earlier one came back or was called
 * spam, and sends nothing there any more.
 */
export const notArrived = ['no-such-mailbox', 'mailbox-full', 'refused-there', 'blocked'] as const
export type NotArrived = (typeof notArrived)[number]
export const asNotArrived = (why: string): NotArrived | undefined => notArrived.find((each) => each === why)

/** What came back of a mail: that it did not arrive, or that it was not welcome. */
export const cameBack = [...notArrived, 'called-spam'] as const
export type CameBack = (typeof cameBack)[number]
export const asCameBack = (why: string): CameBack | undefined => cameBack.find((each) => each === why)

export const returned = (mail: Omit<Mail, 'text'>, why: CameBack, at: Instant): Unsent => ({
  ...{ mail, since: at, tries: 1, why },
})

/** Nothing is known to be wrong with it. */
export const isUnsure = ({ tries }: Unsent): boolean => tries === 0

/** `ri…@kaswari.example`: enough to see whose domain is mistyped, and not who it is. */
export const maskedMail = (mail: string): string => mail.replace(/^([^@]{0,2})[^@]*/, '$1…')
