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
  /** When its recorder last asked for forms, which it does every few slices. */
  heardAt?: Instant | undefined
  /** Its taker was put out of the show then: nothing that came later belongs to it. */
  shutAt?: Instant | undefined
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
/** So many forms at once: a recorder that asks for the next ones is one that lives. */
export const formsAtOnce = 3
/** A recorder that is not heard of for so long is dead: ten slices, on a slow line as many as it asked for, and some. */
const silentMs = 45_000
/** Eight hours. */
export const mostSlices = 7200
/** Four seconds at 8 megabits, twice over. */
export const mostSliceBytes = 8_000_000

/** Whether it records: a browser that died says nothing of its end. */
export const isRecording = ({ beganAt, heardAt = beganAt, endedAt }: Take, now: Instant) =>
  !endedAt && Date.parse(now) - Date.parse(heardAt) <= silentMs

/** Slices lie in the order of their numbers. */
export const sliceKey = (takeId: Id<'take'>, kind: Kind, number: number) =>
  `${slicesOf(takeId, kind)}${String(number).padStart(5, '0')}`
export const slicesOf = (takeId: Id<'take'>, kind: Kind) => `quarantine/recording/${takeId}/${kind}/`
export const sliceNumber = (key: string) => Number(key.slice(-5))
