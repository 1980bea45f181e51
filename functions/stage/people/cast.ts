import type { Instant } from '../../platform/clock.ts'
import type { StaffRole } from '../../platform/http/contract.ts'
import { type Caller, maySpeakAs } from '../../platform/http/serve.ts'
import type { Hand } from '../hands/hand.ts'
import type { namedParts, Part } from '../stages/parts.ts'

/** Whom staff named to host a stage, to speak on it, or to write what is said. Known by their mail when they come. */
export interface CastMember {
  mail: string
  name: string
  part: (typeof namedParts)[number]
  namedAt: Instant
}

/**
 * Whoever holds such a role moderates every room and decides about hosts: they are neither banned nor sent off. So no door of a
 * stage asks for a role, and all of them turn away the same people.
 */
export const isStaff = ({ roles }: { roles: readonly StaffRole[] }): boolean =>
  roles.some((role) => role === 'admin' || role === 'event-staff')

/** The highest of what somebody is: staff, named, or let speak for having raised a hand. */
export function partOf(caller: Caller | undefined, member: CastMember | undefined, hand: Hand | undefined): Part {
  if (maySpeakAs(caller, ['event-staff']) || member?.part === 'host') return 'host'
  if (member?.part === 'speaker') return 'speaker'
  if (hand?.state === 'speaking') return 'called'
  return member?.part ?? 'viewer'
}
