import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readAhead } from '../../../functions/stage/replay/read-ahead.ts'

const mebibyte = 1024 * 1024
/** Pieces of one size, and a reader that answers late, the first ones latest. */
function slow(count: number, size: number) {
  const seen = { underWay: 0, most: 0, bytes: 0, mostBytes: 0, read: 0 }
  const pieces = Array.from({ length: count }, (_, n) => ({ n, from: n * size, to: (n + 1) * size }))
  const read = async ({ n }: (typeof pieces)[number]) => {
    seen.read++
    seen.underWay++
    seen.bytes += size
    seen.most = Math.max(seen.most, seen.underWay)
    seen.mostBytes = Math.max(seen.mostBytes, seen.bytes)
    await wait(n % 3 === 0 ? 6 : 1)
    seen.underWay--
    seen.bytes -= size
    return Uint8Array.of(n)
  }
  return { pieces, read, seen }
}

describe('what is read ahead', () => {
  it('comes in its order, several side by side, and never more than that', async () => {
    const { pieces, read, seen } = slow(60, 300_000)
    const order: number[] = []
    for await (const { bytes } of readAhead(pieces, read)) order.push(bytes[0] ?? -1)
    expect(order).toEqual(pieces.map(({ n }) => n))
    expect(seen.most).toBe(16)
  })

  it('is bounded by its bytes too, and one that is larger comes alone', async () => {
    const { pieces, read, seen } = slow(20, 8 * mebibyte)
    for await (const _ of readAhead(pieces, read)) expect(seen.mostBytes).toBeLessThanOrEqual(32 * mebibyte)
    expect(seen.most).toBe(4)
    const large = slow(3, 100 * mebibyte)
    for await (const _ of readAhead(large.pieces, large.read)) expect(large.seen.most).toBe(1)
  })

  it('reads no further than whoever takes it in, and says what could not be read', async () => {
    const { pieces, read, seen } = slow(60, 300_000)
    for await (const { piece } of readAhead(pieces, read)) if (piece.n === 3) break
    await wait(10)
    expect(seen.read).toBeLessThanOrEqual(3 + 16)
    const broken = async () => {
      const failing: typeof read = (piece) => (piece.n === 2 ? Promise.reject(new Error('gone')) : read(piece))
      for await (const { piece } of readAhead(pieces, failing)) expect(piece.n).toBeLessThan(2)
    }
    await expect(broken()).rejects.toThrow('gone')
  })
})
