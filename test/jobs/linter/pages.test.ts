import { beforeAll, describe, expect, it } from 'vitest'
import { openPages } from '../pages/pages.ts'
import { officer, recruiter, vacancyForm } from '../support/jobs.ts'

let site: Awaited<ReturnType<typeof openPages>>
let employerId: `employer_${string}`
beforeAll(async () => {
  site = await openPages()
  employerId = (await site.city.verified()).employerId
})

const where = (response: Response) => response.headers.get('location') ?? ''
/** What a page says, without its marks. */
const said = (html: string) =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
/** The names of the fields for reasons, in their order. */
const reasonFields = (html: string) => [...html.matchAll(/name="(alasan-\w+)"/gu)].map(([, name]) => name ?? '')
const marked = (html: string) => [...html.matchAll(/<mark[^>]*>([^<]*)/gu)].map(([, words]) => words)

async function drafted(description: string) {
  const { vacancyId } = await site.city.as(recruiter).draftVacancy({ employerId, ...vacancyForm(), description })
  return { vacancyId, page: `/meja/pemberi-kerja/${employerId}/lowongan/${vacancyId}/` }
}

describe('without script', () => {
  it('a recruiter reads what was found, writes reasons, and the officer decides on each', async () => {
    const { vacancyId, page } = await drafted('Menjaga toko <b>& laci</b>. Wanita, maks 25 tahun.')

    const before = await (await site.get(recruiter, page)).text()
    expect(marked(before)).toEqual(['Wanita', 'maks 25 tahun'])
    expect(before).toContain('&lt;b&gt;')
    expect(said(before)).toContain('SE Menaker M/6/HK.04/V/2025')
    expect(said(before)).toContain('(temuan 1: Syarat jenis kelamin)')
    const [first = '', second = ''] = reasonFields(before)

    const unanswered = await site.post(recruiter, page, { act: 'submit', [first]: 'Peran ibu di panggung.' })
    expect(unanswered.status).toBe(422)
    expect(await unanswered.text()).toContain('Peran ibu di panggung.')
    const sent = await site.post(recruiter, page, { act: 'submit', [first]: 'Peran ibu.', [second]: 'Peran muda.' })
    expect(where(sent)).toContain('terkirim')

    const desk = `/meja/disnaker/?pilih=${vacancyId}`
    const review = await (await site.get(officer, desk)).text()
    expect(marked(review)).toEqual(['Wanita', 'maks 25 tahun'])
    expect(said(review)).toContain('Alasan perekrut: Peran muda.')
    expect(review).toMatch(/<textarea[^>]*name="reason"[^>]*>Mohon diperbaiki[^<]*Wanita/u)

    const decision = { act: 'approve', vacancyId, version: '2', reason: '' }
    const refused = await site.post(officer, desk, { ...decision, [first]: 'Sifat pekerjaan.' })
    expect(refused.status).toBe(422)
    expect(said(await refused.text())).toContain('Masih ada temuan yang terbuka')
    const done = await site.post(officer, desk, { ...decision, [first]: 'Sifat pekerjaan.', [second]: 'Idem.' })
    expect(where(done)).toContain('tadi=')
  })

  it('clean words are sent with one button, and nothing is marked', async () => {
    const { page } = await drafted('Menjaga toko, menghitung laci, melayani pembeli.')
    const html = await (await site.get(recruiter, page)).text()
    expect([marked(html), reasonFields(html)]).toEqual([[], []])
    expect(where(await site.post(recruiter, page, { act: 'submit' }))).toContain('terkirim')
  })

  it('an officer sets the minimum wage, and a mistake is told beside its field', async () => {
    const desk = '/meja/disnaker/upah-minimum/'
    expect(said(await (await site.get(officer, desk)).text())).toContain('Belum diisi')
    expect((await site.post(officer, desk, { year: '2026', amount: 'banyak' })).status).toBe(422)
    expect((await site.post(officer, desk, { year: '2026', amount: '2.750.000' })).status).toBe(303)
    expect(said(await (await site.get(officer, desk)).text())).toContain('Rp2.750.000')
  })
})

describe('while one types', () => {
  it('a form half filled in is answered with what stands under each field', async () => {
    const path = `/meja/pemberi-kerja/${employerId}/lowongan/periksa/`
    const fields = { formKey: 'x', title: 'Kasir wanita', description: 'Ijazah asli ditahan.', wageMin: '', kind: '' }
    const answer = await site.post(recruiter, path, fields)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).not.toContain('<html')
    const under = (field: string) =>
      said(new RegExp(`data-findings="${field}"[\\s\\S]*?</div>(?=<div|$)`, 'u').exec(html)?.[0] ?? '')
    expect(under('title')).toContain('Syarat jenis kelamin')
    expect(under('description')).toContain('SE Menaker M/5/HK.04.00/V/2025')
    expect(html).toMatch(/data-findings="contact" aria-live="polite"><\/div>/u)
  })
})
