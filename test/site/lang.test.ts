import { describe, expect, it } from 'vitest'
import { langOf, sharedPath, to, words } from '../../site/src/words/lang.ts'

describe('an address', () => {
  it('is shared by both languages but for its beginning', () => {
    expect([to('id', '/acara/'), to('en', '/acara/'), to('en', '/')]).toEqual(['/acara/', '/en/acara/', '/en/'])
    expect(['/acara/', '/en/acara/', '/en', '/en/', '/'].map(sharedPath)).toEqual(['/acara/', '/acara/', '/', '/', '/'])
  })

  it('says its language, and a word that begins alike does not', () => {
    expect(['/en/', '/en', '/en/kerja/', '/', '/energi/', '/saya/en/'].map(langOf)).toEqual([
      'en',
      'en',
      'en',
      'id',
      'id',
      'id',
    ])
    expect(langOf(new URL('https://kota.example/en/saya/?ke=/acara/'))).toBe('en')
    expect(sharedPath('/energi/')).toBe('/energi/')
  })
})

describe('words', () => {
  it('are the same in both languages, sentence by sentence', () => {
    const booth = words({
      id: { left: (count: string) => `Sisa ${count}`, kinds: ['Kriya', 'Kuliner'] },
      en: { left: (count) => `${count} left`, kinds: ['Craft', 'Food'] },
    })
    expect([booth.id.left('8'), booth.en.left('8')]).toEqual(['Sisa 8', '8 left'])
    // @ts-expect-error a sentence without its English does not compile
    words({ id: { title: 'Stan', more: 'Lagi' }, en: { title: 'Booth' } })
    // @ts-expect-error nor one that says a text where the other takes something
    words({ id: { left: (count: string) => count }, en: { left: 'left' } })
  })
})
