import { extractTextItems } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { pdfText } from '../../../functions/jobs/cv/files/pdf-text.ts'
import { encoded, linesOf, widthOf } from '../../../functions/jobs/cv/printing/helvetica.ts'
import { a4, pdf } from '../../../functions/jobs/cv/printing/pdf.ts'
import { printCv } from '../../../functions/jobs/cv/printing/print-cv.ts'
import { readCv } from '../../../functions/jobs/cv/reading/read-cv.ts'

const now = new Date('2026-10-24T02:00:00.000Z')
const dewi = {
  name: 'Dewi Lestari',
  phone: '+6285712345678',
  mail: 'dewi@warga.example',
  kecamatan: 'Lembursitu',
  wanted: ['Kasir', 'Admin Gudang'],
  experience: [
    { title: 'Kasir', employer: 'Alfamart Lembursitu', months: 15, until: 2021 },
    { title: 'Admin Gudang', months: 67 },
  ],
  education: 'smk',
  programme: 'SMK Akuntansi dan Keuangan Lembaga',
  skills: ['Microsoft Excel', 'stok opname'],
  licences: ['SIM C'],
  kinds: ['full-time'],
  shift: true,
} as const
const given = () => structuredClone(dewi) as never as Parameters<typeof printCv>[0]
const textOf = async (file: string) => {
  const read = await pdfText(Buffer.from(file, 'latin1'))
  if (!read.ok) throw new Error(read.refusal)
  return { text: read.value.text.replace(/\s+/g, ' '), pages: read.value.pages.all }
}

describe('a CV made from a profile', () => {
  it('says every field, in the order recruiters read, and can be selected', async () => {
    const { text, pages } = await textOf(printCv(given(), 'id'))
    expect(text).toBe(
      [
        'Dewi Lestari +62 857-1234-5678 · dewi@warga.example · Kecamatan Lembursitu, Kota Sukabumi',
        'Pekerjaan yang dicari Kasir, Admin Gudang',
        'Pengalaman kerja Kasir, Alfamart Lembursitu 1 tahun 3 bulan, sampai 2021 Admin Gudang 5 tahun 7 bulan',
        'Pendidikan SMK Akuntansi dan Keuangan Lembaga',
        'Keterampilan Microsoft Excel, stok opname',
        'Surat dan sertifikat SIM C',
        'Jenis kerja penuh waktu, bersedia bekerja bergantian sif',
      ].join(' '),
    )
    expect(pages).toBe(1)
  })

  it('says so in English too', async () => {
    const { text } = await textOf(printCv(given(), 'en'))
    for (const said of ['Work experience', '1 year 3 months, until 2021', 'full time, willing to work in shifts'])
      expect(text).toContain(said)
  })

  it('knows no NIK, religion, marital status, birth, photo, address, wage or access needs, though it were given them', () => {
    const more = { nik: '3272015205010003', agama: 'Islam', alamat: 'Jl. Melati', wageMin: 3_000_000, needs: ['quiet'] }
    const file = printCv({ ...given(), ...more } as never, 'id')
    for (const forbidden of ['3272', 'Islam', 'Melati', '3.000.000', '3000000', 'quiet', '/Image', '/XObject'])
      expect(file).not.toContain(forbidden)
  })

  it('leaves out what has not been answered, and a kecamatan out of town', async () => {
    expect(
      (
        await textOf(
          printCv({ name: 'Ujang Saputra Wijaya Kusumah Panjang Sekali Namanya', kecamatan: 'Luar kota' }, 'id'),
        )
      ).text,
    ).toBe('Ujang Saputra Wijaya Kusumah Panjang Sekali Namanya')
  })

  it('is read back by the city itself, field by field', async () => {
    const read = await pdfText(Buffer.from(printCv(given(), 'id'), 'latin1'))
    const { proposals } = readCv(read.ok ? read.value.text : '', now)
    const values = (field: string) => proposals.flatMap((each) => (each.field === field ? [each.value] : []))
    expect(values('name')).toEqual([dewi.name])
    expect(values('phone')).toEqual([dewi.phone])
    expect(values('kecamatan')).toEqual([dewi.kecamatan])
    expect(values('wanted')).toEqual(dewi.wanted)
    expect(values('programme')).toEqual([dewi.programme])
    expect(values('job')).toEqual(dewi.experience)
    expect(values('licence')).toEqual(dewi.licences)
    expect(values('skill')).toEqual(expect.arrayContaining([...dewi.skills]))
  })

  it('goes on to a second page, with its number on each, and loses nothing', async () => {
    const experience = Array.from({ length: 10 }, (_, n) => ({
      title: `Jabatan ${n} ${'panjang '.repeat(8)}`,
      months: n + 1,
    }))
    const skills = Array.from({ length: 40 }, (_, n) => `keterampilan nomor ${n}`)
    const { text, pages } = await textOf(printCv({ ...given(), experience, skills }, 'id'))
    expect(pages).toBe(2)
    for (const said of ['Jabatan 9', 'keterampilan nomor 39', 'Halaman 1 dari 2', 'Halaman 2 dari 2', 'SIM C'])
      expect(text).toContain(said)
  })

  it('is ASCII throughout, says its title and its language, and is tagged for who hears it', () => {
    const file = printCv({ ...given(), name: 'Núñez Ćirić \\ (Dewi) 你' }, 'id')
    expect(file).toMatch(/^[\n -~]*$/)
    expect(file).toContain('/Lang(id)')
    expect(file).toContain('/MarkInfo<</Marked true>>')
    expect(file).toMatch(/\/Title<FEFF[0-9a-f]+>/)
    expect(file.match(/BDC/g)?.length).toBe(file.match(/\/Type\/StructElem\/S\/(?!Document)/g)?.length)
  })

  it('writes brackets and strokes so that readers take them for letters', async () => {
    const name = 'Dewi (Ai) Lestari \\ Kusumah (Bandung) \\(x'
    expect((await textOf(printCv({ name, skills: ['menjahit'] }, 'id'))).text).toContain(name)
  })

  it('says at its end where each of its objects begins', () => {
    const file = printCv(given(), 'id')
    const starts = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, start]) => Number(start))
    expect(starts.length).toBeGreaterThan(10)
    for (const [n, start] of starts.entries())
      expect(file.slice(start, start + 12)).toMatch(new RegExp(`^${n + 1} 0 obj`))
    expect(file.slice(Number(file.match(/startxref\n(\d+)/)?.[1])).startsWith('xref')).toBe(true)
  })
})

describe('Helvetica', () => {
  it('is as wide as Adobe says', () => {
    expect(widthOf('Hai', 1000, 'regular')).toBe(722 + 556 + 222)
    expect(widthOf('Hai', 1000, 'bold')).toBe(722 + 556 + 278)
    expect(widthOf('~', 1000, 'regular')).toBe(584)
  })

  it('is as wide as a reader of PDFs measures it', async () => {
    const text = 'Sphinx of black quartz, judge my vow: 0123456789 (/&@%) Jambu "Kiu" [~]'
    for (const weight of ['regular', 'bold'] as const) {
      const line = { text, x: 20, y: 400, size: 10, weight }
      const file = pdf({ title: 'x', lang: 'id', pages: [{ blocks: [{ role: 'P', lines: [line] }] }] })
      const { items } = await extractTextItems(new Uint8Array(Buffer.from(file, 'latin1')))
      const measured = items.flat().reduce((sum, { width }) => sum + width, 0)
      expect(Math.abs(measured - widthOf(text, 10, weight))).toBeLessThan(0.5)
    }
  })

  it('has letters with marks, and the nearest one for what it has not', () => {
    expect(encoded('é€…ć')).toEqual([233, 128, 133, 99])
    expect(encoded('你')).toEqual([63])
  })

  it('breaks no line wider than the page', () => {
    const width = a4.width - 112
    for (const line of linesOf(`${'kata '.repeat(60)}${'x'.repeat(300)}`, width, 10, 'regular'))
      expect(widthOf(line, 10, 'regular')).toBeLessThanOrEqual(width)
  })
})
