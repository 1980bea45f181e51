import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Part } from '../stages/parts.ts'

/** Somebody who came behind a stage for a show, and whether they are ready for it. */
export interface Standby {
  accountId: Id<'account'>
  name: string
  part: Part
  /** Left out for staff, whom nobody has to name. */
  castId?: Id<'mail'> | undefined
  /** The show: who was ready this morning is not ready tonight. */
  mediaRoom: string
  cameAt: Instant
  ready?: Ready | undefined
  /** When they last said that they had read their cues. */
  readCuesAt?: Instant | undefined
}

/** What they tried. A speaker without a camera is heard. */
export interface Ready {
  at: Instant
  camera: boolean
  microphone: boolean
}

/** Come again, they stay as ready as they were. */
export const comes = (earlier: Standby | undefined, fresh: Standby): Standby =>
  earlier?.mediaRoom === fresh.mediaRoom
    ? { ...fresh, cameAt: earlier.cameAt, ready: earlier.ready, readCuesAt: earlier.readCuesAt }
    : fresh

/** Ready, with what they tried; or not, or no longer. */
export function says(standby: Standby, isReady: boolean, { camera, microphone }: Omit<Ready, 'at'>, at: Instant) {
  if (!isReady) return ok<Standby>({ ...standby, ready: undefined })
  if (!camera && !microphone) return refuse('nothing-tried')
  return ok<Standby>({ ...standby, ready: { at, camera, microphone } })
}

/** A word from a host that viewers do not hear: to one speaker, or to all of them. */
export interface Cue {
  cueId: Id<'cue'>
  to: Id<'mail'> | 'all'
  words: string
  at: Instant
  mediaRoom: string
}

export const isFor = ({ to }: Cue, castId: Id<'mail'> | undefined) => to === 'all' || to === castId
