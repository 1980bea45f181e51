import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Delays } from './delays.ts'

export interface TalkAsked {
  port: number
  room: string
  /** What each browser's cookie holds. */
  tokens: readonly string[]
  joinsASecond: number
  /** For so long everybody is there and talks. */
  seconds: number
  /** Lines a second of each hundred people. */
  linesOfHundred: number
  /** How many of those who read do so through the city's front; the others at a stand-in for the CDN's edge. */
  readersAtFront: number
}

/** What the people of a room heard of each other, as their browsers have it. */
export interface Talk {
  /** Who sat on a socket at the end, and who read. */
  sockets: number
  readers: number
  lines: number
  /** Confirmed to whoever wrote it, and not there at somebody who was there; there twice at somebody. */
  lost: number
  /** Not answered a minute after the last was sent: the machine was overrun. */
  unanswered: number
  twice: number
  /** From the tap that sends a line until it is there. */
  bySocket: Delays
  byReader: Delays
  byFront: Delays
  /** Until whoever wrote it was told that it is written. */
  byWriter: Delays
  /** Between two frames at one socket, and between the first and the last socket that got one. */
  between: Delays
  spread: Delays
  /** Frames that came to sockets, as messages of 32 KB, and their bytes. */
  frames: number
  messages: number
  frameBytes: number
  /** Looks at the snapshot, those that brought something new, and bytes on the wire. */
  looks: number
  looksAnew: number
  lookBytes: number
  /** Gaps that were asked for. */
  gaps: number
  posts: number
  openings: number
  /** What did not go as it should. */
  said: Record<string, number>
  /** Seconds of one socket, and of one reader, together. */
  socketSeconds: number
  readerSeconds: number
  /** How late this process's own timers were, at the 99th of a hundred, in milliseconds. */
  ownDelay: number
}

const run = promisify(execFile)

/** People come, listen and talk, in a process of their own. */
export async function talk(folder: string, asked: TalkAsked): Promise<Talk> {
  const [asking, told] = [join(folder, 'talk.json'), join(folder, 'talk-told.json')]
  writeFileSync(asking, JSON.stringify(asked))
  await run(process.execPath, [fileURLToPath(new URL('talk-crowd.ts', import.meta.url)), asking, told], {
    maxBuffer: 2 ** 24,
  })
  return JSON.parse(readFileSync(told, 'utf8')) as Talk
}
