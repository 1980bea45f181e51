import type { Instant } from '../../platform/clock.ts'
import type { StaffRole } from '../../platform/http/contract.ts'
import type { Id } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import { ok, refuse } from '../../platform/result.ts'

export interface Account {
  accountId: Id<'account'>
  /** Empty for whoever was registered at the counter and has none: no code and no letter can go there. */
  mail: string
  /** When somebody of the counter added it. Absent where the account was opened with it. */
  mailAddedAt?: Instant | undefined
  name: string
  /** What the city writes to them in. */
  lang: Lang
  status: 'open' | 'erasing'
  openedAt: Instant
  /** The officer who registered somebody at the counter, and under which name: theirs by their KTP, whatever they call themselves since. */
  openedBy?: Id<'account'> | undefined
  openedAs?: string | undefined
  /** Only the year: enough to know who is under age, too little to know a birthday. */
  birthYear?: number | undefined
  saidAdultAt?: Instant | undefined
  guardian?: Guardian | undefined
  roles: readonly StaffRole[]
  rolesVersion: number
  /** When the first passkey came. From then on staff may add others only with one, or after two admins vouched. */
  passkeySince?: Instant | undefined
  /** Two admins vouched for somebody who lost theirs. */
  mayEnrolUntil?: Instant | undefined
}

export interface Guardian {
  mail: string
  askedAt: Instant
  confirmedAt?: Instant | undefined
}

export interface SaidAge {
  birthYear?: number | undefined
  /** Ticked "18 or older". */
  adult: boolean
}

const ofAge = 18

/**
 * Either the year or the tick has to be there. In the year somebody turns 18 the year alone does not tell: the tick
 * decides, and without it they count as under age.
 */
export function readAge({ birthYear, adult }: SaidAge, now: Instant) {
  if (birthYear === undefined && !adult) return refuse('age-missing')
  const age = birthYear === undefined ? undefined : yearOf(now) - birthYear
  if (age !== undefined && age < 13) return refuse('too-young')
  if (age !== undefined && age < ofAge && adult) return refuse('age-contradicts')
  return ok<Pick<Account, 'birthYear' | 'saidAdultAt'>>({
    ...(birthYear !== undefined && { birthYear }),
    ...(adult && { saidAdultAt: now }),
  })
}

/** Whether somebody is under 18, as far as a year of birth can tell. */
export function isMinor({ birthYear, saidAdultAt }: Pick<Account, 'birthYear' | 'saidAdultAt'>, now: Instant): boolean {
  if (birthYear === undefined) return false
  const age = yearOf(now) - birthYear
  return age < ofAge || (age === ofAge && !saidAdultAt)
}

/** Whether something of theirs may stand where everybody reads it: a minor's guardian has to have said yes. */
export const mayBePublic = (account: Pick<Account, 'birthYear' | 'saidAdultAt' | 'guardian'>, now: Instant): boolean =>
  !isMinor(account, now) || account.guardian?.confirmedAt !== undefined

/** Whoever was vouched for has lost all they had, until they add a new one. */
export const hasPasskey = ({ passkeySince, mayEnrolUntil }: Account): boolean =>
  passkeySince !== undefined && mayEnrolUntil === undefined

/** How far a guardian's word has come. */
export function guardianState(account: Account, now: Instant): 'not-needed' | 'to-ask' | 'asked' | 'confirmed' {
  if (!isMinor(account, now)) return 'not-needed'
  if (!account.guardian) return 'to-ask'
  return account.guardian.confirmedAt ? 'confirmed' : 'asked'
}

/** Somebody else's word is needed, and only as long as there is none. */
export function mayAskGuardian(account: Account, mail: string, now: Instant) {
  if (!isMinor(account, now)) return refuse('guardian-not-needed')
  if (account.guardian?.confirmedAt) return refuse('guardian-confirmed')
  if (mail === account.mail) return refuse('own-address')
  return ok<Guardian>({ mail, askedAt: now })
}

/** The year in the city, which is ahead of UTC. */
const yearOf = (now: Instant) => new Date(Date.parse(now) + 7 * 3_600_000).getUTCFullYear()
