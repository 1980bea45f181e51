import { describe, expect, it } from 'vitest'
import { later } from '../../../functions/platform/clock.ts'
import { slideContract } from '../../../functions/stage/slides/slide.contract.ts'
import {
  type Pace,
  paceAfter,
  slideKey,
  slideOfKey,
  slideWaitMs,
  stills,
} from '../../../functions/stage/slides/slide.ts'
import { brightnessOf, isOther, isTime, lookAt } from '../../../site/src/features/stage/slides/still.ts'

const began = '2026-10-24T03:00:00.000Z'

describe('how often a still may follow', () => {
  it('is every five seconds at most, while there is room', () => {
    const pace = paceAfter(undefined, 20_000, began)
    expect(slideWaitMs(undefined, began)).toBe(0)
    expect(slideWaitMs(pace, began)).toBe(stills.everyMs)
    expect(slideWaitMs(pace, later(began, 5000))).toBe(0)
  })

  it('leaves the listeners’ hour within three megabytes, whatever is sent', () => {
    let pace: Pace | undefined
    let bytes = 0
    for (let ms = 0; ms < 3_600_000; ms += 1000) {
      const now = later(began, ms)
      if (slideWaitMs(pace, now) > 0) continue
      bytes += stills.mostBytes
      pace = paceAfter(pace, stills.mostBytes, now)
    }
    expect(bytes).toBeGreaterThan(2_500_000)
    expect(bytes).toBeLessThan(3_000_000)
  })
})

describe('a still’s file', () => {
  it('says by its key where it belongs, and nothing else does', () => {
    const room = 'event_kabizza-fest-2026.panggung-merdeka'
    const from = { room, mediaRoom: 'show_1', accountId: 'account_1', slideId: 'slide_1' } as const
    expect(slideOfKey(slideKey(from))).toEqual(from)
    expect(slideOfKey('quarantine/slide/../show_1/account_1/slide_1')).toBeUndefined()
    expect(slideOfKey(`quarantine/slide/${room}/show_1/account_1/slide_1/lagi`)).toBeUndefined()
  })
})

describe('a look at a screen', () => {
  const blank = () => new Uint8ClampedArray(lookAt.width * lookAt.height).fill(240)
  const written = (look: Uint8ClampedArray, from: number, points: number) => look.fill(20, from, from + points)

  it('does not take a pointer that moved for another slide, but a line more', () => {
    expect(isOther(undefined, blank())).toBe(true)
    expect(isOther(blank(), blank())).toBe(false)
    expect(isOther(written(blank(), 100, 12), written(blank(), 900, 12))).toBe(false)
    expect(isOther(blank(), written(blank(), 900, 40))).toBe(true)
  })
  it('weighs colours as eyes do', () => {
    expect([...brightnessOf(new Uint8ClampedArray([255, 255, 255, 255, 0, 255, 0, 255]))]).toEqual([255, 150])
  })
  it('waits for what moves, ten seconds at most', () => {
    expect(isTime({ stoodMs: 400, sentMs: 6000 })).toBe(false)
    expect(isTime({ stoodMs: 1000, sentMs: 6000 })).toBe(true)
    expect(isTime({ stoodMs: 0, sentMs: 10_000 })).toBe(true)
  })
  it('asks for no more forms than are given, however long what is shared waits for its show to begin', () => {
    const { times, seconds } = slideContract.nextSlide['~orpc'].meta.atMost ?? { times: 0, seconds: 0 }
    let [asked, sentAt] = [0, Number.NEGATIVE_INFINITY]
    for (let now = 0; now < seconds * 1000; now += 1000) {
      if (!isTime({ stoodMs: now, sentMs: now - sentAt })) continue
      asked += 1
      sentAt = now
    }
    expect(asked).toBeGreaterThan(100)
    expect(asked).toBeLessThan(times)
  })
})
