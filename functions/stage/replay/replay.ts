import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Room } from '../rooms/room.ts'
import type { Stretch } from '../webm/assembled.ts'
import type { Kind } from './recording.ts'

/** Shown; hidden because somebody who is in it asked; or taken down for good. */
export const replayStates = ['shown', 'asked', 'withdrawn'] as const

/** A take, put together. */
export interface Part {
  takeId: Id<'take'>
  beganAt: Instant
  milliseconds: number
  /** What is not in it any more. */
  leftOut: readonly Stretch[]
  /** With how many of the replay's cuts of this take it was made. */
  cuts: number
  files: readonly { kind: Kind; key: string; bytes: number; slices: number }[]
}

/** A show, to be seen again. */
export interface Replay {
  replayId: Id<'replay'>
  room: Room
  mediaRoom: string
  state: (typeof replayStates)[number]
  parts: readonly Part[]
  cuts: readonly Cut[]
  /** Who asked to be taken out of it: each of them is dealt with before it is shown again. */
  asked?: readonly Asked[] | undefined
  version: number
}

/** What somebody said who asked to be taken out. */
export interface Asked {
  by: Id<'account'>
  name: string
  words: string
  at: Instant
}

/** Milliseconds of a take as it was recorded. */
export interface Cut extends Stretch {
  takeId: Id<'take'>
}

/**
 * Consent that is taken back holds at once: the replay is out of sight until staff have cut it or taken it down.
 * UU 27/2022 (PDP) articles 9 and 40: processing ends when consent is withdrawn, at the latest after 3 × 24 hours.
 */
export function removalAsked(replay: Replay, asks: Asked) {
  if (replay.state === 'withdrawn') return refuse('replay-not-found')
  const earlier = replay.asked ?? []
  // Pressed twice, it is asked once.
  if (earlier.some(({ by, words }) => by === asks.by && words === asks.words)) return ok(replay)
  return ok<Replay>({ ...replay, state: 'asked', asked: [...earlier, asks], version: replay.version + 1 })
}

/** Cut at a place, seconds as they are seen in the replay now. */
export function cut(replay: Replay, takeId: Id<'take'>, seconds: Stretch, version: number) {
  const part = replay.parts.find((each) => each.takeId === takeId)
  if (!part || replay.state === 'withdrawn') return refuse('replay-not-found')
  if (replay.version !== version) return refuse('replay-moved-on')
  // Egress writes MP4; only what browsers recorded is cut here.
  if (part.files.some(({ slices }) => slices === 0)) return refuse('cut-elsewhere')
  const [from, to] = [seconds.from * 1000, seconds.to * 1000]
  if (to <= from || from >= part.milliseconds) return refuse('cut-outside')
  const made: Cut = { takeId, from: recordedAt(part, from), to: recordedAt(part, Math.min(to, part.milliseconds)) }
  return ok<Replay>({ ...replay, cuts: [...replay.cuts, made], version: version + 1 })
}

/** Once staff have said of each who asked that they are dealt with. */
export function shownAgain(replay: Replay, settled: readonly string[], version: number) {
  if (replay.state !== 'asked') return refuse('replay-not-found')
  if (replay.version !== version) return refuse('replay-moved-on')
  if (replay.asked?.some(({ by }) => !settled.includes(by))) return refuse('removal-open')
  const { asked: _, ...rest } = replay
  return ok<Replay>({ ...rest, state: 'shown', version: version + 1 })
}

/** Nothing of it stays but that it was. */
export function withdrawn(replay: Replay, version: number) {
  if (replay.version !== version) return refuse('replay-moved-on')
  return ok<Replay>({ ...replay, state: 'withdrawn', version: version + 1 })
}

/** Where an instant of the recording is seen in what is left of it; nothing where it was cut. In milliseconds. */
export function seenAt({ leftOut, milliseconds }: Pick<Part, 'leftOut' | 'milliseconds'>, recorded: number) {
  if (leftOut.some(({ from, to }) => recorded >= from && recorded < to)) return undefined
  const before = leftOut.filter(({ to }) => to <= recorded).reduce((sum, { from, to }) => sum + to - from, 0)
  const seen = recorded - before
  return seen >= 0 && seen <= milliseconds ? seen : undefined
}

/** The other way round. */
export function recordedAt({ leftOut }: Pick<Part, 'leftOut'>, seen: number): number {
  return [...leftOut]
    .sort((a, b) => a.from - b.from)
    .reduce((at, { from, to }) => (from <= at ? at + to - from : at), seen)
}
