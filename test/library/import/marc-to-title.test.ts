import { describe, expect, it } from 'vitest'
import { isbn13 } from '../../../functions/library/import/isbn.ts'
import { readRecord, recordsIn } from '../../../functions/library/import/iso2709.ts'
import { titleIdOf, titleOf } from '../../../functions/library/import/marc-to-title.ts'
import { tidy } from '../../../functions/library/import/punctuation.ts'
import { type Field, marc } from '../support/marc.ts'

function recordOf(fields: readonly Field[], kind = 'a') {
  const file = marc({ fields, kind })
  const read = readRecord(file, recordsIn(file)[0] ?? { start: 0, end: 0 })
  if ('mistake' in read) throw new Error(read.mistake)
  return read.record
}
const factsOf = (...fields: Field[]) => {
  const facts = titleOf(recordOf(fields))
  return facts.ok ? facts.value : facts.refusal
}
const title: Field = ['245', '10', 'aBelenggu /', 'cArmijn Pane.']

describe('a title made of a record', () => {
  it('says what the record says, without the punctuation of cards', () => {
    expect(
      factsOf(
        ['001', 'ocm1'],
        ['003', 'OCoLC'],
        ['008', '261101s1980    io            000 f ind d'],
        ['020', '  ', 'a0-306-40615-2 (jil. lengkap)'],
        ['020', '  ', 'aISBN keliru 0306406153'],
        ['082', '04', 'a899.221/32', '223'],
        ['100', '1 ', 'aToer, Pramoedya Ananta,', 'd1925-2006,', 'epenulis.'],
        ['245', '10', 'aBumi manusia :', 'bsebuah roman sejarah /', 'cPramoedya Ananta Toer.'],
        ['264', ' 1', 'a[Jakarta] :', 'bHasta Mitra,', 'cc1981.'],
        ['300', '  ', 'axi, 535 hlm. ;', 'c21 cm.'],
        ['520', '  ', 'aKisah Minke.'],
        ['650', ' 4', 'aFiksi sejarah', 'zIndonesia.'],
        ['650', ' 4', 'aFiksi sejarah', 'zIndonesia.'],
        ['700', '1 ', 'aHatta, Moh.,', 'epengantar.'],
      ),
    ).toEqual({
      title: 'Bumi manusia',
      subtitle: 'sebuah roman sejarah',
      authors: [
        { name: 'Toer, Pramoedya Ananta', role: 'penulis' },
        { name: 'Hatta, Moh.', role: 'pengantar' },
      ],
      publisher: 'Hasta Mitra',
      place: 'Jakarta',
      year: 1981,
      language: 'ind',
      ddc: '899.22132',
      subjects: ['Fiksi sejarah – Indonesia'],
      summary: 'Kisah Minke.',
      extent: 'xi, 535 hlm.',
      isbns: ['9780306406157'],
    })
  })

  it('has a title, and is something to read', () => {
    expect(factsOf(['001', '1'])).toBe('no-title')
    expect(factsOf(['245', '10', 'a / '])).toBe('no-title')
    const sound = titleOf(recordOf([title], 'j'))
    expect(sound.ok ? '' : sound.refusal).toBe('not-text')
  })

  it('puts parts of a work behind its title', () => {
    expect(factsOf(['245', '10', 'aSejarah Nasional Indonesia.', 'nJilid 2,', 'pZaman kuno.'])).toMatchObject({
      title: 'Sejarah Nasional Indonesia. Jilid 2, Zaman kuno',
    })
  })

  it('takes the year from the fixed field where the statement has none', () => {
    expect(factsOf(title, ['008', '261101s1940    io '], ['260', '  ', 'c[tahun tidak diketahui]'])).toMatchObject({
      year: 1940,
    })
    expect(factsOf(title)).toMatchObject({ year: undefined })
    expect(factsOf(title, ['260', '  ', 'c0123'])).toMatchObject({ year: undefined })
  })

  it('does not name as author who is named for another work', () => {
    expect(factsOf(title, ['700', '12', 'aPane, Sanusi.', 'tManusia baru.'])).toMatchObject({ authors: [] })
  })

  it('drops control characters and marks that turn the reading direction', () => {
    expect(factsOf(['245', '10', 'aBe\u0000leng\u202egu\u200f'])).toMatchObject({ title: 'Be leng gu' })
  })

  it('shortens what is too long, and never in the middle of a letter', () => {
    const facts = factsOf(['245', '10', `a${'x'.repeat(298)}😀😀`])
    expect(typeof facts === 'string' ? '' : facts.title).toHaveLength(300)
    expect(typeof facts === 'string' ? false : facts.title.isWellFormed()).toBe(true)
  })
})

describe('the punctuation of cards', () => {
  it.each([
    ['Belenggu /', 'Belenggu'],
    ['Balai Pustaka,', 'Balai Pustaka'],
    ['Fiksi.', 'Fiksi'],
    ['[Jakarta] :', 'Jakarta'],
    ['[s.l.]', 's.l.'],
    ['Hatta, Moh.', 'Hatta, Moh.'],
    ['Yamin, Muh.', 'Yamin, Muh.'],
    ['Jassin, H.B.', 'Jassin, H.B.'],
    ['Rosidi, Ajip A.', 'Rosidi, Ajip A.'],
    ['Penerbit Bina Aksara Ltd.', 'Penerbit Bina Aksara Ltd.'],
    ['Wiley & Sons, Inc.', 'Wiley & Sons, Inc.'],
    ['210 hlm.', '210 hlm.'],
    ['xii, 210 p.', 'xii, 210 p.'],
    ['Soekarno, Drs.', 'Soekarno, Drs.'],
    ['dan lain-lain.', 'dan lain-lain'],
    ['Apa kabar ...', 'Apa kabar ...'],
    ['Tahun 1945.', 'Tahun 1945'],
    ['Siapa?', 'Siapa?'],
    ['C++', 'C++'],
    ['Dr.', 'Dr.'],
  ])('%s → %s', (written, said) => {
    expect(tidy(written)).toBe(said)
  })
})

describe('the same record', () => {
  const idOf = (...fields: Field[]) => {
    const record = recordOf(fields)
    const facts = titleOf(record)
    if (!facts.ok) throw new Error(facts.refusal)
    return titleIdOf(record, facts.value)
  }
  const other: Field = ['245', '10', 'aBelenggu yang lain']

  it('is the same title by its number and whose number it is, though it says something else now', () => {
    expect(idOf(['001', '7'], ['003', 'PNRI'], title)).toBe(idOf(['001', ' 7 '], ['003', 'PNRI'], other))
    expect(idOf(['001', '7'], ['003', 'PNRI'], title)).not.toBe(idOf(['001', '7'], ['003', 'SKB'], title))
    expect(idOf(['001', '7'], ['040', '  ', 'aPNRI'], title)).toBe(idOf(['001', '7'], ['003', 'PNRI'], title))
  })

  it('with a number of nobody knows whom does not write over another book with that number', () => {
    expect(idOf(['001', '7'], title)).not.toBe(idOf(['001', '7'], other))
    expect(idOf(['001', '7'], title)).toBe(idOf(['001', '7'], title))
  })

  it('without a number is known by what it says', () => {
    expect(idOf(title)).toBe(idOf(title))
    expect(idOf(title)).not.toBe(idOf(title, ['260', '  ', 'c1940.']))
  })
})

describe('an ISBN', () => {
  it.each([
    ['0-306-40615-2', '9780306406157'],
    ['9780306406157', '9780306406157'],
    ['978-0-306-40615-7 (hardcover)', '9780306406157'],
    ['0-8044-2957-X', '9780804429573'],
    ['080442957x :', '9780804429573'],
    ['0-306-40615-3', undefined],
    ['9780306406158', undefined],
    ['1234567890123', undefined],
    ['Rp 25.000', undefined],
    ['', undefined],
  ])('%s → %s', (written, thirteen) => {
    expect(isbn13(written)).toBe(thirteen)
  })
})
