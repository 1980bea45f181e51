import { readFileSync } from 'node:fs'
import type { LargeObjects } from '../../../functions/platform/s3/large-objects.ts'

/** Buckets as far as replays need them, in memory: what S3 itself does is tested over the local one and another server. */
export function bucket(objects = new Map<string, Uint8Array>(), cameAt = (_: string) => '2026-10-24T02:00:00.000Z') {
  return {
    objects,
    async sizes(prefix: string) {
      return [...objects]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, { length }]) => ({ key, size: length, at: cameAt(key) }))
        .sort((a, b) => a.key.localeCompare(b.key))
    },
    async readRange(key: string, from: number, to: number) {
      const body = objects.get(key)
      if (!body) throw new Error(`no ${key}`)
      return body.slice(from, to)
    },
    async putLarge({ key }: { key: string }, chunks: AsyncIterable<Uint8Array>) {
      const all: Uint8Array[] = []
      for await (const chunk of chunks) all.push(chunk)
      objects.set(key, Buffer.concat(all))
    },
    async remove(key: string) {
      objects.delete(key)
    },
  } satisfies LargeObjects & Record<string, unknown>
}

/** Eight seconds that Chromium's own recorder gave in four slices: a canvas with a count on it, and a tone. */
export const slicesOf = (kind: 'picture' | 'sound'): Uint8Array[] => {
  const { sizes } = JSON.parse(readFileSync(new URL('fixtures/recorded.json', import.meta.url), 'utf8')) as {
    sizes: Record<typeof kind, number[]>
  }
  const all = readFileSync(new URL(`fixtures/${kind}.webm`, import.meta.url))
  let at = 0
  return sizes[kind].map((size) => {
    at += size
    return new Uint8Array(all.subarray(at - size, at))
  })
}
