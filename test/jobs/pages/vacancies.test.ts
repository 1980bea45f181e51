import { beforeAll, describe, expect, it } from 'vitest'
import { expireVacancies } from '../../../functions/jobs/vacancies/expire-vacancies.ts'
import { columnsIn } from '../../../functions/jobs/vacancy-import/columns.ts'
import { sheetOf } from '../../../functions/jobs/vacancy-import/csv.ts'
import { officer, recruiter, reportForm, seeker, stranger } from '../support/jobs.ts'
import { openPages } from './pages.ts'

let site: Awaited<ReturnType<typeof openPages>>
beforeAll(async () => {
  site = await openPages()
})
const text = async (answer: Response | Promise<Response>) => (await answer).text()
const where = (answer: Response) => answer.headers.get('location') ?? ''

describe('the page of a vacancy, with its JobPosting', () => {
  it('is gone once its last day has passed, once it is filled, and once it is taken down', async () => {
    const own = await openPages()
    const { city } = own
    const [expired, filled, down] = [await city.published(), await city.published(), await city.published()]
    const pages = () =>
      Promise.all(
        [expired, filled, down].map(async ({ vacancyId }) =>
          Boolean(await own.published(`/kerja/lowongan/${vacancyId}/`)),
        ),
      )
    expect(await pages()).toEqual([true, true, true])
    await city.as(recruiter).fillVacancy({ vacancyId: filled.vacancyId })
    await city.as(officer).withdrawVacancy({ vacancyId: down.vacancyId, reason: 'Meminta uang.' })
    expect(await pages()).toEqual([true, false, false])
    // Midnight in the city, a quarter of an hour before the night's run, and after it.
    city.time.now = '2026-10-30T17:00:00.000Z'
    expect(await pages()).toEqual([false, false, false])
    expect(await expireVacancies(city.table, city.time.now)).toEqual({ expired: 1 })
    expect((await city.as(recruiter).readVacancy({ vacancyId: expired.vacancyId })).life).toBe('expired')
  })

  it('says neither age nor sex to search engines, and both to people with the note that Disnaker accepted them', async () => {
    const { city } = site
    const { vacancyId } = await city.published()
    const { words, version } = await city.as(recruiter).readVacancy({ vacancyId })
    await city.as(recruiter).editVacancy({ vacancyId, version, ...words, ageMax: 35, sex: 'female' })
    const { findings } = await city.as(officer).vacancyFindings({ vacancyId })
    const exceptions = findings.map(({ finding }) => ({ finding, reason: 'Ruang perawatan perempuan.' }))
    await city.as(officer).approveVacancy({ vacancyId, version: version + 1, exceptions })
    const html = (await site.published(`/kerja/lowongan/${vacancyId}/`)) ?? ''
    const posting = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1] ?? ''
    expect(posting).not.toMatch(/35|perempuan|female|gender/i)
    expect(html).toContain('paling tua 35 tahun')
    expect(html).toContain('alasannya diterima Disnaker')
  })
})

describe('a new vacancy copied from an earlier one', () => {
  it('has its words in the form, but for the last day', async () => {
    const { vacancyId, employerId } = await site.city.published()
    const form = await text(site.get(recruiter, `/meja/pemberi-kerja/${employerId}/lowongan/baru/?salin=${vacancyId}`))
    expect(form).toContain('value="Operator Produksi Makanan"')
    expect(form).toContain('name="closesOn" required value>')
    expect(form).toContain('Disalin dari “Operator Produksi Makanan”')
  })

  it('is one of several where several are ticked', async () => {
    const { vacancyId, employerId } = await site.city.published()
    await site.city.as(recruiter).fillVacancy({ vacancyId })
    const at = `/meja/pemberi-kerja/${employerId}/lowongan/salin/`
    const form = {
      formKey: '6f0e8f0e-0000-4000-8000-000000000009',
      closesOn: '2026-12-01',
      'vacancyIds[]': [vacancyId],
    }
    expect(where(await site.post(recruiter, at, form))).toBe(`${at}?jadi=1`)
    const wrong = await site.post(recruiter, at, { ...form, 'vacancyIds[]': [] })
    expect(wrong.status).toBe(422)
  })
})

describe('the import of vacancies', () => {
  it('shows each column, and hands out a file that it reads itself', async () => {
    const { employerId } = await site.city.verified()
    const page = await text(site.get(recruiter, `/meja/pemberi-kerja/${employerId}/lowongan/impor/`))
    expect(page).toContain('action="https://uploads"')
    const sample = await site.get(recruiter, `/meja/pemberi-kerja/${employerId}/lowongan/impor/contoh/`)
    const sheet = sheetOf(new Uint8Array(await sample.arrayBuffer()))
    expect(sheet.ok && [columnsIn(sheet.value.head).ok, sheet.value.rows.length]).toEqual([true, 1])
  })

  it('waits for the file and looks again by itself', async () => {
    const { employerId } = await site.city.verified()
    const page = await text(site.get(recruiter, `/meja/pemberi-kerja/${employerId}/lowongan/impor/import_x/`))
    expect(page).toContain('http-equiv="refresh"')
    expect(page).toContain('Berkas sedang dibaca')
  })
})

describe('reporting a vacancy', () => {
  it('works without signing in and without script, and leads to a receipt', async () => {
    const { vacancyId } = await site.city.published()
    const at = `/lapor/lowongan/?tentang=${vacancyId}`
    const { kind, words, formKey } = reportForm()
    const empty = await site.post(undefined, at, { formKey, kind: '', words })
    expect([empty.status, (await empty.text()).includes(words)]).toEqual([422, true])
    const sent = await site.post(undefined, at, { formKey, kind, words })
    expect([sent.status, where(sent)]).toEqual([303, expect.stringMatching(/^\/lapor\/lowongan\/report_\w+\/\?baru$/)])
    const receipt = await text(site.get(stranger, where(sent)))
    expect(receipt).toMatch(/LP-[A-Z0-9]{6}/)
    expect(receipt).toContain('Dilihat petugas paling lambat Senin, 26 Oktober 2026')
    expect(receipt).not.toContain(words)
  })

  it('of a vacancy that is not there asks which one is meant', async () => {
    const none = await site.get(seeker, '/lapor/lowongan/?tentang=vacancy_x')
    expect([none.status, (await none.text()).includes('Lowongan mana?')]).toEqual([404, true])
  })
})

describe('a search', () => {
  it('is a feed as well, of a field or of any filter', async () => {
    const own = await openPages()
    const { vacancyId } = await own.city.published()
    const feed = await own.get(undefined, '/cari/lowongan/umpan/?bidang=pangan')
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(await feed.text()).toContain(`/kerja/lowongan/${vacancyId}/`)
    expect(await text(own.get(undefined, '/cari/lowongan/umpan/?bidang=teknik'))).not.toContain(vacancyId)
    const page = await text(own.get(undefined, '/cari/lowongan/?bidang=pangan'))
    expect(page).toContain('type="application/atom+xml"')
    expect(page).toContain('/cari/lowongan/umpan/?bidang=pangan')
  })
})
