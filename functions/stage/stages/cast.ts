import type { Instant } from '../../platform/clock.ts'
import { type Caller, maySpeakAs } from '../../platform/http/serve.ts'
import type { Hand } from '../hands/hand.ts'

/** Who one is to a stage. Staff of the event host wherever they come. */
export const parts = ['viewer', 'speaker', 'host'] as const
export type Part = (typeof parts)[number]

/** Whom staff named to host a stage or to speak on it. Known by their mail when they come. */
export interface CastMember {
  mail: string
  name: string
  part: Exclude<Part, 'viewer'>
  namedAt: Instant
}

/** The highest of what somebody is: staff, named, or let speak for having raised a hand. */
export function partOf(caller: Caller | undefined, member: CastMember | undefined, hand: Hand | undefined): Part {
  if (maySpeakAs(caller, ['event-staff']) || member?.part === 'host') return 'host'
  return member?.part === 'speaker' || hand?.state === 'speaking' ? 'speaker' : 'viewer'
}
