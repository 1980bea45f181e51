import { beforeAll, describe, expect, it } from 'vitest'
import { expireVacancies } from '../../../functions/jobs/vacancies/expire-vacancies.ts'
import { refusalOf } from '../../support/city.ts'
import { officer, openJobs, recruiter, saturday, vacancyForm } from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
const search = (asked: object = {}) => city.as(undefined).searchVacancies(asked)
const titles = async (asked: object = {}) => (await search(asked)).vacancies.map(({ title }) => title)

beforeAll(async () => {
  city = await openJobs()
  const { employerId } = await city.verified()
  const written = [
    {
      title: 'Penjahit',
      kecamatan: 'Cikole',
      education: 'smp',
      wageMin: 2_500_000,
      wageMax: 2_700_000,
      skills: ['menjahit'],
    },
    {
      title: 'Ilustrator',
      kecamatan: 'Baros',
      education: 'smk',
      wageMin: 3_500_000,
      wageMax: 4_200_000,
      skills: ['ilustrasi'],
    },
    {
      title: 'Perawat',
      kecamatan: 'Baros',
      education: 'd3',
      kind: 'contract',
      wageWithheld: true,
      skills: ['asuhan keperawatan'],
    },
    {
      title: 'Kasir',
      description: 'Melayani pembeli, bekerja sama dengan penjahit.',
      kecamatan: 'Citamiang',
      education: 'sma',
      skills: ['kasir'],
    },
  ] as const
  for (const [n, words] of written.entries()) {
    city.time.now = `2026-10-24T02:0${n}:00.000Z`
    const form = { ...vacancyForm(), ...words, skills: [...words.skills] }
    const { vacancyId } = await city.as(recruiter).draftVacancy({ employerId, ...form })
    await city.as(recruiter).submitVacancy({ vacancyId, version: 1 })
    await city.as(officer).approveVacancy({ vacancyId, version: 2 })
  }
})

describe('a search', () => {
  it('without words shows the newest first', async () => {
    expect(await titles()).toEqual(['Kasir', 'Perawat', 'Ilustrator', 'Penjahit'])
  })

  it('puts the title before the text', async () => {
    expect(await titles({ q: 'penjahit' })).toEqual(['Penjahit', 'Kasir'])
  })

  it('finds a word that is only begun, any letters, and nothing for nonsense', async () => {
    expect(await titles({ q: 'ILUSTR' })).toEqual(['Ilustrator'])
    expect(await titles({ q: 'kuda nil' })).toEqual([])
    expect(await titles({ q: '<script>alert(1)</script>' })).toEqual([])
  })

  it.each([
    [{ kecamatan: 'Baros' }, ['Perawat', 'Ilustrator']],
    [{ jenis: 'contract' }, ['Perawat']],
    [{ upah: 3_000_000 }, ['Kasir', 'Ilustrator']],
    [{ upah: 3_000_000, kecamatan: 'Baros' }, ['Ilustrator']],
    [{ pendidikan: 'smk' }, ['Kasir', 'Ilustrator', 'Penjahit']],
    [{ pendidikan: 'sd' }, []],
    [{ bidang: 'pangan', q: 'kasir' }, ['Kasir']],
    [{ bidang: 'teknik' }, []],
  ])('with %j shows %j', async (asked, expected) => {
    expect(await titles(asked)).toEqual(expected)
  })

  it('counts each choice with the other filters kept', async () => {
    const { counts } = await search({ kecamatan: 'Baros' })
    expect(counts.jenis).toEqual({ 'full-time': 1, contract: 1 })
    expect(counts.kecamatan).toEqual({ Baros: 2, Cikole: 1, Citamiang: 1 })
  })

  it('says what to loosen where nothing is left', async () => {
    const { count, without } = await search({ q: 'penjahit', kecamatan: 'Baros' })
    expect([count, without]).toEqual([
      0,
      [
        { filter: 'q', count: 2 },
        { filter: 'kecamatan', count: 2 },
      ],
    ])
  })

  it('may be kept at the edge', async () => {
    const response = await city.send(new Request('http://city/api/jobs/search?q=kasir'))
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10')
  })

  it('refuses what is no filter, in the language asked for', async () => {
    expect(await refusalOf(search({ kecamatan: 'Bandung' }))).toBe('invalid-input')
    expect(await refusalOf(search({ sex: 'x' }))).toBe('invalid-input')
    expect(await refusalOf(search({ hal: 0 }))).toBe('invalid-input')
  })

  it('lacks what was paused, at once, and has it again', async () => {
    const { vacancyId } = (await search({ q: 'perawat' })).vacancies[0] ?? { vacancyId: 'vacancy_none' as const }
    await city.as(recruiter).pauseVacancy({ vacancyId })
    expect(await titles({ q: 'perawat' })).toEqual([])
    await city.as(recruiter).resumeVacancy({ vacancyId })
    expect(await titles({ q: 'perawat' })).toEqual(['Perawat'])
  })
})

describe('the night', () => {
  it('takes down what is out of date, once', async () => {
    const other = await openJobs()
    await other.published()
    expect(await expireVacancies(other.table, '2026-10-30T16:59:00.000Z')).toEqual({ expired: 0 })
    expect(await expireVacancies(other.table, '2026-10-30T17:15:00.000Z')).toEqual({ expired: 1 })
    expect(await expireVacancies(other.table, '2026-10-30T17:15:00.000Z')).toEqual({ expired: 0 })
    other.time.now = saturday
    expect((await other.as(undefined).searchVacancies({})).count).toBe(0)
  })
})
