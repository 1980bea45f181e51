import { createHash } from 'node:crypto'
import { epochSecond, type Instant, later } from '../clock.ts'
import { absent, type Table } from '../dynamodb/table.ts'

export interface Allowance {
  times: number
  seconds: number
}

/** Whether one more may be let through. What it counts by is hashed: addresses do not lie in the table. */
export type LetThrough = (countedBy: string, allowance: Allowance, now: Instant) => Promise<boolean>

/**
 * A token bucket in one item: holds `times` tokens, and one grows back every `seconds / times`.
 * Two that race for the last token: the item's version decides, the loser looks again.
 */
export const rateLimit =
  (table: Table): LetThrough =>
  async (countedBy, { times, seconds }, now) => {
    const key = { pk: `RATE#${createHash('sha256').update(countedBy).digest('base64url')}`, sk: 'RATE' }
    for (let attempt = 0; attempt < 8; attempt++) {
      const found = await table.get(key)
      const tokens = found
        ? Math.min(times, Number(found.tokens) + grown(String(found.countedAt), now, times / seconds))
        : times
      if (tokens < 1) return false
      const item = {
        ...key,
        tokens: tokens - 1,
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
