import { describe, expect, it } from 'vitest'
import { readRecord, recordsIn } from '../../../functions/library/import/iso2709.ts'
import { fromMarc8 } from '../../../functions/library/import/marc8.ts'
import { catalogue } from '../../../functions/library/import/records.ts'
import { type Field, marc } from '../support/marc.ts'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'latin1'))))
const text = (...parts: (string | number)[]) => fromMarc8(bytes(...parts))

describe('MARC-8', () => {
  it('puts an accent on the letter after it', () => {
    expect(text('Dix-huiti', 0xe1, 'eme si', 0xe1, 'ecle')).toEqual({ text: 'Dix-huitième siècle' })
    expect(text(0xe2, 'Emile, Malm', 0xe8, 'o, ', 0xf0, 'ca, S', 0xe9, 'as')).toEqual({ text: 'Émile, Malmö, ça, Sǎs' })
  })

  it('puts several on one letter, in the order they come', () => {
    expect(text(0xf2, 0xe3, 'a')).toEqual({ text: 'ậ' })
    expect(text('Nguy', 0xe3, 0xe4, 'en')).toEqual({ text: 'Nguyễn' })
  })

  it('knows the letters that stand by themselves', () => {
    expect(text(0xa5, 's', 0xb2, 'p ', 0xa2, 'l ', 0xb1, 0xb9, 0xc7, ' ', 0xc3)).toEqual({ text: 'Æsøp Øl ł£ß ©' })
    expect(text(0xa1, 0xb1)).toEqual({ text: 'Łł' })
  })

  it('leaves out marks of what is not sorted by', () => {
    expect(text(0x88, 'The ', 0x89, 'hobbit')).toEqual({ text: 'The hobbit' })
  })

  it('reads raised and lowered digits, and plain ASCII after them', () => {
    expect(text('H', 0x1b, 'b2', 0x1b, 's', 'O, m', 0x1b, 'p3', 0x1b, 's 3')).toEqual({ text: 'H₂O, m³ 3' })
    expect(text(0x1b, '(B', 'abc', 0x1b, ')!E', 0xe2, 'e')).toEqual({ text: 'abcé' })
  })

  it.each([
    ['(N', 'cyrillic'],
    ['(Q', 'cyrillic'],
    ['(3', 'arabic'],
    ['(4', 'arabic'],
    ['(2', 'hebrew'],
    ['(S', 'greek'],
    ['g', 'greek'],
    ['$1', 'cjk'],
  ])('refuses ESC %s by its name', (set, script) => {
    expect(text('a', 0x1b, set, 'xyz')).toEqual({ mistake: `marc8-${script}` })
  })

  it('refuses an accent over nothing: that is how Latin-1 looks when it is taken for MARC-8', () => {
    for (const latin1 of ['caf\xe9', 'un caf\xe9 noir', 'Prix d\xe9j\xe0, hier', '\xc9cole']) {
      expect(text(latin1)).toEqual({ mistake: 'unknown-letters' })
    }
  })

  it('refuses bytes that no set assigns', () => {
    for (const byte of [0x92, 0xaf, 0xbb, 0xd0, 0xfc, 0xff])
      expect(text('a', byte, 'b')).toEqual({ mistake: 'unknown-letters' })
    expect(text('a', 0x1b, '(9')).toEqual({ mistake: 'unknown-letters' })
    expect(text('a', 0x1b)).toEqual({ mistake: 'unknown-letters' })
  })
})

describe('the letters of a record', () => {
  const titleIn = (letters: 'a' | ' ', title: Buffer, more: Field[] = []) => {
    const file = marc({ letters, fields: [['245', '10', bytes('a', title.toString('latin1'))], ...more] })
    const [where] = recordsIn(file)
    const read = catalogue(readRecord(file, where ?? { start: 0, end: 0 }))
    return 'reason' in read ? read.reason : [read.facts.title, read.note]
  }

  it('are MARC-8 where leader/09 is blank, and the report says so', () => {
    expect(titleIn(' ', bytes('Si', 0xe1, 'ecle'))).toEqual(['Siècle', 'from-marc8'])
  })

  it('are UTF-8 where they are, though leader/09 says otherwise', () => {
    expect(titleIn(' ', Buffer.from('Siècle'))).toEqual(['Siècle', undefined])
  })

  it('are not guessed at where leader/09 says UTF-8 and it is none', () => {
    expect(titleIn('a', bytes('Si', 0xe1, 'ecle'))).toBe('not-utf8')
  })

  it('do not matter in fields no title is made of', () => {
    const arabic: Field = ['880', '10', bytes('6245-01', 0x1b, '(3', 'abc')]
    expect(titleIn(' ', bytes('Si', 0xe1, 'ecle'), [arabic])).toEqual(['Siècle', 'from-marc8'])
    const arabicAuthor: Field = ['100', '1 ', bytes('a', 0x1b, '(3', 'abc')]
    expect(titleIn(' ', bytes('Si', 0xe1, 'ecle'), [arabicAuthor])).toBe('marc8-arabic')
  })
})
