import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { type Part, seenAt } from '../replay/replay.ts'
import type { Room } from '../rooms/room.ts'

/** What somebody writes of what is said on a stage. */
export interface Caption {
  captionId: Id<'caption'>
  room: Room
  words: string
  at: Instant
}

/** Two lines of 42 characters, as broadcasters have it (EBU-TT-D, BBC subtitle guidelines 2024). */
const longest = 84
/** Characters a second that people read along with. */
const perSecond = 15
const leastMs = 1500
/** A captioner hears first and writes then. */
const lagMs = 3000

/** What is pasted comes in pieces that a screen holds; words are not broken. */
export function piecesOf(words: string): string[] {
  const pieces: string[] = []
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longest) pieces[pieces.length - 1] = `${last} ${word}`
    else pieces.push(word)
  }
  return pieces
}

/** One entry a piece. */
export const toldCaptions = ({ captionId, words, at }: Caption) =>
  piecesOf(words).map((piece, n) => ({ type: 'caption', id: `${captionId}.${n}`, words: piece, at }))

export interface Cue {
  /** Milliseconds in the replay. */
  from: number
  to: number
  words: string
}

/** In the replay, a piece stands as long as it takes to read, and no longer than until the next. */
export function cuesOf(captions: readonly Caption[], part: Pick<Part, 'beganAt' | 'leftOut' | 'milliseconds'>): Cue[] {
  const cues: Cue[] = []
  let free = 0
  for (const { words, at } of [...captions].sort((a, b) => a.at.localeCompare(b.at))) {
    const said = seenAt(part, Math.max(0, Date.parse(at) - Date.parse(part.beganAt) - lagMs))
    if (said === undefined || at < part.beganAt) continue
    const last = cues.at(-1)
    // Somebody who types goes on where they are; what was pasted before is not cut short.
    if (last && last.to > said && last.from < said && free - said < leastMs) last.to = said
    let from = Math.max(said, last && last.to > said ? last.to : 0)
    for (const piece of piecesOf(words)) {
      const to = Math.min(from + Math.max(leastMs, (piece.length / perSecond) * 1000), part.milliseconds)
      if (to > from) cues.push({ from, to, words: piece })
      from = to
    }
    free = from
  }
  return cues
}

/** WebVTT (w3.org/TR/webvtt1). What somebody wrote stays text. */
export const webVtt = (cues: readonly Cue[]): string =>
  ['WEBVTT', ...cues.map(({ from, to, words }) => `${clock(from)} --> ${clock(to)}\n${asText(words)}`)].join('\n\n') +
  '\n'

const asText = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function clock(ms: number): string {
  const whole = Math.round(ms)
  const [hours, minutes, seconds] = [whole / 3_600_000, (whole / 60_000) % 60, (whole / 1000) % 60].map(Math.floor)
  const two = (part = 0) => String(part).padStart(2, '0')
  return `${two(hours)}:${two(minutes)}:${two(seconds)}.${String(whole % 1000).padStart(3, '0')}`
}
