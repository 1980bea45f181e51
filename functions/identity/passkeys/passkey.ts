import { type Instant, minuteMs } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Account } from '../accounts/account.ts'
import { isOfCounter } from '../cards/card.ts'
import { isYoung } from '../own-mail/own-mail.ts'
import type { Session } from '../sessions/session.ts'

export interface Passkey {
  /** What the authenticator's own id hashes to: that may be longer than a key in the table. */
  passkeyId: string
  credentialId: string
  accountId: Id<'account'>
  publicKey: string
  /** How often the authenticator says it was used. Many always say 0. */
  counter: number
  transports: readonly string[]
  /** What its owner calls it. */
  name: string
  addedAt: Instant
  usedAt?: Instant | undefined
  /** Kept by a password manager, so that losing the device does not lose it. */
  isSynced: boolean
}

export const challengeHoldsMs = 5 * minuteMs
export const mostPasskeys = 10

/**
 * Whoever works for the city adds a further passkey only in a session that one raised, or after two admins vouched: the
 * mailbox alone must not be enough to become staff once there is a passkey.
 */
export function mayEnrol(account: Account, { raisedBy }: Session, held: number, now: Instant) {
  // A new card ends whatever else opens the account: whoever found the old one shall have made nothing that outlasts it.
  if (isOfCounter(account) || isYoung(account, now)) return refuse('passkey-too-early')
  if (held >= mostPasskeys) return refuse('too-many-passkeys')
  const isVouchedFor = account.mayEnrolUntil !== undefined && now < account.mayEnrolUntil
  if (account.roles.length > 0 && account.passkeySince && raisedBy !== 'passkey' && !isVouchedFor)
    return refuse('passkey-needed')
  return ok(undefined)
}

/** Staff keep one: without it the desks stay closed until two admins vouch. */
export function mayRemove(account: Account, held: number) {
  return account.roles.length > 0 && held <= 1 ? refuse('last-passkey') : ok(undefined)
}
