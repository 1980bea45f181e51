import { describe, expect, it } from 'vitest'
import { stills } from '../../../functions/stage/slides/slide.ts'
import { askForLongPackets } from '../../../site/src/live/long-packets.ts'
import { besideSound, kilobits, megabytesAnHour, qualities, sizesFor } from '../../../site/src/live/qualities.ts'
import { turns } from '../../../site/src/live/turns.ts'
import { hasLiveKit } from './live-stage.ts'
import { priceOfQualities } from './price-of-qualities.ts'

const camera = (id: string) => ({ id, isScreen: false })
const screen = (id: string) => ({ id, isScreen: true })
const sizes = (...given: Parameters<typeof sizesFor>) => Object.fromEntries(sizesFor(...given))

describe('what a quality has room for', () => {
  it('is one small picture of who speaks, or the screen that is shown', () => {
    expect(sizes('low', [camera('a'), camera('b')])).toEqual({ a: 'low' })
    expect(sizes('low', [camera('a'), screen('s')])).toEqual({ s: 'low' })
    expect(sizes('radio', [camera('a'), screen('s')])).toEqual({})
  })
  it('lets everybody be seen before anybody is seen sharply', () => {
    expect(sizes('medium', [camera('a')])).toEqual({ a: 'medium' })
    expect(sizes('medium', [camera('a'), camera('b')])).toEqual({ a: 'low', b: 'low' })
    expect(sizes('high', [camera('a')])).toEqual({ a: 'high' })
    expect(sizes('high', [camera('a'), camera('b'), screen('s')])).toEqual({ a: 'medium', b: 'medium', s: 'high' })
  })
  it('costs no more with a whole band on the stage than with one singer', () => {
    const band = Array.from({ length: 12 }, (_, n) => camera(String(n)))
    for (const quality of qualities) {
      const taken = [...sizesFor(quality, band).values()].reduce((sum, size) => sum + kilobits.camera[size], 0)
      expect(taken, quality).toBeLessThanOrEqual(quality === 'radio' ? 0 : kilobits.camera[quality])
    }
  })
  it('goes to who speaks, once they have spoken for a while', () => {
    const order = turns()
    expect(order.heard(['a'], 0)).toBe(true)
    expect(order.heard(['b', 'a'], 1000)).toBe(false)
    expect(order.heard(['a', 'b'], 2000)).toBe(false)
    expect(order.heard(['b'], 3000)).toBe(false)
    expect(order.heard(['b'], 5600)).toBe(true)
    expect(['a', 'b', 'c'].map(order.placeOf)).toEqual([1, 0, 2])
  })
})

describe('radio mode', () => {
  it('stays within twenty megabytes an hour with its stills and its chat', () => {
    expect((stills.bytesAnHour + stills.burstBytes) / 1e6).toBeLessThanOrEqual(besideSound.stills)
    expect(megabytesAnHour.radio).toBeLessThanOrEqual(20)
  })
  it('asks for long packets of sound, and of nothing else', () => {
    const sdp =
      'v=0\r\nm=audio 9 RTP 111\r\na=rtpmap:111 opus/48000/2\r\nm=video 9 RTP 96\r\na=x\r\nm=audio 9 RTP 111\r\na=ptime:20\r\n'
    expect(askForLongPackets(sdp).match(/a=ptime:60/g)).toHaveLength(1)
    expect(askForLongPackets(sdp)).toContain('opus/48000/2\r\na=ptime:60\r\nm=video')
  })
})

describe.skipIf(!hasLiveKit)('on the real server, somebody speaking without a pause', { timeout: 120_000 }, () => {
  it('costs what the page says, headers of all kinds included', async () => {
    const measured = await priceOfQualities(8, ['radio', 'low', 'medium'])
    console.table(measured)
    for (const { quality, in: comesIn, said, packetsOfSound } of measured) {
      const beside = quality === 'radio' ? besideSound.stills + besideSound.chat : besideSound.chat
      expect(comesIn + beside, quality).toBeLessThanOrEqual(megabytesAnHour[quality])
      expect(said / comesIn, quality).toBeGreaterThan(0.9)
      expect(said / comesIn, quality).toBeLessThan(1.1)
      expect(packetsOfSound).toBeLessThan(20)
    }
    // What measures nothing says nothing.
    expect(measured[0]?.in).toBeGreaterThan(10)
    expect(measured[1]?.in).toBeGreaterThan(2 * (measured[0]?.in ?? 0))
  })
})
