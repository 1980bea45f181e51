import { beforeAll, describe, expect, it } from 'vitest'
import { kbjiName, kbjiNames } from '../../../functions/jobs/lists/kbji.ts'
import { isPublished } from '../../../functions/jobs/vacancies/vacancy.ts'
import { refusalOf } from '../../support/city.ts'
import { officer, openJobs, recruiter, stranger, vacancyForm } from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

describe('proposals for a title', () => {
  it('name unit groups that exist, and what vacancies of such titles ask for', async () => {
    const taught = await openJobs()
    const titles = ['Kasir Swalayan', 'Kasir Minimarket', 'Kasir Toko Kue']
    const published = await Promise.all(
      titles.map((title) => taught.published(recruiter, { title, skills: ['kasir', 'mesin EDC'] })),
    )
    for (const { vacancyId } of published) {
      const vacancy = await taught.stores.vacancies.get(vacancyId)
      if (isPublished(vacancy)) await taught.stores.lessons.learn(vacancy)
    }
    const { employerId } = published[0] as (typeof published)[number]
    const { kbji, skills, programmes, programmesFrom } = await taught
      .as(recruiter)
      .proposeForTitle({ employerId, title: 'Kasir toko' })
    expect(kbji.map(({ code }) => code)).toContain('5230')
    expect(kbji).toHaveLength(3)
    expect(kbji.map(({ code, name }) => [code, name])).toEqual(kbji.map(({ code }) => [code, kbjiName(code)]))
    expect(skills).toEqual(['kasir', 'mesin EDC'])
    expect(programmesFrom).toBe('earlier')
    expect(programmes).toContain('SMK Agribisnis Pengolahan Hasil Pertanian')
  })

  it('go by fields of study where nothing was learnt yet', async () => {
    const fresh = await openJobs()
    const { employerId } = await fresh.verified()
    const { programmesFrom, programmes, skills } = await fresh
      .as(recruiter)
      .proposeForTitle({ employerId, title: 'Perawat gigi' })
    expect(programmesFrom).toBe('names')
    expect(programmes.join()).toMatch(/Keperawatan|Gigi/)
    expect(skills).toEqual([])
  })

  it('are for recruiters of the employer and for officers', async () => {
    const { employerId } = await city.verified()
    const ask = { employerId, title: 'Kasir' }
    expect(await refusalOf(city.as(stranger).proposeForTitle(ask))).toBe('employer-not-found')
    expect((await city.as(officer).proposeForTitle(ask)).title).toBe('Kasir')
  })
})

describe('a code of KBJI', () => {
  it('is refused where there is none such, kept where there is, and may be left out', async () => {
    const { employerId } = await city.verified()
    const draft = (kbji?: string) =>
      city.as(recruiter).draftVacancy({ employerId, ...vacancyForm(), ...(kbji !== undefined && { kbji }) })
    expect(await refusalOf(draft('9999'))).toBe('kbji-unknown')
    expect((await draft('5230')).words.kbji).toBe('5230')
    expect((await draft('')).words.kbji).toBeUndefined()
    const { vacancyId } = await draft('5230')
    const edit = { vacancyId, version: 1, ...vacancyForm(), kbji: '0000' }
    const { formKey: _, ...words } = edit
    expect(await refusalOf(city.as(recruiter).editVacancy(words))).toBe('kbji-unknown')
  })

  it('has a name that people can read', () => {
    expect([...kbjiNames].filter(([code, name]) => !/^\d{4}$/.test(code) || name === '')).toEqual([])
    expect(kbjiNames.size).toBe(446)
    expect([...kbjiNames.keys()].map(kbjiName).filter((name) => /YBDI|YTDL|lainnya lainnya/i.test(name ?? ''))).toEqual(
      [],
    )
  })
})
