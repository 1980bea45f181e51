import { describe, expect, it } from 'vitest'
import { programmes as listed } from '../../../../functions/jobs/lists/programmes.ts'
import {
  emptyModel,
  type Lesson,
  learn,
  type ProgrammeModel,
} from '../../../../functions/jobs/matching/programmes/lessons.ts'
import { acceptanceBy, programmesFor } from '../../../../functions/jobs/matching/programmes/programmes-for.ts'
import { prepared } from '../../../../functions/jobs/matching/programmes/shares.ts'
import type { Work } from '../../../../functions/jobs/matching/programmes/traits.ts'

const acceptance = (model: ProgrammeModel, programme: string, work: Work) =>
  acceptanceBy(model, programme)(prepared(model, work))

const lessons: Lesson[] = [
  { title: 'Barista', employer: 'Kopi Senja', programmes: ['SMK Perhotelan', 'SMK Kuliner'] },
  { title: 'Barista paruh waktu', employer: 'Kedai Pagi', programmes: ['SMK Kuliner'] },
  { title: 'Kepala barista', employer: 'Kopi Tengah', programmes: ['SMK Kuliner', 'D3 Perhotelan'] },
  { title: 'Staf pajak', employer: 'CV Hitung', programmes: ['D3 Perpajakan', 'S1 Akuntansi'] },
  {
    title: 'Staf pembukuan',
    employer: 'CV Hitung',
    description: 'Mencatat faktur pajak',
    programmes: ['S1 Akuntansi'],
  },
]
const names = (title: string, model = emptyModel(listed), count = 4) =>
  programmesFor(model, { title }, count).map(({ programme }) => programme)

describe('before the first lesson', () => {
  it.each([
    ['Apoteker', 'S1 Farmasi dan Profesi Apoteker'],
    ['IT Support', 'S1 Teknik Informatika'],
    ['Staff Accounting', 'S1 Akuntansi'],
    ['Perawat', 'D3 Keperawatan'],
    ['Drafter bangunan', 'S1 Teknik Sipil'],
    ['JURU MASAK', 'SMK Kuliner'],
    ['Guru SD', 'S1 Pendidikan Guru Sekolah Dasar'],
    ['Mekanik motor', 'SMK Teknik Sepeda Motor'],
  ])('%s is work for %s, as the names say', (title, programme) => {
    expect(names(title)).toContain(programme)
  })

  it('nothing is known of a title without sense, and nothing breaks', () => {
    for (const title of ['', '???', '12345', 'zzzz qqqq']) {
      const shares = programmesFor(emptyModel(listed), { title }, 200).map(({ share }) => share)
      expect(Math.max(...shares)).toBeLessThan(0.05)
      expect(shares.every(Number.isFinite)).toBe(true)
    }
    expect(programmesFor(emptyModel(), { title: 'Kasir' }, 3)).toEqual([])
  })
})

describe('after lessons', () => {
  const model = learn(lessons, listed)

  it('a title takes what titles like it took before', () => {
    expect(names('Barista', model)[0]).toBe('SMK Kuliner')
    expect(names('barista senior', model)[0]).toBe('SMK Kuliner')
  })

  it('words of a description teach too', () => {
    const faktur = { title: 'Petugas faktur' }
    const without = learn(
      lessons.map(({ description: _, ...lesson }) => lesson),
      listed,
    )
    expect(acceptance(model, 'S1 Akuntansi', faktur)).toBeGreaterThan(acceptance(without, 'S1 Akuntansi', faktur))
  })

  it('an Indonesian title teaches its English one', () => {
    const taught = learn([...lessons, { title: 'Sopir', programmes: ['Sekolah Mengemudi'] }])
    const [driver = 0, dancer = 0] = ['Driver', 'Dancer'].map((title) =>
      acceptance(taught, 'Sekolah Mengemudi', { title }),
    )
    expect(driver).toBeGreaterThan(2 * dancer)
  })

  it('a programme ranks the vacancies that take it before the others', () => {
    const works = ['Staf pajak', 'Barista', 'Supir'].map((title) => ({ title }))
    const [tax = 0, coffee = 0, driver = 0] = works.map((work) => acceptance(model, 'SMK Kuliner', work))
    expect(coffee).toBeGreaterThan(tax)
    expect(coffee).toBeGreaterThan(driver)
  })

  it('names of one subject answer for each other, also one that nobody taught', () => {
    const barista = { title: 'Barista' }
    expect(acceptance(model, 'Seni Kuliner', barista)).toBeGreaterThan(3 * acceptance(model, 'Seni Tari', barista))
    expect(names('Barista', model, 500)).not.toContain('Seni Kuliner')
  })

  it('a share is a share: above 0, below 1, from the highest down', () => {
    const shares = programmesFor(model, { title: 'Barista' }, 500).map(({ share }) => share)
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true)
    expect(shares).toEqual(shares.toSorted((one, other) => other - one))
  })

  it('who posts the same a hundred times does not teach a hundredfold', () => {
    const loud = learn([
      ...lessons,
      ...Array.from({ length: 100 }, () => ({ title: 'Barista', employer: 'Bising', programmes: ['S1 Hukum'] })),
    ])
    const many = learn([
      ...lessons,
      ...Array.from({ length: 100 }, (_, each) => ({
        title: 'Barista',
        employer: `Kedai ${each}`,
        programmes: ['S1 Hukum'],
      })),
    ])
    const [once, often] = [loud, many].map((each) => acceptance(each, 'SMK Kuliner', { title: 'Barista' }))
    expect(once).toBeGreaterThan(2 * (often ?? 0))
  })
})
