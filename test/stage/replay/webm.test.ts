import { describe, expect, it } from 'vitest'
import { putTogether } from '../../../functions/stage/replay/put-together.ts'
import { assembled } from '../../../functions/stage/webm/assembled.ts'
import { recordingReader } from '../../../functions/stage/webm/recording.ts'
import { bucket, slicesOf } from './recorded.ts'

const read = (chunks: readonly (Uint8Array | 'gap')[]) => {
  const reader = recordingReader()
  for (const chunk of chunks) chunk === 'gap' ? reader.gap() : reader.take(chunk)
  return reader.recording()
}
const blocksIn = (recording: ReturnType<typeof read>) =>
  recording?.clusters.reduce((sum, { from, to }) => sum + to - from, 0) ?? 0

describe('a recording in slices', () => {
  it.each(['picture', 'sound'] as const)(
    'of %s, put together, is read back with the same clusters and a length',
    (kind) => {
      const slices = slicesOf(kind)
      const recording = read(slices)
      if (!recording) throw new Error('not read')
      const made = assembled(recording, [])
      const all = Buffer.concat(slices)
      const file = Buffer.concat(made.pieces.map((each) => ('from' in each ? all.subarray(each.from, each.to) : each)))
      expect(file.length).toBe(made.bytes)
      expect(made.milliseconds).toBeGreaterThan(7500)
      const again = read([file])
      expect(again?.clusters.map(({ at, standsAlone, from, to }) => ({ at, standsAlone, bytes: to - from }))).toEqual(
        recording.clusters.map(({ at, standsAlone, from, to }) => ({ at, standsAlone, bytes: to - from })),
      )
    },
  )

  it('is the same however it is cut into pieces on its way', () => {
    const all = Buffer.concat(slicesOf('picture'))
    const whole = read([all])
    for (const size of [1, 7, 1000, 65_536]) {
      const pieces = Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
        all.subarray(n * size, (n + 1) * size),
      )
      expect(read(pieces)).toEqual(whole)
    }
  })

  it('that ends in the middle of a block loses that block alone', () => {
    const all = Buffer.concat(slicesOf('picture'))
    const cutOff = read([all.subarray(0, all.length - 10)])
    const lost = blocksIn(read([all])) - blocksIn(cutOff)
    expect(lost).toBeGreaterThan(0)
    expect(lost).toBeLessThan(6000)
  })

  it('that misses a slice goes on with the next cluster', () => {
    const [first, second, , ...others] = slicesOf('picture')
    if (!first || !second) throw new Error('no slices')
    const recording = read([first, second, 'gap', ...others])
    const whole = read(slicesOf('picture'))
    const instants = recording?.clusters.map(({ at }) => at) ?? []
    expect(instants.at(-1)).toBe(whole?.clusters.at(-1)?.at)
    expect(instants.length).toBeLessThan(whole?.clusters.length ?? 0)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256))],
    ['an element of the largest size there is', Buffer.from('1a45dfa301fffffffffffffe', 'hex')],
  ])('that is %s is none', (_, bytes) => {
    expect(read([bytes])).toBeUndefined()
  })

  it('has nothing of what was cut, and begins again with a picture that stands alone', async () => {
    const slices = slicesOf('picture')
    const objects = new Map(slices.map((slice, n) => [`s/${n}`, slice]))
    const { readRange } = bucket(objects)
    const source = {
      objects: slices.map(({ length }, n) => ({ key: `s/${n}`, size: length, number: n })),
      read: readRange,
    }
    const made = await putTogether(source, [{ from: 3000, to: 5000 }])
    if (!made) throw new Error('not made')
    const chunks: Uint8Array[] = []
    for await (const chunk of made.chunks()) chunks.push(chunk)
    const file = Buffer.concat(chunks)
    const whole = read(slices)
    const [gone] = made.leftOut
    expect(gone?.from).toBeLessThanOrEqual(3000)
    expect(gone?.to).toBeGreaterThanOrEqual(5000)
    expect(made.milliseconds).toBeLessThanOrEqual((whole?.clusters.at(-1)?.lastAt ?? 0) - 1900)
    const all = Buffer.concat(slices)
    for (const { from, to, at } of whole?.clusters ?? [])
      if (at >= 3000 && at < 5000) expect(file.includes(all.subarray(from, to))).toBe(false)
    const again = read([file])
    const after = again?.clusters.find(({ at }) => at >= (gone?.from ?? 0) - 5)
    expect(after?.standsAlone).toBe(true)
  })
})
