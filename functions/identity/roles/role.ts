import type { Instant } from '../../platform/clock.ts'
import { dayMs } from '../../platform/clock.ts'
import type { StaffRole } from '../../platform/http/contract.ts'
import type { Id } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import { ok, refuse } from '../../platform/result.ts'

/** Somebody asked to work for the city, by address and role. It is theirs once they sign in with that address and agree. */
export interface Invitation {
  mail: string
  role: StaffRole
  /** Nobody, where the deploy command invites the first admin. */
  invitedBy?: Id<'account'> | undefined
  invitedAt: Instant
  endsAt: Instant
  lang: Lang
}

export const invitationHoldsMs = 14 * dayMs

/** One line of the log of roles. Nothing is ever changed in it. */
export interface RoleChange {
  accountId: Id<'account'>
  role: StaffRole
  change: 'granted' | 'withdrawn'
  /** Who invited, or who withdrew. Nobody, where it was the deploy command. */
  by?: Id<'account'> | undefined
  at: Instant
}

/** A passkey lost: two admins who are neither the person nor the same have to vouch. */
export interface Recovery {
  accountId: Id<'account'>
  askedBy: Id<'account'>
  askedAt: Instant
  endsAt: Instant
}

export const recoveryHoldsMs = 2 * dayMs
/** How long somebody has to enrol a new passkey once two admins vouched. */
export const enrolWithinMs = dayMs

export function withdrawRole(roles: readonly StaffRole[], role: StaffRole, admins: number) {
  if (!roles.includes(role)) return refuse('role-not-held')
  if (role === 'admin' && admins <= 1) return refuse('last-admin')
  return ok(roles.filter((each) => each !== role))
}

/** The first admin's word opens a recovery, another's word closes it. */
export function vouch(open: Recovery | undefined, accountId: Id<'account'>, admin: Id<'account'>, now: Instant) {
  if (accountId === admin) return refuse('own-recovery')
  if (!open || open.endsAt <= now) return ok('asked')
  return open.askedBy === admin ? refuse('second-admin-needed') : ok('confirmed')
}
