import { beforeAll, describe, expect, it } from 'vitest'
import { later } from '../../functions/platform/clock.ts'
import type { Table } from '../../functions/platform/dynamodb/table.ts'
import { rateLimit } from '../../functions/platform/http/rate-limit.ts'
import { emptyTable } from '../support/dynamodb.ts'

const now = '2026-10-24T02:00:00.000Z'
const three = { times: 3, seconds: 60 }

describe('a bucket of tokens', () => {
  let table: Table
  beforeAll(async () => {
    table = await emptyTable('events')
  })

  it('lets so many through and no more, and one grows back in its time', async () => {
    const letThrough = rateLimit(table)
    const tries = async (at: string, count: number) => {
      const answers: boolean[] = []
      for (let n = 0; n < count; n++) answers.push(await letThrough('ani', three, at))
      return answers
    }
    expect(await tries(now, 4)).toEqual([true, true, true, false])
    expect(await tries(later(now, 19_000), 1)).toEqual([false])
    expect(await tries(later(now, 40_000), 3)).toEqual([true, true, false])
    expect(await tries(later(now, 600_000), 4)).toEqual([true, true, true, false])
  })

  it('takes one back that was rightly used, but holds no more than it ever held', async () => {
    const letThrough = rateLimit(table)
    for (let n = 0; n < 3; n++) await letThrough('eka', three, now)
    expect(await letThrough('eka', three, now)).toBe(false)
    expect(await letThrough('eka', three, now, -1)).toBe(true)
    expect([await letThrough('eka', three, now), await letThrough('eka', three, now)]).toEqual([true, false])
    for (let n = 0; n < 9; n++) await letThrough('eka', three, now, -1)
    const answers = [1, 2, 3, 4].map(() => letThrough('eka', three, now))
    expect((await Promise.all(answers)).filter(Boolean)).toHaveLength(3)
  })

  it('counts each by themselves', async () => {
    const letThrough = rateLimit(table)
    for (let n = 0; n < 3; n++) await letThrough('budi', three, now)
    expect([await letThrough('budi', three, now), await letThrough('citra', three, now)]).toEqual([false, true])
  })

  it('is not fooled by many at once', async () => {
    const letThrough = rateLimit(table)
    const answers = await Promise.all(Array.from({ length: 6 }, () => letThrough('dewi', three, now)))
    expect(answers.filter(Boolean)).toHaveLength(3)
  })

  it('begins anew where the clock was put back', async () => {
    const letThrough = rateLimit(table)
    for (let n = 0; n < 3; n++) await letThrough('fani', three, later(now, 600_000))
    expect(await letThrough('fani', three, later(now, 599_000))).toBe(false)
    const tries: boolean[] = []
    for (let n = 0; n < 4; n++) tries.push(await letThrough('fani', three, now))
    expect(tries).toEqual([true, true, true, false])
  })

  it('does not begin anew for a call that came earlier and is dealt with later, as from a copy that was only starting', async () => {
    const letThrough = rateLimit(table)
    for (let n = 0; n < 3; n++) await letThrough('gita', three, now)
    expect(await letThrough('gita', three, later(now, -25_000))).toBe(false)
    expect(await letThrough('gita', three, now)).toBe(false)
  })

  it('does not keep whom it counts', async () => {
    await rateLimit(table)('rahasia@warga.example', three, now)
    expect(JSON.stringify(await table.startingWith({ pk: 'RATE#rahasia@warga.example', sk: '' }))).toBe('[]')
  })
})
