import type { Instant } from '../../platform/clock.ts'
import { type Caller, maySpeakAs } from '../../platform/http/serve.ts'
import type { Hand } from '../hands/hand.ts'
import type { namedParts, Part } from './parts.ts'

/** Whom staff named to host a stage, to speak on it, or to write what is said. Known by their mail when they come. */
export interface CastMember {
  mail: string
  name: string
  part: (typeof namedParts)[number]
  namedAt: Instant
}

/** The highest of what somebody is: staff, named, or let speak for having raised a hand. */
export function partOf(caller: Caller | undefined, member: CastMember | undefined, hand: Hand | undefined): Part {
  if (maySpeakAs(caller, ['event-staff']) || member?.part === 'host') return 'host'
  if (member?.part === 'speaker') return 'speaker'
  if (hand?.state === 'speaking') return 'called'
  return member?.part ?? 'viewer'
}
