import { describe, expect, it } from 'vitest'
import { type Consents, isIn } from '../../../site/src/features/stage/replay/is-in.ts'

/** A picture or a voice on the page, in one's own preview or of somebody else. */
const standing = (whose: string | undefined, isOwn: boolean) =>
  ({
    closest: (selector: string) => {
      if (selector === '[data-preview]') return isOwn ? { dataset: {} } : null
      return whose ? { dataset: { whose } } : null
    },
  }) as Parameters<typeof isIn>[0]
const consents = (agreed: readonly string[], isPaused = false): Consents => ({ agreed: new Set(agreed), isPaused })
const all = ['account_dewi', 'account_rina']

describe('a recording', () => {
  it('draws and hears those who agreed and are in the show, its own host among them', () => {
    expect(isIn(standing('account_rina:aaaaaaaa', false), consents(all))).toBe(true)
    expect(isIn(standing('account_dewi:bbbbbbbb', true), consents(all))).toBe(true)
    expect(isIn(standing('account_yoga:cccccccc', false), consents(all))).toBe(false)
    expect(isIn(standing('guest:device_1', false), consents(all))).toBe(false)
  })

  it('leaves out the host who took their consent back, on whose page it runs', () => {
    expect(isIn(standing('account_dewi:bbbbbbbb', true), consents(['account_rina']))).toBe(false)
  })

  it('leaves out a camera that its owner alone sees: before they came in, and once they left', () => {
    expect(isIn(standing(undefined, true), consents(all))).toBe(false)
  })

  it('takes nobody in behind a curtain', () => {
    expect(isIn(standing('account_dewi:bbbbbbbb', true), consents(all, true))).toBe(false)
  })
})
