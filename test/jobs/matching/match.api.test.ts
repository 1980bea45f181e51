import { beforeAll, describe, expect, it } from 'vitest'
import { weights } from '../../../functions/jobs/matching/sum/points.ts'
import { jobsPages } from '../../../functions/jobs/pages.ts'
import type { VacancyWords } from '../../../functions/jobs/vacancies/vacancy.shape.ts'
import { later } from '../../../functions/platform/clock.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import type { Caller } from '../../../functions/platform/http/serve.ts'
import { refusalOf } from '../../support/city.ts'
import { employerId, openVacancy, settleEmployer, standsOpen } from '../search/town.ts'
import { following } from '../support/following.ts'
import { applicationForm, filledProfile, openJobs, recruiter, saturday, seeker, stranger } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'
import { streaming } from '../support/stream.ts'

type City = Awaited<ReturnType<typeof openJobs>>

async function cityWith(count: number, wordsOf: (n: number) => Partial<VacancyWords> = () => ({})): Promise<City> {
  const city = await openJobs()
  await settleEmployer(city.stores)
  const all = Array.from({ length: count }, (_, n) => openVacancy(`vacancy_n${String(n).padStart(4, '0')}`, wordsOf(n)))
  await standsOpen(city.stores, all)
  await city.as(seeker).saveProfile(filledProfile())
  return city
}
const bytesOf = async (city: City, path: string, who: Caller = seeker) =>
  (await (await city.send(new Request(`http://city/api/jobs${path}`), who)).arrayBuffer()).byteLength

describe('vacancies for me', () => {
  let city: City
  beforeAll(async () => {
    city = await cityWith(57, (n) => ({
      title: n % 3 === 0 ? 'Operator pengemasan' : 'Kasir',
      kecamatan: n % 2 === 0 ? 'Baros' : 'Cikole',
      education: n % 7 === 0 ? 's1' : 'smp',
      description: 'Rahasia.',
    }))
  })

  it('are rows without description and contact, the best first, each the sum of its parts', async () => {
    const { vacancies, count, of } = await city.as(seeker).vacanciesForMe({})
    expect([vacancies.length, count, of]).toEqual([20, 57, 57])
    expect(JSON.stringify(vacancies)).not.toContain('Rahasia')
    expect(JSON.stringify(vacancies)).not.toContain('0812-3456-7890')
    for (const { match } of vacancies) {
      expect(match.score).toBe(match.parts.reduce((sum, [, points]) => sum + points, 0))
      expect(new Set(match.parts.map(([part]) => part))).toEqual(new Set(Object.keys(weights)))
    }
    const scores = vacancies.filter(({ isRarelySeen }) => !isRarelySeen).map(({ match }) => match.score)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    expect(vacancies.map(({ isRarelySeen }) => isRarelySeen).indexOf(true)).toBe(4)
  })

  it('come each once on a walk through all pages', async () => {
    const walked: string[] = []
    let cursor: string | undefined
    let pages = 0
    do {
      const page = await city.as(seeker).vacanciesForMe({ cursor })
      walked.push(...page.vacancies.map(({ vacancy }) => vacancy.vacancyId))
      cursor = page.next
      pages++
    } while (cursor)
    expect([pages, walked.length, new Set(walked).size]).toEqual([3, 57, 57])
  })

  it('may be narrowed to a kecamatan, a field, and to those whose requirements are met', async () => {
    const counts = async (asked: object) => {
      const { count, of } = await city.as(seeker).vacanciesForMe(asked)
      return [count, of]
    }
    expect(await counts({ kecamatan: 'Baros' })).toEqual([29, 57])
    expect(await counts({ bidang: 'teknik' })).toEqual([0, 57])
    expect(await counts({ terpenuhi: 'on' })).toEqual([48, 57])
    const { vacancies } = await city.as(seeker).vacanciesForMe({ terpenuhi: 'on' })
    const required = ['education', 'place', 'licences', 'work', 'wage']
    const missing = vacancies.flatMap(({ match }) => match.missing.map(({ part }) => part as string))
    expect(missing.filter((part) => required.includes(part))).toEqual([])
  })

  it('refuse a cursor of other filters, or of somebody else', async () => {
    const { next } = await city.as(seeker).vacanciesForMe({})
    expect(await refusalOf(city.as(seeker).vacanciesForMe({ cursor: next, kecamatan: 'Baros' }))).toBe('crooked-cursor')
    expect(await refusalOf(city.as(stranger).vacanciesForMe({ cursor: next }))).toBe('crooked-cursor')
  })

  it('of an empty profile come all the same, and suit nobody', async () => {
    expect((await city.as(stranger).vacanciesForMe({})).count).toBe(57)
    expect((await city.as(stranger).vacanciesForMe({ terpenuhi: 'on' })).count).toBe(0)
    expect(await city.as(stranger).suitedAt({ employerId })).toEqual({ employers: [] })
  })

  it('stay within 20 KB a page, however long their words are, and lose none for it', async () => {
    const long = (n: number) => `${n} ${'Pengawas Perawatan Mesin Bubut '.repeat(4)}`.slice(0, 100)
    const wordy = await cityWith(25, (n) => ({
      title: long(n),
      programmes: Array.from({ length: 20 }, (_, m) => `${long(m)}`.slice(0, 80)),
      skills: Array.from({ length: 20 }, (_, m) => `${long(m)}`.slice(0, 60)),
      licences: Array.from({ length: 10 }, (_, m) => `${long(m)}`.slice(0, 60)),
      description: 'kata '.repeat(800),
      kecamatan: 'Lembursitu',
      shift: true,
      experienceYears: 9,
    }))
    await wordy.as(seeker).saveProfile({
      shift: false,
      kinds: ['daily'],
      wageMin: 20_000_000,
      experience: [{ title: long(1).slice(0, 60), months: 3 }],
    })
    await wordy.as(seeker).saveAccess({ needs: ['step-free', 'quiet', 'written', 'companion'], agree: true })
    expect(await bytesOf(wordy, '/vacancies-for-me')).toBeLessThanOrEqual(20_000)
    const first = await wordy.as(seeker).vacanciesForMe({})
    const second = await wordy.as(seeker).vacanciesForMe({ cursor: first.next })
    const all = [...first.vacancies, ...second.vacancies].map(({ vacancy }) => vacancy.vacancyId)
    expect([all.length, new Set(all).size]).toEqual([25, 25])
  })
})

describe('a ranking is right within two seconds', () => {
  let city: City
  beforeAll(async () => {
    city = await cityWith(400, (n) => ({ title: n % 2 ? 'Kasir' : 'Sopir', education: n % 5 ? 'smp' : 's1' }))
    await city.as(seeker).vacanciesForMe({})
  })
  const quick = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const begun = performance.now()
    const answer = await work()
    expect(performance.now() - begun).toBeLessThan(2000)
    return answer
  }

  it('after a profile changed, at every copy', async () => {
    const other = city.copy()
    await other.as(seeker).vacanciesForMe({})
    await quick(async () => {
      await city.as(seeker).saveProfile({ wanted: ['Sopir'] })
      const { vacancies } = await other.as(seeker).vacanciesForMe({})
      expect(vacancies[0]?.vacancy.title).toBe('Sopir')
    })
    await city.as(seeker).saveProfile({ wanted: ['Kasir'] })
    expect((await other.as(seeker).vacanciesForMe({})).vacancies[0]?.vacancy.title).toBe('Kasir')
  })

  it('after a vacancy came, changed and went, at every copy', async () => {
    const other = city.copy()
    await other.as(seeker).vacanciesForMe({})
    const best = async () => (await other.as(seeker).vacanciesForMe({})).vacancies[0]?.vacancy.title
    const { vacancyId, version, words } = await city.submitted(recruiter, {
      title: 'Operator pengemasan makanan',
      skills: ['pengemasan makanan'],
    })
    await city.as(seeker).saveProfile({ wanted: ['Operator pengemasan makanan'] })
    await quick(async () => {
      await city.as({ ...recruiter, roles: ['officer'] }).approveVacancy({ vacancyId, version })
      expect(await best()).toBe('Operator pengemasan makanan')
    })
    await quick(async () => {
      await city
        .as(recruiter)
        .editVacancy({ vacancyId, version: version + 1, ...words, title: 'Notaris', skills: ['akta'] })
      expect(await best()).not.toBe('Operator pengemasan makanan')
    })
    await quick(async () => {
      await city.as(recruiter).pauseVacancy({ vacancyId })
      expect((await other.as(seeker).vacanciesForMe({})).of).toBe(400)
    })
  })
})

describe('one vacancy', () => {
  it('shows the whole sum, the crowd, and what the workplace lacks to this seeker alone', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    await city.as(seeker).saveProfile(filledProfile())
    await city.as(seeker).saveAccess({ needs: ['step-free'], agree: true })
    const { match, applicants } = await city.as(seeker).matchWithVacancy({ vacancyId })
    expect([applicants, match.access]).toEqual([0, { points: -5, missing: ['step-free'] }])
    expect(match.score).toBe(match.parts.reduce((sum, { points }) => sum + points, -5))
    await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    const { applicants: list } = await city.as(recruiter).listApplicants({ vacancyId })
    expect(JSON.stringify(list)).not.toContain('step-free')
    expect(list[0]?.match.score).toBe(match.score + 5)
  })
})

describe('who else applied', () => {
  it('is counted once however often the stream brings it, and read at most once a minute', async () => {
    const stream = streaming()
    const city = await openJobs(undefined, stream.recorded)
    const { vacancyId, applicationId } = await city.applied()
    const seen = async () => (await city.as(stranger).vacanciesForMe({})).vacancies[0]?.vacancy.applicants
    expect(await seen()).toBe(0)

    await following(city)(stream.records)
    await following(city)(stream.records)
    expect(await seen()).toBe(0)
    city.time.now = later(saturday, 60_000)
    expect(await seen()).toBe(1)

    await city.as(seeker).withdrawApplication({ applicationId })
    await following(city)(stream.records)
    city.time.now = later(saturday, 120_000)
    expect(await seen()).toBe(0)
    expect(await city.stores.crowd.of(vacancyId)).toBe(0)
  })
})

describe('how many applied', () => {
  it('stands on the page of the vacancy once the clock makes it anew, and no application makes it before', async () => {
    const stream = streaming()
    const city = await openJobs(undefined, stream.recorded)
    const { vacancyId, applicationId } = await city.applied()
    const pages = jobsPages(city.table, { fairAt: async () => undefined })
    const item = await city.table.get({ pk: `VACANCY#${vacancyId}`, sk: `APPLICATION#${applicationId}` })
    await following(city)(stream.records)
    const happened = { id: 'event-1', name: 'application-submitted', at: city.time.now } as const
    expect(await pages.touchedBy({ ...happened, item: item as Item })).toEqual([])

    const madeAt = async (at: string) => (await pages.withTheClock?.(later(at, -300_000), at)) ?? []
    const [page, ...others] = await madeAt(later(city.time.now, 120_000))
    expect([page?.path, others]).toEqual([`/kerja/lowongan/${vacancyId}/`, []])
    const made = await page?.load(city.time.now)
    expect(made).toMatchObject({ vacancyPage: { applicants: 1 } })
    // Reactions may be behind by half an hour, and no more.
    expect(await madeAt(later(city.time.now, 34 * 60_000))).toHaveLength(1)
    expect(await madeAt(later(city.time.now, 36 * 60_000))).toEqual([])

    // Once it says so, it is not made again before somebody comes or goes.
    page?.published?.(made ?? {})
    expect(await madeAt(later(city.time.now, 120_000))).toEqual([])
    await city.as(seeker).withdrawApplication({ applicationId })
    await following(city)(stream.records)
    expect(await madeAt(later(city.time.now, 120_000))).toHaveLength(1)
  })
})

describe('what suits at a booth', () => {
  it('is counted for one employer and for all of a fair, with the best titles', async () => {
    const city = await cityWith(6, (n) => ({
      title: n < 4 ? `Operator pengemasan ${n}` : 'Dokter',
      education: n < 4 ? 'smk' : 's2',
      kecamatan: 'Baros',
    }))
    await city.as(seeker).saveProfile({ wanted: ['Operator pengemasan'], shift: true })
    const { employers } = await city.as(seeker).suitedAt({ employerId })
    expect(employers.map(({ count, vacancies }) => [count, vacancies.length])).toEqual([[4, 3]])
    await city.stores.fairBooths.place({ eventId: 'event_bursa-2026', employerId, number: '12' }, { at: saturday })
    expect(await city.as(seeker).suitedAt({ eventId: 'event_bursa-2026' })).toEqual({ employers })
    expect(await city.as(seeker).suitedAt({})).toEqual({ employers: [] })
    expect(await refusalOf(city.as(undefined).suitedAt({ employerId }))).toBe('signed-out')
  })
})

describe('what approved vacancies teach', () => {
  it('is kept when they close, once for each, and learnt from where one stopped', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    const { react } = openReactions(city)
    const item = async (): Promise<Item | undefined> => city.table.get({ pk: `VACANCY#${vacancyId}`, sk: 'VACANCY' })
    await react('vacancy-approved', await item())
    await react('vacancy-approved', await item())
    await city.as(recruiter).fillVacancy({ vacancyId })
    const { lessons, known } = await city.stores.lessons.since()
    expect(lessons).toEqual([
      {
        title: 'Operator Produksi Makanan',
        employerId: expect.stringMatching(/^employer_/),
        programmes: ['SMK Agribisnis Pengolahan Hasil Pertanian'],
        field: 'pangan',
      },
    ])
    expect(await city.stores.lessons.since(known)).toEqual({ lessons: [], known })
  })

  it('is learnt by a copy within the hour, for seekers and recruiters alike', async () => {
    const city = await openJobs()
    await city.as(seeker).saveProfile({ ...filledProfile(), programme: 'SMK Tata Busana' })
    const title = 'Penjahit'
    const { vacancyId } = await city.published(recruiter, { title, programmes: [] })
    const programmeOf = async () => {
      const { match } = await city.as(seeker).matchWithVacancy({ vacancyId })
      const listed = (await city.as(seeker).vacanciesForMe({})).vacancies[0]?.match.parts
      expect(new Map(listed).get('programme')).toBe(match.parts.find(({ part }) => part === 'programme')?.points)
      return match.parts.find(({ part }) => part === 'programme')?.points ?? 0
    }
    const before = await programmeOf()
    for (let n = 0; n < 12; n++)
      await city.stores.lessons.learn(openVacancy(`vacancy_before${n}`, { title, programmes: ['SMK Tata Busana'] }))
    expect(await programmeOf()).toBe(before)
    city.time.now = later(saturday, 3_600_000)
    expect(await programmeOf()).toBeGreaterThan(before)
  })
})
