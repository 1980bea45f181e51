import { describe, expect, it } from 'vitest'
import { takeInImport } from '../../../functions/jobs/vacancy-import/take-in-import.ts'
import { refusalOf } from '../../support/city.ts'
import { officer, openJobs, recruiter, stranger } from '../support/jobs.ts'

const head =
  'pekerjaan,jumlah,hari_terakhir,pendidikan,upah_terendah,upah_tertinggi,kecamatan,tempat_kerja,jenis_kerja,uraian,kontak'
const row = (title: string, change: Record<number, string> = {}) =>
  [
    title,
    '3',
    '30/10/2026',
    'SMK',
    '2.800.000',
    '3.100.000',
    'Baros',
    'Jalan Baros km 4',
    'Penuh waktu',
    'Menjahit.',
    'Rina',
  ]
    .map((cell, n) => `"${change[n] ?? cell}"`)
    .join(',')
const sheet = (...rows: string[]) => [head, ...rows].join('\n')

/** An employer whose recruiter sends in files, each read as the bucket tells of it. */
async function importing() {
  const city = await openJobs()
  const { employerId } = await city.verified()
  const uploads = new Map<string, Uint8Array>()
  const take = takeInImport({
    ...city.stores,
    readUpload: async (key) => uploads.get(key),
    removeUpload: async (key) => {
      uploads.delete(key)
    },
  })
  async function sent(text: string) {
    const { importId, fields } = await city.as(recruiter).vacancyImportForm({ employerId })
    const key = fields.key ?? ''
    uploads.set(key, new TextEncoder().encode(text))
    await take(key, city.time.now)
    return { employerId, importId, key }
  }
  const read = (one: Awaited<ReturnType<typeof sent>>) =>
    city.as(recruiter).readVacancyImport({ employerId, importId: one.importId })
  return { ...city, employerId, uploads, take, sent, read }
}

describe('a file of vacancies', () => {
  it('has what the linter found in its drafts, for the officer’s list and signs, and in their copies', async () => {
    const { as, employerId, stores, sent } = await importing()
    const { importId } = await sent(sheet(row('Penjahit'), row('Sopir', { 9: 'Pria, bayar seragam Rp100.000.' })))
    await as(recruiter).takeVacancyImport({ employerId, importId })
    const foundIn = async () =>
      Object.fromEntries((await stores.vacancies.ofEmployer(employerId)).map((each) => [each.words.title, each.found]))
    const found = await foundIn()
    expect([found.Penjahit, found.Sopir?.includes('pungutan')]).toEqual([[], true])
    const signs = await as(officer).employerSigns({ employerId })
    expect(signs.map(({ kind }) => kind)).toContain('asks-money')
    const [sopir] = (await stores.vacancies.ofEmployer(employerId)).filter(({ words }) => words.title === 'Sopir')
    const copying = { employerId, formKey: crypto.randomUUID(), closesOn: '2026-11-20' }
    await as(recruiter).copyVacancies({ ...copying, vacancyIds: [sopir?.vacancyId ?? 'vacancy_none'] })
    const copies = (await stores.vacancies.ofEmployer(employerId)).filter(
      ({ words }) => words.closesOn === '2026-11-20',
    )
    expect(copies.map((each) => each.found)).toEqual([sopir?.found])
  })

  it('is reported on row by row, and nothing is drafted before somebody says so', async () => {
    const { as, employerId, sent, read } = await importing()
    const file = sheet(
      row('Penjahit'),
      row('Kasir', { 1: 'banyak', 3: 'Kursus' }),
      row('Obras', { 9: '=HYPERLINK(""http://x"";""klik"")' }),
      row('Pemotong', { 4: '4.000.000' }),
      row('Sopir', { 9: 'Pria, usia maksimal 25 tahun.' }),
      ',,,,,,,,,,',
    )
    const { ready, wrong, rows, isRead } = await read(await sent(file))
    expect({ isRead, ready, wrong }).toEqual({ isRead: true, ready: 2, wrong: 3 })
    expect(rows.map(({ line, mistakes }) => [line, mistakes.map(({ column }) => column)])).toEqual([
      [2, []],
      [3, ['jumlah', 'pendidikan']],
      [4, ['uraian']],
      [5, [undefined]],
      [6, []],
    ])
    expect(rows[1]?.mistakes.map(({ sentence }) => sentence)).toEqual([
      'Tulis dengan angka saja.',
      'Tulis salah satu: SD, SMP, SMA, SMK, D3, S1, S2.',
    ])
    expect(rows[2]?.mistakes[0]?.sentence).toContain('rumus')
    expect(rows[3]?.mistakes[0]?.sentence).toContain('Upah terendah lebih besar')
    expect(rows[4]?.findings.toSorted()).toEqual(['jenis-kelamin', 'usia'])
    expect(await as(recruiter).listVacancies({ employerId })).toEqual([])
  })

  it('becomes drafts, the same ones however often it is asked', async () => {
    const { as, employerId, sent, read } = await importing()
    const one = await sent(sheet(row('Penjahit'), row('Obras'), row('Kasir', { 1: 'x' })))
    const take = () => as(recruiter).takeVacancyImport({ employerId, importId: one.importId })
    const [first, again] = await Promise.all([take(), take()])
    expect([first, again]).toEqual([
      { drafted: 2, left: 1 },
      { drafted: 2, left: 1 },
    ])
    const drafts = await as(recruiter).listVacancies({ employerId })
    expect(drafts.map(({ words, review }) => [words.title, review]).sort()).toEqual([
      ['Obras', 'draft'],
      ['Penjahit', 'draft'],
    ])
    const { rows } = await read(one)
    expect(rows.flatMap(({ vacancyId }) => vacancyId ?? []).sort()).toEqual(
      drafts.map(({ vacancyId }) => vacancyId).sort(),
    )
  })

  it('with one vacancy twice drafts it once, and what is in the list already not at all', async () => {
    const { as, employerId, sent, read } = await importing()
    const one = await sent(sheet(row('Penjahit'), row('penjahit')))
    expect((await read(one)).rows.map(({ mistakes }) => mistakes.map(({ sentence }) => sentence))).toEqual([
      [],
      ['Sama dengan baris 2.'],
    ])
    await as(recruiter).takeVacancyImport({ employerId, importId: one.importId })
    const { ready, rows } = await read(await sent(sheet(row('Penjahit'), row('Obras'))))
    expect([ready, rows[0]?.mistakes[0]?.sentence]).toEqual([1, 'Lowongan yang sama sudah ada di daftar Anda.'])
  })

  it.each([
    ['columns-missing', 'nama,umur\nSari,20', ['pekerjaan', 'jumlah']],
    ['too-many-rows', sheet(...Array.from({ length: 50_000 }, (_, n) => row(`Kerja ${n}`))), []],
    ['not-a-csv', 'PK\u0003\u0004', []],
  ])('is refused as a whole: %s', async (failure, text, names) => {
    const { sent, read } = await importing()
    const refused = await read(await sent(text))
    expect([refused.failure, refused.rows, refused.names.slice(0, 2)]).toEqual([failure, [], names])
  })

  it('of five hundred rows is read and drafted whole', async () => {
    const { as, employerId, sent, read } = await importing()
    const one = await sent(sheet(...Array.from({ length: 500 }, (_, n) => row(`Kerja ${n}`))))
    const { ready, next } = await read(one)
    expect([ready, next !== undefined]).toEqual([500, true])
    const { drafted } = await as(recruiter).takeVacancyImport({ employerId, importId: one.importId })
    expect([drafted, (await as(recruiter).listVacancies({ employerId })).length]).toEqual([500, 500])
  }, 60_000)

  it('is gone once it was read, and told of twice it is read once', async () => {
    const { uploads, sent, take, read } = await importing()
    const one = await sent(sheet(row('Penjahit')))
    expect(uploads.size).toBe(0)
    uploads.set(one.key, new TextEncoder().encode(sheet(row('Lain'), row('Lagi'))))
    await take(one.key, '2026-10-24T03:00:00.000Z')
    expect((await read(one)).ready).toBe(1)
  })

  it('is its employer’s alone', async () => {
    const { as, employerId, sent } = await importing()
    const { importId } = await sent(sheet(row('Penjahit')))
    expect(await refusalOf(as(stranger).readVacancyImport({ employerId, importId }))).toBe('employer-not-found')
    expect(await refusalOf(as(stranger).takeVacancyImport({ employerId, importId }))).toBe('employer-not-found')
    expect(await refusalOf(as(stranger).vacancyImportForm({ employerId }))).toBe('employer-not-found')
  })

  it('that nobody sent yet is being waited for', async () => {
    const { as, employerId } = await importing()
    const { importId } = await as(recruiter).vacancyImportForm({ employerId })
    expect((await as(recruiter).readVacancyImport({ employerId, importId })).isRead).toBe(false)
    expect(await refusalOf(as(recruiter).takeVacancyImport({ employerId, importId }))).toBe('import-not-found')
  })
})

describe('earlier vacancies', () => {
  it('are copied as drafts with another last day, without what an officer once accepted', async () => {
    const city = await openJobs()
    const { vacancyId, employerId } = await city.published()
    await city.as(recruiter).fillVacancy({ vacancyId })
    const form = { employerId, vacancyIds: [vacancyId], closesOn: '2026-12-01', formKey: crypto.randomUUID() }
    const copy = () => city.as(recruiter).copyVacancies(form)
    const [first, again] = await Promise.all([copy(), copy()])
    expect(again).toEqual(first)
    const drafts = (await city.as(recruiter).listVacancies({ employerId })).filter(({ review }) => review === 'draft')
    expect(drafts.map(({ words, life }) => [words.title, words.closesOn, life])).toEqual([
      ['Operator Produksi Makanan', '2026-12-01', 'unpublished'],
    ])
  })

  it('of another employer are not there to be copied, and a day that passed is refused', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    const { employerId } = await city.verified(stranger)
    const form = { employerId, vacancyIds: [vacancyId], formKey: crypto.randomUUID() }
    expect(await city.as(stranger).copyVacancies({ ...form, closesOn: '2026-12-01' })).toEqual({ copied: [], left: [] })
    const own = await city.published()
    const late = { ...form, employerId: own.employerId, vacancyIds: [own.vacancyId], closesOn: '2026-10-01' }
    expect(await refusalOf(city.as(recruiter).copyVacancies(late))).toBe('validity-passed')
  })
})
