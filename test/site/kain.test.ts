import { describe, expect, it } from 'vitest'
import { celup, firstIn, kain } from '../../site/src/ui/kain.ts'
import { motifs } from '../../site/src/ui/kain-motifs.ts'
import { ogPicture } from '../../site/src/ui/og-picture.ts'

const ids = Array.from({ length: 2000 }, (_, at) => `booth_${at.toString(36).padStart(6, '0')}`)

describe('a cloth', () => {
  it('is the same whenever the same id asks', () => {
    expect(kain('booth_lokatmala', { scale: 0.8 })).toEqual(kain('booth_lokatmala', { scale: 0.8 }))
    // What a booth wore when it opened it wears for good: a change here changes every cloth in the city.
    expect(kain('booth_lokatmala')).toMatchObject({ motif: 'mega', celup: 'beringin' })
  })

  it('differs from booth to booth', () => {
    const worn = new Set(ids.map((id) => `${kain(id).motif} ${kain(id).dyes.join()}`))
    expect(worn.size).toBe(6 * 8 * 3)
  })

  it('wears the motif and dyes it is asked for, and keeps its own where it is not asked', () => {
    expect(kain('booth_a', { motif: 'leuit', celup: 'tarum' })).toMatchObject({ motif: 'leuit', dyes: celup.tarum })
    for (const id of ids.slice(0, 50)) expect(kain(id, { motif: 'leuit' }).celup).toBe(kain(id).celup)
  })

  it('has names nobody else in a page has, and stands in a page once', () => {
    const two = [kain('booth_a'), kain('booth_a', { scale: 0.5 }), kain('booth_b')].map(({ patternId }) => patternId)
    expect(new Set(two).size).toBe(3)
    const page = {}
    expect([firstIn(page, 'k1'), firstIn(page, 'k1'), firstIn(page, 'k2'), firstIn({}, 'k1')]).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  it('weighs at most 2.5 KB and calls on nothing it has not drawn', () => {
    for (const motif of Object.keys(motifs) as (keyof typeof motifs)[]) {
      const { pattern } = kain('booth_a', { motif })
      expect(pattern.length).toBeLessThan(2500)
      const drawn = [...pattern.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      for (const [, used] of pattern.matchAll(/href="#([^"]+)"/g)) expect(drawn).toContain(used)
    }
  })

  it('is dark enough under white words, twice dipped or not', () => {
    for (const [ground, deep] of Object.values(celup)) {
      expect(contrast('#ffffff', ground)).toBeGreaterThanOrEqual(6.5)
      expect(contrast('#ffffff', deep)).toBeGreaterThanOrEqual(6.5)
    }
  })

  it('has one of 48 pictures to be shared with', () => {
    expect(new Set(ids.map(ogPicture)).size).toBe(48)
    expect(ogPicture('booth_lokatmala')).toBe('/og/mega-beringin.png')
  })
})

/** WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of relative luminance. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
