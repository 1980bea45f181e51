import { describe, expect, it } from 'vitest'
import { openPages } from '../pages/pages.ts'
import { officer, openJobs, otherOfficer, recruiter, reportForm, vacancyForm } from '../support/jobs.ts'

const where = (response: Response) => new URL(response.headers.get('location') ?? '', 'https://kota.example')
const openIn = (html: string) => html.match(/<h2>([^<]*),/)?.[1]

/** Three that wait, oldest first. */
async function threeWaiting() {
  const city = await openJobs()
  const { employerId } = await city.verified()
  const ids: `vacancy_${string}`[] = []
  for (const title of ['Kasir', 'Pramusaji', 'Juru masak']) {
    city.time.now = `2026-10-24T03:0${ids.length}:00.000Z`
    const { vacancyId, version } = await city.as(recruiter).draftVacancy({ employerId, ...vacancyForm(), title })
    await city.as(recruiter).submitVacancy({ vacancyId, version })
    ids.push(vacancyId)
  }
  const site = await openPages(city)
  const desk = async (who = officer, query = '') => (await site.get(who, `/meja/disnaker/${query}`)).text()
  const post = (fields: Record<string, string | readonly string[]>, who = officer) =>
    site.post(who, '/meja/disnaker/', fields)
  return { city, ids, site, desk, post }
}

describe('the queue without script', () => {
  it('opens what no other officer has open, and says who has what', async () => {
    const { desk } = await threeWaiting()
    expect(openIn(await desk(officer))).toBe('Kasir')
    const second = await desk(otherOfficer)
    expect(openIn(second)).toBe('Pramusaji')
    expect(second).toContain(`dibuka ${officer.mail}`)
  })

  it('goes on with the one after what was decided, and keeps its filters', async () => {
    const { desk, ids, site } = await threeWaiting()
    const html = await desk(officer, `?kecamatan=Baros&pilih=${ids[1]}`)
    const near = html.match(/name="near" value="(vacancy_\w+)"/)?.[1]
    expect(near).toBe(ids[2])
    const fields = { act: 'approve', vacancyId: ids[1] ?? '', version: '2', near: near ?? '', reason: '' }
    const to = where(await site.post(officer, '/meja/disnaker/?kecamatan=Baros', fields))
    expect(Object.fromEntries(to.searchParams)).toEqual({ kecamatan: 'Baros', tadi: ids[1], dekat: ids[2] })
    const next = await desk(officer, to.search)
    expect(openIn(next)).toBe('Juru masak')
    expect(next).toContain('Pramusaji, PT Kaswari Pangan disetujui')
  })

  it('calls no vacancy a change that is on show and waits for nobody', async () => {
    const { desk, ids, post } = await threeWaiting()
    await post({ act: 'approve', vacancyId: ids[0] ?? '', version: '2', reason: '' })
    const shown = await desk(officer, '?tinjau=approved')
    expect(openIn(shown)).toBe('Kasir')
    expect(shown).not.toContain('· perubahan')
    expect(shown).not.toContain('Tenggat')
  })

  it('takes a decision back by the bar, and brings the thing back', async () => {
    const { desk, ids, post } = await threeWaiting()
    await post({ act: 'approve', vacancyId: ids[0] ?? '', version: '2', reason: '' })
    const to = where(await post({ act: 'undo', vacancyId: ids[0] ?? '' }))
    const back = await desk(officer, to.search)
    expect(openIn(back)).toBe('Kasir')
    expect(back).toContain('Diurungkan')
    expect(back).not.toContain('class="urung"')
  })

  it('makes the letter of the reasons that were picked and of one’s own words', async () => {
    const { city, ids, post } = await threeWaiting()
    const picked = { 'picked[]': ['wage', 'place'], reason: 'Terima kasih.' }
    await post({ act: 'return', vacancyId: ids[0] ?? '', version: '2', ...picked })
    const { reason } = await city.as(recruiter).readVacancy({ vacancyId: ids[0] ?? 'vacancy_x' })
    expect(reason?.split('\n')).toEqual([
      '- Tulis upah terendah dan tertinggi, serta cara dan waktu membayarnya.',
      '- Tulis nama jalan atau gedung tempat kerja, bukan hanya nama kota.',
      'Terima kasih.',
    ])
    expect((await post({ act: 'return', vacancyId: ids[1] ?? '', version: '2', reason: '' })).status).toBe(422)
  })

  it('tells who comes second by whom it was decided, with what they wrote', async () => {
    const { ids, post } = await threeWaiting()
    const about = { vacancyId: ids[0] ?? '', version: '2' }
    await post({ act: 'approve', ...about, reason: '' }, otherOfficer)
    const lost = await post({ act: 'return', ...about, 'picked[]': ['wage'], reason: 'Berapa per potong?' })
    const html = await lost.text()
    expect(lost.status).toBe(409)
    expect(html).toContain(`${otherOfficer.mail} sudah menyetujuinya`)
    expect(html).not.toContain('class="urung"')
    expect(html).toContain('Berapa per potong?')
    expect(html).toContain('Tulis upah terendah dan tertinggi')
  })

  it('keeps the letter where the recruiter changed the words meanwhile, and can send it with the new ones read', async () => {
    const { city, ids, post } = await threeWaiting()
    const vacancyId = ids[0] ?? 'vacancy_x'
    const { formKey: _, ...words } = vacancyForm()
    await city.as(recruiter).editVacancy({ vacancyId, version: 2, ...words, title: 'Kasir toko' })
    const stale = await post({ act: 'return', vacancyId, version: '2', reason: 'Upahnya berapa?' })
    const html = await stale.text()
    expect([stale.status, openIn(html)]).toEqual([409, 'Kasir toko'])
    expect(html).toContain('Upahnya berapa?')
    const version = html.match(/name="version" value="(\d+)"/)?.[1] ?? ''
    expect((await post({ act: 'return', vacancyId, version, reason: 'Upahnya berapa?' })).status).toBe(303)
  })

  it('approves nothing whose last day is over: it says so, keeps what was written, and lets it be returned', async () => {
    const { city, ids, post } = await threeWaiting()
    const vacancyId = ids[0] ?? 'vacancy_x'
    city.time.now = '2026-10-30T17:00:00.000Z'
    const written = { vacancyId, version: '2', 'picked[]': ['wage'], reason: 'Pilih hari terakhir yang baru.' }
    const late = await post({ act: 'approve', ...written })
    const html = await late.text()
    expect([late.status, openIn(html)]).toEqual([422, 'Kasir'])
    expect(html).toContain('Hari terakhir melamarnya sudah lewat')
    expect(html).toContain('Pilih hari terakhir yang baru.')
    expect((await post({ act: 'return', ...written })).status).toBe(303)
    expect((await city.as(recruiter).readVacancy({ vacancyId })).review).toBe('returned')
  })

  it('lets go of what is put off', async () => {
    const { city, desk, ids, post } = await threeWaiting()
    await desk(officer)
    await post({ act: 'postpone', vacancyId: ids[0] ?? '', near: ids[1] ?? '' })
    expect(await city.as(officer).standingClaims()).toEqual([])
  })

  it('has every key of the page on something one can press or write in', async () => {
    const { desk } = await threeWaiting()
    const html = await desk()
    const keys = [...html.matchAll(/data-key(?:-focus)?="([^"]+)"/g)].map(([, key]) => key)
    for (const key of ['s', 'k', 't', 'c', '/', '?', '1', '2', '3', '4']) expect(keys).toContain(key)
  })
})

describe('what else an officer decides, without script', () => {
  it('takes a verification away with a reason, keeps what was typed where it is missing, and puts it back', async () => {
    const city = await openJobs()
    const { employerId, version } = await city.verified()
    const site = await openPages(city)
    const page = '/meja/disnaker/pemberi-kerja/'
    const html = await (await site.get(officer, `${page}?tinjau=verified&pilih=${employerId}`)).text()
    expect(html).toContain('value="revoke"')
    const asked = { act: 'revoke', employerId, version: `${version}` }
    const missing = await site.post(officer, `${page}?tinjau=verified`, { ...asked, why: ' ' })
    expect([missing.status, (await missing.text()).includes('value="revoke"')]).toEqual([422, true])

    const to = where(await site.post(officer, `${page}?tinjau=verified`, { ...asked, why: 'Meminta uang.' }))
    const done = await (await site.get(officer, to.pathname + to.search)).text()
    expect(done).toContain('Verifikasi PT Kaswari Pangan dicabut')
    expect(done).toContain('class="urung"')
    const desk = await (await site.get(recruiter, `/meja/pemberi-kerja/${employerId}/`)).text()
    expect(desk).toContain('Verifikasi dicabut')
    expect(desk).toContain('Meminta uang.')
    const back = where(await site.post(officer, page, { act: 'undo', employerId }))
    expect(await (await site.get(officer, back.pathname + back.search)).text()).toContain('berlaku lagi')
  })

  it('takes an answer to a report back by the bar', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    const { reportId, title } = await city.as(undefined).reportVacancy({ vacancyId, ...reportForm() })
    const site = await openPages(city)
    const post = (fields: Record<string, string>) =>
      site.post(officer, '/meja/disnaker/aduan/', { reportId, ...fields })
    const to = where(await post({ act: 'answer', version: '1', outcome: 'no-fault', answer: 'Sudah diperiksa.' }))
    expect(await (await site.get(officer, to.pathname + to.search)).text()).toContain('class="urung"')
    const back = where(await post({ act: 'undo' }))
    const html = await (await site.get(officer, back.pathname + back.search)).text()
    expect(html).toContain('Diurungkan')
    expect(html).toContain(title)
    expect((await city.as(officer).readVacancyReport({ reportId })).state).toBe('open')
  })
})
