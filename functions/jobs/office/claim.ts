import { type Instant, later, minuteMs } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'

/** What officers decide on, one at a time. */
export const claimable = ['vacancy', 'employer', 'report', 'application'] as const
export type Thing = Id<(typeof claimable)[number]>

/** Who has a thing open, and until when that is believed. */
export interface Claim {
  thing: Thing
  accountId: Id<'account'>
  mail: string
  until: Instant
}

/** As long as a phone call; the page that is open asks again every two minutes. */
const claimMs = 5 * minuteMs

export const claimFor = (
  thing: Thing,
  { accountId, mail }: Pick<Claim, 'accountId' | 'mail'>,
  now: Instant,
): Claim => ({
  thing,
  accountId,
  mail,
  until: later(now, claimMs),
})

/** A claim that somebody else has. It warns and stops nobody: versions decide races. */
export const isHeldByAnother = (claim: Claim, accountId: Id<'account'>, now: Instant): boolean =>
  claim.accountId !== accountId && claim.until > now
