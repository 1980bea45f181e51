import { dayMs, type Instant, later } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Room, RoomSettings } from '../rooms/room.ts'
import { hasLink } from './links.ts'
import { hasListedWord } from './listed-words.ts'

/** What somebody wrote in a room. */
export interface Line {
  lineId: Id<'line'>
  room: Room
  authorId: Id<'account'>
  name: string
  words: string
  /** Written by staff. */
  isStaff: boolean
  status: 'shown' | 'held' | 'removed'
  at: Instant
}

/** What is known of somebody who writes, in one room. */
export interface Writer {
  accountId: Id<'account'>
  /** When they last wrote, oldest first; as many as the flood rule looks back. */
  wroteAt: readonly Instant[]
  lastWords: string
  /** The key and the line of the last form, so that a form sent twice is one line. */
  lastKey?: string | undefined
  lastLineId?: Id<'line'> | undefined
  version: number
}

export const newWriter = (accountId: Id<'account'>): Writer => ({ accountId, wroteAt: [], lastWords: '', version: 0 })

/** As if their last line, which was never written, had not been sent: what is sent again is not refused as said already. */
export const unwritten = (writer: Writer): Writer => ({
  ...writer,
  wroteAt: writer.wroteAt.slice(0, -1),
  lastWords: '',
})

/** Who somebody is to a room, whatever they wrote in it. */
export interface Author {
  accountId: Id<'account'>
  name: string
  openedAt: Instant
  isStaff: boolean
  /** A moderator has let something of theirs through before. */
  isKnown: boolean
  isBanned: boolean
  silencedUntil?: Instant | undefined
}

/** Eight lines in half a minute is a quick talk; the ninth is a flood. */
const flood = { lines: 8, ms: 30_000 } as const
/** How long an account counts as new. */
const newMs = 7 * dayMs

/** Whether somebody may say something now, whatever it is. */
export function maySpeak(author: Author, settings: RoomSettings, now: Instant) {
  if (author.isBanned) return refuse('banned')
  if (author.isStaff) return ok(true)
  if (!settings.isOpen) return refuse('room-closed')
  if (author.silencedUntil && author.silencedUntil > now) return refuse('silenced')
  return ok(true)
}

/** Whether it waits for a moderator: said by somebody nobody knows yet, or with words or links that somebody should look at first. */
export function isHeld(words: string, author: Author, settings: RoomSettings, listed: readonly string[], now: Instant) {
  if (author.isStaff) return false
  if (hasListedWord(words, listed)) return true
  if (author.isKnown) return false
  return hasLink(words) || (settings.holdsNew && later(author.openedAt, newMs) > now)
}

/** A line, and what is known of its writer from then on. */
export function written(
  { lineId, words, formKey }: Pick<Line, 'lineId' | 'words'> & { formKey: string },
  {
    author,
    settings,
    writer,
    listed,
  }: { author: Author; settings: RoomSettings; writer: Writer; listed: readonly string[] },
  now: Instant,
) {
  const may = maySpeak(author, settings, now)
  if (!may.ok) return may
  const recent = writer.wroteAt.filter((at) => later(at, flood.ms) > now)
  const last = recent.at(-1) ?? writer.wroteAt.at(-1)
  if (!author.isStaff) {
    if (last && later(last, settings.slowSeconds * 1000) > now) return refuse('too-soon')
    if (recent.length >= flood.lines) return refuse('too-soon')
    if (last && writer.lastWords === words && later(last, flood.ms) > now) return refuse('said-already')
  }
  const line: Line = {
    ...{ lineId, room: settings.room, authorId: author.accountId, name: author.name, words, isStaff: author.isStaff },
    status: isHeld(words, author, settings, listed, now) ? 'held' : 'shown',
    at: now,
  }
  const next: Writer = {
    ...writer,
    ...{ wroteAt: [...recent, now], lastWords: words, lastKey: formKey, lastLineId: lineId },
    version: writer.version + 1,
  }
  return ok({ line, writer: next })
}

/** How long what is held stands in a moderator's list: what waits longer than an evening is of no use to anybody. */
export const heldMs = 2 * dayMs
export const isInTime = ({ at }: Pick<Line, 'at'>, now: Instant): boolean => later(at, heldMs) > now

/** What everybody in the room gets to see of it. */
export const toldLine = ({ lineId, name, words, isStaff, at }: Line) => ({
  type: 'line',
  id: lineId,
  name,
  words,
  at,
  ...(isStaff && { isStaff }),
})
