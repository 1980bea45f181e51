import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { englishOf } from '../../../../functions/jobs/matching/occupations/bilingual.ts'
import { kbjiOf, nameOf } from '../../../../functions/jobs/matching/occupations/kbji.ts'
import { likeness, occupationOf } from '../../../../functions/jobs/matching/occupations/occupation.ts'
import { openTaxonomy, taxonomy } from '../../../../functions/jobs/matching/occupations/taxonomy.ts'
import { alike, readTitle } from '../../../../functions/jobs/matching/occupations/title.ts'

const open = taxonomy()
const between = (one: string, other: string) => likeness(occupationOf(open, one), occupationOf(open, other))

describe('the likeness of two titles as work', () => {
  it.each([
    ['perawat', 'nurse'],
    ['kasir', 'cashier'],
    ['staf gudang', 'warehouse staff'],
    ['sopir truk', 'truck driver'],
    ['guru sd', 'elementary school teacher'],
    ['penjahit', 'tailor'],
    ['koki', 'cook'],
    ['peternak lebah', 'beekeeper'],
    ['penjilid buku', 'bookbinder'],
  ])('lets %s meet %s', (one, other) => {
    expect(between(one, other)).toBeGreaterThan(0.3)
    expect(between(one, other)).toBeGreaterThan(5 * between(one, 'geologist'))
  })
  it('is one for the same title in capitals or abbreviated', () => {
    expect(between('STAFF ADM', 'staf administrasi')).toBeCloseTo(1, 5)
    expect(between('Spv. Gdg', 'supervisor gudang')).toBeCloseTo(1, 5)
  })
  it('takes no English word for an Indonesian one: senior is no art (seni)', () => {
    expect(between('senior accountant', 'accountant')).toBeGreaterThan(between('senior accountant', 'art teacher') * 20)
    expect(englishOf('senior')).toEqual([])
    expect(englishOf('kesenian')).toEqual(['art'])
  })
  it('is the same both ways', () => expect(between('kasir', 'bank teller')).toBe(between('bank teller', 'kasir')))
  it('is none for what is empty or no word', () => {
    expect(occupationOf(open, '').at).toHaveLength(0)
    expect(between('', 'kasir')).toBe(0)
    expect(between('zxqwv 😀 !!!', 'zxqwv')).toBe(0)
  })
  it('has profiles of length one, in order', () => {
    const { at, weight } = occupationOf(open, 'registered nurse')
    expect(weight.reduce((sum, each) => sum + each * each, 0)).toBeCloseTo(1, 4)
    expect([...at]).toEqual([...at].toSorted((one, other) => one - other))
  })
  it('leaves nothing behind from one title to the next', () => {
    const first = occupationOf(open, 'juru masak')
    occupationOf(open, 'senior java developer')
    expect(occupationOf(open, 'juru masak')).toEqual(first)
  })
})

describe('the likeness of two titles as written', () => {
  const titleLikeness = (one: string, other: string) => alike(readTitle(open, one), readTitle(open, other))
  it('ranks the nearer title first', () => {
    expect(titleLikeness('web developer', 'front end developer')).toBeGreaterThan(
      titleLikeness('web developer', 'real estate developer'),
    )
    expect(titleLikeness('nanny', 'babysitter')).toBeGreaterThan(titleLikeness('nanny', 'analyst'))
  })
  it('forgives a slip of the pen', () => expect(titleLikeness('accountant', 'acountant')).toBeGreaterThan(0.15))
  it('stays between none and one', () => {
    expect(titleLikeness('kasir', 'kasir')).toBeCloseTo(1, 5)
    expect(titleLikeness('', '')).toBe(0)
  })
})

describe('the KBJI unit group of a title', () => {
  const first = (title: string) => kbjiOf(open, title)[0]?.code
  it.each([
    ['Perawat', '2221'],
    ['kasir minimarket', '5230'],
    ['Sopir truk', '8332'],
    ['accountant', '2411'],
    ['Guru SD', '2341'],
  ])('of %s is %s', (title, code) => expect(first(title)).toBe(code))
  it('gives shares, the greatest first, with names', () => {
    const found = kbjiOf(open, 'staf administrasi gudang', 'Mencatat barang masuk dan keluar.', 3)
    expect(found).toHaveLength(3)
    expect(found.map(({ share }) => share)).toEqual(
      found.map(({ share }) => share).toSorted((one, other) => other - one),
    )
    for (const { code, name } of found) expect(name).toBe(nameOf(open, code))
  })
  it('is none for what is empty or no word', () =>
    expect([...kbjiOf(open, ''), ...kbjiOf(open, '12345 ??')]).toEqual([]))
})

describe('the file', () => {
  const file = readFileSync(new URL('../../../../functions/jobs/matching/occupations/taxonomy.bin', import.meta.url))
  it('stays small', () => expect(file.length).toBeLessThan(700_000))
  it('says so when it is cut off', () => expect(() => openTaxonomy(file.subarray(0, 1000))).toThrow())
  it('names groups of every length', () => {
    expect(nameOf(open, '2221')).toBe('Profesional Keperawatan')
    expect(nameOf(open, '9999')).toBe('')
  })
})
