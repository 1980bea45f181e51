import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { PublicVacancyView } from '../../functions/jobs/vacancies/vacancy.contract.ts'
import { vacancyFeed } from '../../site/src/features/vacancies/feed.ts'
import { vacancyWords } from '../jobs/support/jobs.ts'

const vacancy = (n: number, words: Partial<PublicVacancyView> = {}): PublicVacancyView => ({
  ...vacancyWords,
  ...{ vacancyId: `vacancy_${n}`, employerId: 'employer_1', employer: 'PT Kaswari & Anak', field: 'pangan' },
  ...{ programmes: [], skills: [], licences: [], access: [], isOpen: true },
  publishedAt: `2026-10-2${n}T02:00:00.000Z`,
  ...words,
})
const feed = (vacancies: PublicVacancyView[]) =>
  vacancyFeed({
    ...{ lang: 'id', title: 'Lowongan · Pangan', vacancies, now: '2026-10-24T02:00:00.000Z' },
    self: 'https://kota.example/cari/lowongan/umpan/?bidang=pangan&upah=1',
    page: 'https://kota.example/cari/lowongan/?bidang=pangan&upah=1',
    addressOf: ({ vacancyId }) => `https://kota.example/kerja/lowongan/${vacancyId}/`,
  })
const read = (xml: string) => new XMLParser({ ignoreAttributes: false }).parse(xml).feed

describe('a feed of vacancies', () => {
  it('has all that RFC 4287 asks for, the newest first', () => {
    const { id, updated, author, link, entry } = read(feed([vacancy(1), vacancy(3), vacancy(2)]))
    expect([id, updated, author.name]).toEqual([
      'https://kota.example/cari/lowongan/umpan/?bidang=pangan&upah=1',
      '2026-10-23T02:00:00.000Z',
      'Bursa kerja kota',
    ])
    expect(link.map((each: Record<string, string>) => each['@_rel'])).toEqual(['self', 'alternate'])
    expect(entry.map((each: { id: string }) => each.id.at(-2))).toEqual(['3', '2', '1'])
    expect(entry[0]).toMatchObject({
      title: 'Operator Produksi Makanan, PT Kaswari & Anak',
      published: '2026-10-23T02:00:00.000Z',
      category: { '@_term': 'pangan' },
    })
  })

  it('is XML whatever people write', () => {
    const xml = feed([vacancy(1, { title: '<script>"&\u0007]]>', description: '</content>&amp;' })])
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(read(xml).entry.title).toBe('<script>"&]]>, PT Kaswari & Anak')
  })

  it('with nothing in it is a feed all the same', () => {
    expect(read(feed([]))).toMatchObject({ updated: '2026-10-24T02:00:00.000Z', title: 'Lowongan · Pangan' })
  })
})
