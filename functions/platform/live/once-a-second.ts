import { setTimeout as wait } from 'node:timers/promises'
import type { StreamHandler } from '../manifest.ts'

/**
 * Holds a batch until a second after it came. A shard hands over its next one only then, so nobody is told more than once a
 * second, and what is written meanwhile comes together. A window of the stream's own (`gatherSeconds`) does that too, but
 * begins anew after each batch: everything waits for it, a word after a silence longest. Held, a function costs its seconds:
 * eight cents for an hour in which somebody talks all the time.
 */
export const onceASecond =
  (handler: StreamHandler, secondMs = 1000): StreamHandler =>
  async (event) => {
    const over = wait(secondMs)
    const answer = await handler(event)
    await over
    return answer
  }
