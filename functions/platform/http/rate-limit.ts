import { createHash } from 'node:crypto'
import { epochSecond, type Instant, later, minuteMs } from '../clock.ts'
import { below, type Table } from '../dynamodb/table.ts'

export interface Allowance {
  times: number
  seconds: number
}

/**
 * Whether one more may be let through; `takes` of -1 gives one back. What it counts by is hashed: addresses do not lie in
 * the table.
 */
export type LetThrough = (countedBy: string, allowance: Allowance, now: Instant, takes?: 1 | -1) => Promise<boolean>

/** A call says when it came, and may be dealt with after others that came later: by no more than a function runs. */
const latestMs = 2 * minuteMs

/**
 * A bucket in one number: the instant at which all `times` will have grown back, one every `seconds / times`. What is taken
 * moves it on, so that a bucket with nothing taken costs one write and nobody has to read it first. The condition decides
 * between those who race for the last one (the generic cell rate algorithm, ITU-T I.371).
 */
export const rateLimit =
  (table: Table): LetThrough =>
  async (countedBy, { times, seconds }, now, takes = 1) => {
    const key = { pk: `RATE#${createHash('sha256').update(countedBy).digest('base64url')}`, sk: 'RATE' }
    const [at, each] = [Date.parse(now), Math.ceil((seconds * 1000) / times)]
    const set = { expiresAt: epochSecond(later(now, seconds * 1000)) }
    if (takes < 0) return (await table.change(key, { add: { fullAt: -each }, set })) !== undefined

    const firstOf = { ...set, fullAt: at + each }
    const wasFull = await table.change(key, { set: firstOf }, { fullAt: below(at + 1) })
    const isLeft = { fullAt: below(at + (times - 1) * each + 1) }
    if (wasFull || (await table.change(key, { add: { fullAt: each }, set }, isLeft))) return true

    // Emptier than anybody can take it: the clock was put back since.
    const fullAt = Number((await table.get(key))?.fullAt)
    return fullAt > at + times * each + latestMs && table.replaceWhile({ fullAt }, { ...key, ...firstOf })
  }
