import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import * as fields from '../../functions/platform/http/fields.ts'
import { mistakesIn } from '../../functions/platform/http/mistakes.ts'

const said = (schema: v.GenericSchema, input: unknown, lang: 'id' | 'en' = 'id') => {
  const read = v.safeParse(v.strictObject({ it: schema }), { it: input }, { abortPipeEarly: true })
  return read.success ? (read.output as { it: unknown }).it : mistakesIn(read.issues, lang)[0]?.sentence
}

describe('a line of words', () => {
  it('comes in trimmed and composed', () => {
    expect(said(fields.line(80), '  Cafe\u0301 Kopi ')).toBe('Café Kopi')
  })

  it.each([
    ['nothing', '   ', 'Isi dulu bagian ini.'],
    ['what is too long', 'x'.repeat(81), 'Paling banyak 80 huruf; sekarang 81.'],
    ['two lines', 'satu\ndua', 'Tulis dalam satu baris.'],
    ['a NUL', 'Batik\u0000', 'Ada huruf yang tidak terlihat di sini. Ketik ulang bagian ini.'],
    [
      'a mark that turns letters round',
      'Batik \u202Egnp.exe',
      'Ada huruf yang tidak terlihat di sini. Ketik ulang bagian ini.',
    ],
    ['a number', 7, 'Periksa lagi bagian ini.'],
  ])('refuses %s', (_, given, sentence) => {
    expect(said(fields.line(80), given)).toBe(sentence)
  })

  it('may hold anything that can be seen', () => {
    expect(said(fields.line(80), '<b>Béa & “Ucup” 🍡</b>')).toBe('<b>Béa & “Ucup” 🍡</b>')
  })
})

describe('a phone number', () => {
  it.each(['0812-3456-7890', '+62 812 3456 7890', '62812.3456.7890', '(0812) 34567890'])(
    'is the same as %s',
    (given) => {
      expect(said(fields.phone, given)).toBe('+6281234567890')
    },
  )

  it.each(['12', '0812-77', 'telepon saya', '+0812345678'])('is not %s', (given) => {
    expect(said(fields.phone, given)).toBe('Tulis nomor lengkap, misalnya 0812-3456-7890.')
  })
})

describe('a mail address', () => {
  it('has at most 64 letters before its sign: no mail goes to more', () => {
    const [longest, tooLong] = [64, 65].map((letters) => `${'a'.repeat(letters)}@contoh.id`)
    expect(said(fields.mailAddress, ` ${longest?.toUpperCase()} `)).toBe(longest)
    expect(said(fields.mailAddress, tooLong)).toBe('Tulis alamat surel lengkap, misalnya ani@contoh.id.')
  })
})

describe('a whole number', () => {
  it.each([
    ['3.020.000', 3_020_000],
    ['Rp 3.020.000', 3_020_000],
    ['Rp. 3.020.000', 3_020_000],
    [' 12 ', 12],
    [7, 7],
  ])('reads %j as people write it', (given, number) => {
    expect(said(fields.wholeNumber(1, 10_000_000), given)).toBe(number)
  })

  it.each([
    ['tiga', 'Tulis dengan angka saja.'],
    ['1.5e9', 'Tulis dengan angka saja.'],
    ['0', 'Paling kecil 1.'],
    ['', 'Isi dulu bagian ini.'],
  ])('refuses %j', (given, sentence) => {
    expect(said(fields.wholeNumber(1, 10), given)).toBe(sentence)
  })
})

describe('a day', () => {
  it('has to be in the calendar', () => {
    expect(said(fields.day, '2026-02-28')).toBe('2026-02-28')
    expect(said(fields.day, '2026-02-30')).toMatch(/tanggal|Periksa/)
  })
})

describe('an id', () => {
  it('names what is meant and nothing else', () => {
    expect(said(fields.id('booth'), 'booth_01JABC')).toBe('booth_01JABC')
    for (const foreign of ['stage_1', 'booth_', 'booth_../x', 'booth_#1', `booth_${'x'.repeat(80)}`, 7])
      expect(said(fields.id('booth'), foreign)).toBe('Periksa lagi bagian ini.')
  })
})

describe('what may be left empty', () => {
  it('is not there when it is', () => {
    expect(said(fields.maybe(fields.line(10)), '')).toBeUndefined()
    expect(said(fields.maybe(fields.line(10)), 'x'.repeat(11))).toBe('Paling banyak 10 huruf; sekarang 11.')
  })
})

describe('a mistake', () => {
  it('is told in English where English is asked for', () => {
    expect(said(fields.mailAddress, 'ani@', 'en')).toBe('Write the whole e-mail address, like ani@contoh.id.')
  })

  it('names a field that nobody knows', () => {
    const { issues } = v.safeParse(v.strictObject({ name: fields.line(10) }), { name: 'x', peran: 'admin' })
    expect(mistakesIn(issues ?? [], 'id')).toEqual([{ field: 'peran', sentence: 'Isian ini tidak dikenal.' }])
  })
})
