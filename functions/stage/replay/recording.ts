import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { Room } from '../rooms/room.ts'

/** What a recorder gives: the stage with sound, and sound alone for whoever pays for each megabyte. */
export const kinds = ['picture', 'sound'] as const
export type Kind = (typeof kinds)[number]

/** One run of one browser's recorder. A browser that died begins another: bytes of two recorders do not go together. */
export interface Take {
  takeId: Id<'take'>
  room: Room
  /** The show it belongs to. */
  mediaRoom: string
  by: Id<'account'>
  beganAt: Instant
  endedAt?: Instant | undefined
}

/** Somebody's yes to being recorded in one show. */
export interface Consent {
  accountId: Id<'account'>
  name: string
  room: Room
  mediaRoom: string
  agreedAt: Instant
}

/** A slice of four seconds: a browser that dies loses what it had not sent, at most this and the one under way. */
export const sliceSeconds = 4
/** So many forms at once: more than a minute's slices. */
export const formsAtOnce = 20
/** Eight hours. */
export const mostSlices = 7200
/** Four seconds at 8 megabits, twice over. */
export const mostSliceBytes = 8_000_000

/** Slices lie in the order of their numbers. */
export const sliceKey = (takeId: Id<'take'>, kind: Kind, number: number) =>
  `${slicesOf(takeId, kind)}${String(number).padStart(5, '0')}`
export const slicesOf = (takeId: Id<'take'>, kind: Kind) => `quarantine/recording/${takeId}/${kind}/`
export const sliceNumber = (key: string) => Number(key.slice(-5))
