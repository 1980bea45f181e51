import { setTimeout as wait } from 'node:timers/promises'
import type { Functions } from './functions/house.ts'
import type { Reading } from './wake.ts'

export interface Underway {
  functions: Functions
  readings: readonly Reading[]
  lastWriteAt(): number
}

/** A form, its reaction, the reaction's own write, and the page that follows. Others may go on writing all the while. */
const mostRounds = 5

/** Waits for what is under way, and then for what came of it, round by round until nothing new did. */
export async function settled(underway: Underway, withinSeconds: number): Promise<void> {
  const over = new AbortController()
  const late = wait(withinSeconds * 1000, undefined, { signal: over.signal }).then(
    () => Promise.reject(new Error(`The city was not done within ${withinSeconds} seconds.`)),
    () => undefined,
  )
  await Promise.race([inRounds(underway, over.signal), late]).finally(() => over.abort())
}

async function inRounds({ functions, readings, lastWriteAt }: Underway, signal: AbortSignal): Promise<void> {
  const isQuiet = () => functions.posts().size === 0 && readings.every(({ isQuiet }) => isQuiet())
  for (let round = 0; (round < mostRounds || !isQuiet()) && !signal.aborted; round++) {
    const began = Date.now()
    await Promise.all([...functions.posts(), ...readings.map(({ through }) => through())])
    if (lastWriteAt() < began && isQuiet()) return
  }
}
