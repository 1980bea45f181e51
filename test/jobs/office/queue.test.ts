import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../functions/jobs/applications/application.ts'
import { findIn } from '../../../functions/jobs/office/search/find.ts'
import { openPages } from '../pages/pages.ts'
import { employerWords, officer, openJobs, recruiter, reportForm, vacancyForm, walkIn } from '../support/jobs.ts'

type City = Awaited<ReturnType<typeof openJobs>>

async function sendIn(city: City, employerId: `employer_${string}`, words: Partial<ReturnType<typeof vacancyForm>>) {
  const { vacancyId, version } = await city.as(recruiter).draftVacancy({ employerId, ...vacancyForm(), ...words })
  return city.as(recruiter).submitVacancy({ vacancyId, version, reasons: await reasonsOf(city, vacancyId) })
}
const reasonsOf = async (city: City, vacancyId: `vacancy_${string}`) =>
  (await city.as(recruiter).vacancyFindings({ vacancyId })).findings.map(({ finding }) => ({ finding, reason: 'Ya.' }))

describe('the queue of vacancies', () => {
  it('says what was found in each and the working day its answer is due, oldest first', async () => {
    const city = await openJobs()
    const { employerId } = await city.verified()
    await sendIn(city, employerId, { title: 'Kasir' } as never)
    city.time.now = '2026-10-24T03:00:00.000Z'
    await sendIn(city, employerId, { title: 'Pramusaji', description: 'Wanita berpenampilan menarik.' } as never)
    const { rows } = await city.as(officer).reviewQueue({ review: 'submitted' })
    expect(rows.map(({ title, employer, heavy, light, dueOn }) => [title, employer, heavy > 0, light, dueOn])).toEqual([
      // Sent on a Saturday: Monday is the next working day.
      ['Kasir', employerWords.name, false, 0, '2026-10-26'],
      ['Pramusaji', employerWords.name, true, 0, '2026-10-26'],
    ])
  })

  it('keeps to what it is asked for, over its pages', async () => {
    const city = await openJobs()
    const { employerId } = await city.verified()
    for (let each = 0; each < 60; each++) {
      city.time.now = `2026-10-24T03:00:${String(each).padStart(2, '0')}.000Z`
      const marked = each % 20 === 0 ? { description: 'Wanita berpenampilan menarik.' } : {}
      await sendIn(city, employerId, { title: `Kasir ${each}`, ...marked } as never)
    }
    const heavy = await city.as(officer).reviewQueue({ review: 'submitted', found: 'heavy' })
    expect(heavy.rows.map(({ title }) => title)).toEqual(['Kasir 0', 'Kasir 20', 'Kasir 40'])
    expect(heavy.next).toBeUndefined()
    const titles: string[] = []
    let cursor: string | undefined
    do {
      const page = await city.as(officer).reviewQueue({ review: 'submitted', kecamatan: 'Baros', cursor })
      titles.push(...page.rows.map(({ title }) => title))
      cursor = page.next
    } while (cursor)
    expect(titles).toEqual(Array.from({ length: 60 }, (_, each) => `Kasir ${each}`))
    expect((await city.as(officer).reviewQueue({ review: 'submitted', kecamatan: 'Cikole' })).rows).toEqual([])
    expect((await city.as(officer).officeQueues()).vacancies).toBe(60)
  }, 60_000)
})

describe('the search of the office', () => {
  it('finds an employer by its NIB, a vacancy in any state by its title, an application by its number', async () => {
    const city = await openJobs()
    const { applicationId } = await city.applied()
    const { employerId } = (await city.as(recruiter).myEmployers())[0] ?? { employerId: 'employer_x' as const }
    await city.as(recruiter).draftVacancy({ employerId, ...vacancyForm(), title: 'Juru Masak' })
    city.time.now = '2026-10-24T02:01:00.000Z'
    const find = async (q: string) =>
      (await city.as(officer).searchOffice({ q })).found.map(({ kind, title, state }) => [kind, title, state])
    expect(await find('91200 0123')).toEqual([['employer', employerWords.name, 'verified']])
    expect(await find('juru mas')).toEqual([['vacancy', 'Juru Masak', 'draft']])
    expect(await find('operator kaswari')).toEqual([['vacancy', 'Operator Produksi Makanan', 'open']])
    const number = numberOf(applicationId)
    expect(await find(number.toLowerCase())).toEqual([['application', number, 'submitted']])
    expect(await find('Sari')).toEqual([])
  })

  it('finds a report by its number, and who was registered at the counter by name or the end of the AK/1', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.applied()
    const { number } = await city.as(undefined).reportVacancy({ vacancyId, ...reportForm() })
    const { accountId } = walkIn
    const ak1 = '32.72.01.240890.7731'
    await city.as(officer).saveCounterPerson({ accountId, name: 'Iyah Rohaniah', kecamatan: 'Cikole', ak1 })
    const find = async (q: string) =>
      (await city.as(officer).searchOffice({ q })).found.map(({ kind, title, state }) => [kind, title, state])
    expect(await find(number.toLowerCase())).toEqual([['report', number, 'open']])
    const person = ['person', 'Iyah Rohaniah', 'registered']
    expect(await find('rohan')).toEqual([person])
    expect(await find('7731')).toEqual([person])
    expect(await find('Sari')).toEqual([])
  })

  it('leads to what was found: an application itself, a report, a person', async () => {
    const city = await openJobs()
    const { vacancyId, applicationId, employerId } = await city.applied()
    const { reportId, number } = await city.as(undefined).reportVacancy({ vacancyId, ...reportForm() })
    const { accountId } = walkIn
    await city.as(officer).saveCounterPerson({ accountId, name: 'Iyah Rohaniah' })
    const site = await openPages(city)
    const found = async (q: string) => (await site.get(officer, `/meja/disnaker/cari/?cari=${q}`)).text()
    const application = `/meja/pemberi-kerja/${employerId}/lowongan/${vacancyId}/pelamar/${applicationId}/`
    expect(await found(numberOf(applicationId))).toContain(`href="${application}"`)
    expect(await found(number)).toMatch(new RegExp(`/meja/disnaker/aduan/[?]tinjau=open&(amp;|#38;)?pilih=${reportId}`))
    expect(await found('iyah')).toContain(`href="/meja/disnaker/loket/${accountId}/"`)
    const read = await site.get(officer, application)
    const html = await read.text()
    expect(read.status).toBe(200)
    expect(html).toContain(numberOf(applicationId))
    expect(html).not.toMatch(/name="act"|sari@/)
  })

  it('puts a whole number before its beginning, a beginning before words within', () => {
    const card = (title: string, numbers: string[] = []) => ({
      ...{ kind: 'employer' as const, id: title, title, note: '', state: 'verified' },
      ...{ names: [title], numbers },
    })
    const cards = [card('Toko Sinar Jaya'), card('Sinar Abadi'), card('9120 Sinar', ['9120001234567'])]
    expect(findIn(cards, 'sinar').found.map(({ title }) => title)).toEqual([
      'Sinar Abadi',
      '9120 Sinar',
      'Toko Sinar Jaya',
    ])
    expect(findIn(cards, '9120001234567').found.map(({ title }) => title)).toEqual(['9120 Sinar'])
    expect(findIn(cards, '—')).toEqual({ found: [], isAll: true })
  })
})
