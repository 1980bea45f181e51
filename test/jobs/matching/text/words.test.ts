import { describe, expect, it } from 'vitest'
import { grams } from '../../../../functions/jobs/matching/text/grams.ts'
import { stem, stemmed, words } from '../../../../functions/jobs/matching/text/words.ts'

describe('words', () => {
  it('reads capitals, wide letters and accents as what they say', () => {
    expect(words('OPERATOR Produksi')).toEqual(['operator', 'produksi'])
    expect(words('ＫＡＳＩＲ Café')).toEqual(['kasir', 'cafe'])
  })
  it('writes abbreviations out', () => {
    expect(words('Spv. Adm')).toEqual(['supervisor', 'administrasi'])
    expect(words('Staff Gdg')).toEqual(['staf', 'gudang'])
    expect(words('SMK TKJ, freshgrad')).toEqual(['smk', 'teknik', 'komputer', 'jaringan', 'fresh', 'graduate'])
  })
  it('joins degrees that are written apart', () => {
    expect(words('S-1 TI')).toEqual(['s1', 'teknologi', 'informasi'])
    expect(words('D III Kebidanan')).toEqual(['d3', 'kebidanan'])
    expect(words('S.Pd.')).toEqual(['spd'])
  })
  it('takes IT for a trade in a title, not in an English sentence', () => {
    expect(words('staff it')).toEqual(['staf', 'information', 'technology'])
    expect(words('You clean the machine and put it back into the store room every evening.')).not.toContain(
      'technology',
    )
  })
  it('leaves out numbers that stand alone', () => expect(words('2 orang, 24 tahun')).toEqual(['orang', 'tahun']))
  it('finds none where there are none', () => {
    expect(words('')).toEqual([])
    expect(words(' — !!! 😀 12345 ')).toEqual([])
  })
})

describe('stem', () => {
  const meet = (...all: string[]) => expect(new Set(all.map(stem)).size).toBe(1)
  it('lets relatives meet in Indonesian', () => {
    meet('pengelola', 'mengelola', 'pengelolaan', 'kelola')
    meet('perawat', 'perawatan', 'keperawatan', 'merawat')
    meet('penjualan', 'penjual', 'menjual', 'jualan')
    meet('pengemudi', 'mengemudi')
    meet('pengiriman', 'mengirim', 'pengirim', 'dikirim')
  })
  it('lets relatives meet in English', () => {
    meet('manager', 'managers', 'management', 'managing')
    meet('accountant', 'accountants', 'accounting')
    meet('welder', 'welding')
  })
  it('leaves alone what only looks affixed', () => {
    const same = [
      'restoran',
      'personalia',
      'director',
      'sekretaris',
      'digital',
      'teknisi',
      'medan',
      'officer',
      'bisnis',
    ]
    expect(same.map(stem)).toEqual([
      'restoran',
      'personalia',
      'direct',
      'sekretaris',
      'digital',
      'teknisi',
      'medan',
      'officer',
      'bisnis',
    ])
  })
  it('drops stop words with the affixes', () =>
    expect(stemmed('Penjaga toko dan gudang')).toEqual(['jaga', 'toko', 'gudang']))
})

describe('grams', () => {
  it('marks the ends of each word', () => expect(grams(['guru'], 3, 3)).toEqual([' gu', 'gur', 'uru', 'ru ']))
  it('are none for no words', () => expect(grams([])).toEqual([]))
})
