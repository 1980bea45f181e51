import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { officer, openJobs, recruiter } from '../support/jobs.ts'

describe('open vacancies in the shape of the national board', () => {
  it('have its fields, with nothing in those that the law forbids to ask', async () => {
    const { published, submitted, as } = await openJobs()
    const { vacancyId } = await published()
    await submitted(recruiter, { title: 'Belum disetujui' })
    const { vacancies, next } = await as(officer).nationalBoard({})
    expect(next).toBeUndefined()
    expect(vacancies).toEqual([
      {
        ...{ id: vacancyId, title: 'Operator Produksi Makanan', status: 'open', quota: 12 },
        ...{ published_at: '2026-10-24 09:00:00', expires_at: '2026-10-30' },
        description: 'Menimbang bahan, menjalankan mesin pengemas, mencatat hasil.',
        qualification:
          'Pendidikan minimal: SMK (SMK Agribisnis Pengolahan Hasil Pertanian)\nTanpa pengalaman boleh melamar\nBekerja bergantian sif',
        ...{ gender: null, marital_status: null, physical_condition: null, min_age: null, max_age: null },
        ...{ min_year_experience: null, job_function: 'Manufaktur dan Produksi', job_type: 'Full time' },
        ...{ min_education: 'SMK', skills: ['pengemasan makanan', 'higiene pangan'] },
        ...{ min_salary: 2_800_000, max_salary: 3_100_000, show_salary: true, industry: 'Food & Beverage' },
      },
    ])
  })

  const records = '../shared/data/matching/karirhub-vacancies.jsonl.gz'
  it.skipIf(!existsSync(records))('have the fields of its own records, of the same kinds', async () => {
    const theirs = gunzipSync(readFileSync(records))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const { published, as } = await openJobs()
    await published()
    const [ours] = (await as(officer).nationalBoard({})).vacancies
    expect(Object.keys(ours ?? {}).sort()).toEqual(Object.keys(theirs[0] ?? {}).sort())
    for (const [name, value] of Object.entries(ours ?? {})) {
      const kinds = new Set(theirs.map((each) => (each[name] === null ? 'null' : typeof each[name])))
      expect([name, kinds.has(value === null ? 'null' : typeof value)]).toEqual([name, true])
    }
  })
})
