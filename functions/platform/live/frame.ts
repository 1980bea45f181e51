import type { Instant } from '../clock.ts'

/** One thing that happened in a room, as everybody there is told of it. What it is called decides how it is shown. */
export interface Entry {
  type: string
  [part: string]: unknown
}

/** What happened in a room between two ticks, in order. Frames of a room are numbered from 1 without a gap. */
export interface Frame {
  number: number
  at: Instant
  entries: readonly Entry[]
}

/** What lies on the CDN for whoever has no socket: how things stand, and the last frames to catch up from. */
export interface Snapshot {
  room: string
  at: Instant
  now: object
  frames: readonly Frame[]
}

/** What an item in the table says to a room, beside what it is itself. */
export interface Told {
  room: string
  entries?: readonly Entry[]
}

/** An item of DynamoDB holds 400 KB, one post to a socket 128. Both have to carry a frame. */
const mostBytes = 100_000

/** Several, where there is more than one can carry. */
export function framesOf(entries: readonly Entry[], after: number, at: Instant): Frame[] {
  const frames: { number: number; at: Instant; entries: Entry[]; bytes: number }[] = []
  for (const entry of entries) {
    const bytes = Buffer.byteLength(JSON.stringify(entry))
    const last = frames.at(-1)
    if (last && last.bytes + bytes <= mostBytes) {
      last.entries.push(entry)
      last.bytes += bytes
    } else frames.push({ number: after + frames.length + 1, at, entries: [entry], bytes })
  }
  return frames.map(({ bytes: _, ...frame }) => frame)
}

/** A reader looks every second and may miss a look: four seconds of a full room, or this many entries of a quiet one. */
const kept = { entries: 60, ms: 4000 } as const

/** Newest first in, oldest first out: as many frames as a snapshot carries. */
export function keptInSnapshot(newestFirst: readonly Frame[]): Frame[] {
  const [newest] = newestFirst
  const frames: Frame[] = []
  let count = 0
  for (const frame of newestFirst) {
    const isRecent = newest && Date.parse(newest.at) - Date.parse(frame.at) <= kept.ms
    if (count >= kept.entries && !isRecent) break
    frames.unshift(frame)
    count += frame.entries.length
  }
  return frames
}
