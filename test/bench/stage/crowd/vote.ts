import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export interface VotesAsked {
  port: number
  room: string
  pollId: string
  choices: number
  /** Who votes, and the moderator who closes the poll while votes are still coming. */
  tokens: readonly string[]
  staff: string
  seconds: number
}

export interface Votes {
  sent: number
  accepted: number
  /** Came after the close, and were told so. */
  refused: number
  changed: number
  /** Looks at the sum while votes came, and those that cannot be: votes nobody had sent, or not those that had been confirmed. */
  looked: number
  wrongOnTheWay: number
  /** By how much the sums at the close, and those that everybody reads afterwards, differ from what people were told. */
  wrongAtTheClose: number
  /** How long one vote took, at the 95th of a hundred. */
  p95: number
  /** How long all of them took to be sent and answered. */
  seconds: number
  said: Record<string, number>
}

const run = promisify(execFile)

/** Everybody votes, some change their mind, and the poll is closed before the last of them. */
export async function vote(folder: string, asked: VotesAsked): Promise<Votes> {
  const [asking, told] = [join(folder, 'votes.json'), join(folder, 'votes-told.json')]
  writeFileSync(asking, JSON.stringify(asked))
  await run(process.execPath, [fileURLToPath(new URL('vote-crowd.ts', import.meta.url)), asking, told])
  return JSON.parse(readFileSync(told, 'utf8')) as Votes
}
