import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'

/** A stage's room, `event_kabizza-fest-2026.panggung-merdeka`: one word, so that it can stand in an address and a file's name. */
export type Room = `${Id<'event'>}.${string}`

export const roomOf = (eventId: Id<'event'>, stageId: string): Room => `${eventId}.${stageId}`

export const isRoom = (text: string): text is Room => /^event_[A-Za-z0-9-]{1,60}\.[a-z0-9-]{1,50}$/.test(text)

/** The event it belongs to, and which of its stages it is. */
export function stageOf(room: Room): { eventId: Id<'event'>; stageId: string } {
  const [eventId, stageId = ''] = room.split('.')
  return { eventId: eventId as Id<'event'>, stageId }
}

/** How a room is kept. */
export interface RoomSettings {
  room: Room
  /** Whether people may write: staff close a room that gets out of hand. */
  isOpen: boolean
  /** Seconds between two lines of one person. */
  slowSeconds: number
  /** Whether the first lines and questions of new accounts wait until somebody has read them. */
  holdsNew: boolean
  version: number
}

/** Many who come are young: what nobody has read yet of somebody nobody knows yet is not shown. */
export const usual = (room: Room): RoomSettings => ({
  ...{ room, isOpen: true, slowSeconds: 0, holdsNew: true, version: 0 },
})

/** Written by staff, shown over everything else in the room until it lapses. */
export interface Announcement {
  announcementId: Id<'announcement'>
  words: string
  at: Instant
  until: Instant
}
