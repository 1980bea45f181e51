import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { epochSecond, type Instant, later } from '../clock.ts'
import { absent, type Table } from '../dynamodb/table.ts'

export interface Allowance {
  times: number
  seconds: number
}

/**
 * Whether one more may be let through; `takes` of -1 gives one back. What it counts by is hashed: addresses do not lie in
 * the table.
 */
export type LetThrough = (countedBy: string, allowance: Allowance, now: Instant, takes?: 1 | -1) => Promise<boolean>

/** Enough for a hall full of people behind one address who all begin at once. */
const mostAttempts = 20

/**
 * A token bucket in one item: holds `times` tokens, and one grows back every `seconds / times`.
 * Two that race for the last token: the item's version decides, the loser looks again.
 */
export const rateLimit =
  (table: Table): LetThrough =>
  async (countedBy, { times, seconds }, now, takes = 1) => {
    const key = { pk: `RATE#${createHash('sha256').update(countedBy).digest('base64url')}`, sk: 'RATE' }
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      if (attempt > 0) await setTimeout(Math.random() * attempt * 10)
      const found = await table.get(key)
      const tokens = found
        ? Math.min(times, Number(found.tokens) + grown(String(found.countedAt), now, times / seconds))
        : times
      if (tokens < takes) return false
      const item = {
        ...key,
        tokens: Math.min(times, tokens - takes),
        countedAt: now,
        version: Number(found?.version ?? 0) + 1,
        expiresAt: epochSecond(later(now, seconds * 1000)),
      }
      if (await table.replaceWhile(found ? { version: Number(found.version) } : { pk: absent }, item)) return true
    }
    return false
  }

const grown = (since: Instant, now: Instant, perSecond: number) =>
  Math.max(0, ((Date.parse(now) - Date.parse(since)) / 1000) * perSecond)
