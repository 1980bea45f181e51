import { besideSound } from '../../../live/qualities.ts'
import type { Frame, Snapshot } from './follow-room.ts'

/** What chat may cost who listens by radio, in bytes a second. */
const rate = (besideSound.chat * 1e6) / 3600
/** Saved up while little is said, for what a tunnel swallowed. */
const most = 60_000
/** A request and what it is answered with, without the body; and how small the edge packs a snapshot: 18.4 KB to 4.2. */
const weighs = { asking: 500, packed: 1 / 4 } as const

const lengthOf = (value: unknown) => JSON.stringify(value).length

/** Keeps the chat of radio mode within its megabytes, however much is said. Reckoned: no browser tells what came by the wire. */
export function spared() {
  let left = most
  let countedAt = Date.now()
  let before = ''

  function count(): number {
    const now = Date.now()
    left = Math.min(most, left + ((now - countedAt) / 1000) * rate)
    countedAt = now
    return left
  }
  const spend = (bytes: number) => {
    left = count() - bytes
  }

  return {
    /** One that is as it was comes without its body. */
    looked(snapshot: Snapshot & { at?: string }): void {
      const mark = `${snapshot.at} ${snapshot.frames.at(-1)?.number}`
      spend(weighs.asking + (mark === before ? 0 : lengthOf(snapshot) * weighs.packed))
      before = mark
    },
    /** A socket brings frames as they are. */
    heard: spend,
    hasSpent: (): boolean => count() < 0,
    /** Whether enough is saved for a socket, a minute of the busiest room at least half. */
    mayListen: (): boolean => count() >= most / 2,
    /** What is caught up with comes unpacked. */
    caughtUp: (frames: readonly Frame[]): void => spend(weighs.asking + lengthOf(frames)),
    /** Whether so many frames as these may be fetched. */
    affords: (missing: number, like: readonly Frame[]): boolean =>
      weighs.asking + (missing * lengthOf(like)) / like.length <= count(),
    /** Until what was spent is earned again. */
    waitMs: (): number => (Math.max(0, -count()) / rate) * 1000,
  }
}
