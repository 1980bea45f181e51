import type { OutgoingHttpHeaders } from 'node:http'
import type { Behaviour } from '../../front.ts'
import { keepings, keptFailures } from '../../front.ts'

export interface Answer {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

interface Kept {
  answer: Answer
  until: number
}

const mostBytes = 64 * 1024 * 1024

/** What the edge keeps, and for how long: as the answer says for shared caches, within the behaviour's bounds. */
export function edgeCache(now: () => Date) {
  const kept = new Map<string, Kept>()
  let bytes = 0

  return {
    find(key: string): Answer | undefined {
      const found = kept.get(key)
      if (found && found.until > now().getTime()) return found.answer
      if (found) forget(key, found)
      return undefined
    },
    keep(key: string, answer: Answer, seconds: number): void {
      if (seconds <= 0) return
      const old = kept.get(key)
      if (old) forget(key, old)
      kept.set(key, { answer, until: now().getTime() + seconds * 1000 })
      bytes += answer.body.length
      for (const [oldest, each] of kept) {
        if (bytes <= mostBytes) break
        forget(oldest, each)
      }
    },
    /** Drops everything, as an invalidation of `/*` does. */
    clear(): void {
      kept.clear()
      bytes = 0
    },
  }

  function forget(key: string, { answer }: Kept) {
    kept.delete(key)
    bytes -= answer.body.length
  }
}

/** How long an answer may be kept, in seconds. */
export function secondsToKeep({ status, headers }: Pick<Answer, 'status' | 'headers'>, { keeps }: Behaviour): number {
  const { byDefault, atMost } = keepings[keeps]
  const said = String(headers['cache-control'] ?? '')
  if (/no-store|no-cache|private/.test(said) || headers['set-cookie']) return 0
  const [, seconds] = said.match(/s-maxage=(\d+)/) ?? said.match(/max-age=(\d+)/) ?? []
  const isFailure = status >= 400
  if (isFailure && seconds === undefined) return keptFailures.seconds
  return Math.min(seconds === undefined ? byDefault : Number(seconds), atMost)
}
