import { hourMs, type Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { Room } from '../rooms/room.ts'

/** A still of what somebody on a stage shows: for whoever listens, and for whoever pays for each megabyte. */
export interface Slide {
  slideId: Id<'slide'>
  room: Room
  /** The show it belongs to. */
  mediaRoom: string
  /** Where it lies in the bucket `media`. */
  key: string
  width: number
  height: number
  bytes: number
  at: Instant
}

/** What a stage's stills may weigh. Radio's twenty megabytes an hour are these, the sound and the chat. */
export const stills = {
  everyMs: 5000,
  /** One of them. Text on 1280 pixels is read at this; the browser tries to stay below, the server sees to it. */
  mostBytes: 40_000,
  longSide: 1280,
  bytesAnHour: 2_500_000,
  /** A talk that begins may show this much at once. */
  burstBytes: 400_000,
  /** As a browser sends it. PNGs of other people's making are larger: they are drawn anew before. */
  mostSentBytes: 400_000,
} as const

/** How much may still be shown, as of an instant: it fills up again with time. */
export interface Pace {
  left: number
  at: Instant
}

const perMs = stills.bytesAnHour / hourMs

const leftAt = ({ left, at }: Pace, now: Instant) =>
  Math.min(stills.burstBytes, left + Math.max(0, Date.parse(now) - Date.parse(at)) * perMs)

/** Milliseconds until a still may follow; 0 for now. One may weigh more than is left: the next then waits for it. */
export function slideWaitMs(pace: Pace | undefined, now: Instant): number {
  if (!pace) return 0
  const sooner = Date.parse(pace.at) + stills.everyMs - Date.parse(now)
  return Math.max(0, sooner, Math.ceil(-leftAt(pace, now) / perMs))
}

/** The pace after a still of so many bytes. */
export const paceAfter = (pace: Pace | undefined, bytes: number, now: Instant): Pace => ({
  left: (pace ? leftAt(pace, now) : stills.burstBytes) - bytes,
  at: now,
})

/** What the room is told of it. */
export const toldSlide = ({ slideId, key, width, height, at }: Slide) => ({
  type: 'slide',
  id: slideId,
  ...{ path: `/${key}`, width, height, at },
})

/** A file's key says where it belongs; nobody else is given a form with that key. */
export const slidesUnder = 'quarantine/slide/'
export interface SentSlide extends Pick<Slide, 'room' | 'mediaRoom' | 'slideId'> {
  /** Who sent it. */
  accountId: Id<'account'>
}
export const slideKey = ({ room, mediaRoom, accountId, slideId }: SentSlide) =>
  `${slidesUnder}${room}/${mediaRoom}/${accountId}/${slideId}`

export function slideOfKey(key: string): SentSlide | undefined {
  const parts = key.match(/^quarantine\/slide\/(event_[^/]+)\/(show_[^/]+)\/(account_[^/]+)\/(slide_[^/]+)$/)
  if (!parts) return undefined
  const [, room, mediaRoom = '', accountId, slideId] = parts
  return { room: room as Room, mediaRoom, accountId: accountId as Id<'account'>, slideId: slideId as Id<'slide'> }
}
