import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'

/** Asked to speak; called by a host and asked whether they will; speaks. */
export const handStates = ['raised', 'called', 'speaking'] as const
export type HandState = (typeof handStates)[number]

export interface Hand {
  accountId: Id<'account'>
  name: string
  state: HandState
  /** The order of the line. */
  raisedAt: Instant
  /** The show it was raised at: hands do not outlive it. */
  mediaRoom: string
  version: number
}

/** Raised again, it keeps its place. */
export const raised = (earlier: Hand | undefined, fresh: Omit<Hand, 'state' | 'version'>): Hand =>
  earlier && earlier.mediaRoom === fresh.mediaRoom
    ? earlier
    : { ...fresh, state: 'raised', version: (earlier?.version ?? 0) + 1 }

export function called(hand: Hand) {
  if (hand.state !== 'raised') return refuse('hand-not-so')
  return ok<Hand>({ ...hand, state: 'called', version: hand.version + 1 })
}

/** Only who was called can come: nobody is put on a stage unasked, and nobody walks onto one. */
export function comeUp(hand: Hand) {
  if (hand.state !== 'called') return refuse('hand-not-so')
  return ok<Hand>({ ...hand, state: 'speaking', version: hand.version + 1 })
}
