/** Milliseconds, counted in buckets of ten: millions of delays in a few kilobytes. */
export interface Delays {
  counts: number[]
  most: number
}

const bucketMs = 10
const buckets = 6000

export const noDelays = (): Delays => ({ counts: new Array(buckets).fill(0), most: 0 })

export function note(delays: Delays, ms: number): void {
  const bucket = Math.min(buckets - 1, Math.max(0, Math.floor(ms / bucketMs)))
  delays.counts[bucket] = (delays.counts[bucket] ?? 0) + 1
  if (ms > delays.most) delays.most = ms
}

/** The upper end of the bucket that it lies in. Nothing, where nothing was noted. */
export function percentileOf({ counts }: Delays, percent: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let seen = 0
  for (const [bucket, count] of counts.entries()) {
    seen += count
    if (count > 0 && seen >= (all * percent) / 100) return (bucket + 1) * bucketMs
  }
  return Number.NaN
}
