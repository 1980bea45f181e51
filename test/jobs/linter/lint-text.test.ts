import { describe, expect, it } from 'vitest'
import { lintText, type TextFinding } from '../../../functions/jobs/linter/lint-text.ts'
import { advertisements } from './advertisements.ts'

const minimum = 2_750_000
const words = (text: string, findings: readonly TextFinding[]) =>
  findings.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
const found = (text: string) => words(text, lintText(text, minimum))
const meet = (one: TextFinding, other: TextFinding) =>
  one.kind === other.kind && one.start < other.end && other.start < one.end

describe('each advertisement written for the rules', () => {
  it.each(advertisements().map(({ text, findings }) => [text, findings] as const))('%s', (text, findings) => {
    const got = lintText(text, minimum)
    expect({
      missed: words(
        text,
        findings.filter((one) => !got.some((other) => meet(one, other))),
      ),
      falseAlarms: words(
        text,
        got.filter((one) => !findings.some((other) => meet(one, other))),
      ),
    }).toEqual({ missed: [], falseAlarms: [] })
  })
})

describe('a finding', () => {
  it('names exactly the words as they are written, past letters of two units and letters in fancy dress', () => {
    expect(found('🤑🤑 Dicari 𝗪𝗮𝗻𝗶𝘁𝗮, max 25 th')).toEqual(['jenis-kelamin: 𝗪𝗮𝗻𝗶𝘁𝗮', 'usia: max 25 th'])
  })

  it('joins words of one kind that stand side by side', () => {
    expect(found('SPG: cantik, tinggi 160+, langsing')).toEqual(['penampilan: cantik, tinggi 160+, langsing'])
  })

  it('is seen through capitals, drawn out letters and invisible signs', () => {
    expect(found('DICARI CEWEEEK\u200b, BELUM MENIKAH')).toEqual([
      'jenis-kelamin: CEWEEEK',
      'status-kawin: BELUM MENIKAH',
    ])
  })

  it('is seen in words without their vowels, and names them as they are written', () => {
    expect(found('Perlu prmpn, tdk bersuami, Jl. Ps. Baru')).toEqual([
      'jenis-kelamin: prmpn',
      'status-kawin: tdk bersuami',
    ])
  })

  it('is not what somebody is free to be, nor what those who are served are', () => {
    expect(found('Yang berkacamata, berhijab, gondrong: come as you are.')).toEqual([])
    expect(found('Siapa pun, muslim atau bukan.')).toEqual([])
    expect(found('Perawat. Pasien kami ibu-ibu lansia beragama Islam.')).toEqual([])
    expect(found('Yang gondrong atau tatoan jangan dulu.')).toEqual(['penampilan: Yang gondrong atau tatoan'])
  })

  it('stands in the place of a demand: the same word of a ware, a house, who is served or who works there is none', () => {
    const spoken = (text: string) => found(text).map((one) => one.split(':')[0])
    expect(spoken('Penjual baju wanita. Salon khusus wanita. Melayani tamu wanita. Karyawan kami wanita.')).toEqual([])
    expect(spoken('Dicari wanita.')).toEqual(['jenis-kelamin'])
    expect(spoken('Kru toko roti wanita, jujur.')).toEqual(['jenis-kelamin'])
    expect(spoken('Guru SMA Kristen. Sejarah agama Islam.')).toEqual([])
    expect(spoken('Guru, Kristen, jujur.')).toEqual(['agama'])
    expect(spoken('Masakan Jawa. Bahan asli Garut. Pelanggan kami orang Sunda.')).toEqual([])
    expect(spoken('Diutamakan orang Sunda.')).toEqual(['asal-suku'])
    expect(spoken('Membuat konten yang menarik. Kue cantik.')).toEqual([])
    expect(spoken('Host, ramah dan menarik.')).toEqual(['penampilan'])
  })

  it('counts under a heading of demands, and not under one of what is offered or done', () => {
    expect(found('Fasilitas:\n- mess pria\n- mess wanita')).toEqual([])
    expect(found('Tugas:\n- menerima uang pendaftaran siswa')).toEqual([])
    expect(found('Syarat:\n- wanita\n- jujur')).toEqual(['jenis-kelamin: wanita'])
  })

  it('is seen with figures for letters, spaced letters and a two for a word said twice', () => {
    expect(found('Dicari w4n1ta. Dicari P R I A. Dicari mbak2.')).toEqual([
      'jenis-kelamin: w4n1ta',
      'jenis-kelamin: P R I A',
      'jenis-kelamin: mbak2',
    ])
  })

  it('is an age however many words stand before its figure, unless it is of something else', () => {
    expect(found('Batas umur pelamar adalah tiga puluh lima tahun.')).toEqual([
      'usia: Batas umur pelamar adalah tiga puluh lima tahun',
    ])
    expect(found('Usia bukan halangan, ada 25 lowongan.')).toEqual([])
    expect(found('Di usia ke-30 PT Maju membuka cabang.')).toEqual([])
  })

  it('is a cost where a sum is paid and nothing is earned', () => {
    expect(found('Paket bergabung mulai Rp350.000.')).toEqual(['pungutan: Paket bergabung mulai Rp350.000'])
    expect(found('Model. Bayar 150rb/jam.')).toEqual([])
  })

  it('says nothing of pay until staff set a minimum', () => {
    expect(found('Gaji 1,2 juta per bulan')).toEqual(['upah-di-bawah-minimum: 1,2 juta'])
    expect(lintText('Gaji 1,2 juta per bulan', undefined)).toEqual([])
  })

  it('is not made of a text without words', () => {
    expect(found('')).toEqual([])
    expect(found('…!!! 12345 \n\n ---')).toEqual([])
  })
})

/** Words that begin, join and end what the rules look for: repeated, they make a pattern try everything. */
const busyWords = [
  'wanita',
  'agama',
  'agama islam',
  'usia maks',
  'uang biaya',
  'tidak',
  'gaji 1 juta,',
  'ktp dan kk',
  '1.000',
  '((((',
  'orang asli jawa',
  'menikah belum',
  'cantik dan',
  'ijazah asli',
  'tb 160',
  'dijamin',
  'khusus harus wajib',
  'a',
  'dua puluh',
  'yang yg',
  'tinggi badan',
]
it('four thousand letters made to keep the rules busy are read within two seconds, word by word', () => {
  lintText('Dicari kasir wanita.', minimum)
  const slow = busyWords.filter((part) => {
    const start = performance.now()
    lintText(`${part} `.repeat(4000).slice(0, 4000), minimum)
    return performance.now() - start > 2000
  })
  expect(slow).toEqual([])
})
