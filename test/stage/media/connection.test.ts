import { describe, expect, it } from 'vitest'
import { choices, isPoor } from '../../../site/src/live/connection.ts'

describe('a connection', () => {
  it('is poor where a small picture would not come through, or its owner spares data', () => {
    expect(
      [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }, { downlink: 0.2 }].map(isPoor),
    ).toEqual([true, true, true, true])
    expect([{}, { effectiveType: '3g' }, { effectiveType: '4g', downlink: 10 }, { downlink: 0 }].map(isPoor)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('what somebody chose', () => {
  const kept = new Map<string, string>()
  const mine = choices(() => ({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  }))

  it('is remembered on their device, and a no for an evening', () => {
    expect([mine.quality(), mine.isDeclined(1_000_000_000_000)]).toEqual([undefined, false])
    mine.choose('radio')
    mine.decline(1_000_000_000_000)
    expect(mine.quality()).toBe('radio')
    expect([1, 11, 13].map((hours) => mine.isDeclined(1_000_000_000_000 + hours * 3_600_000))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is simply not remembered where a browser keeps nothing', () => {
    const none = choices(() => {
      throw new Error('denied')
    })
    none.choose('high')
    expect([none.quality(), none.isDeclined(Date.now())]).toEqual([undefined, false])
  })
})
