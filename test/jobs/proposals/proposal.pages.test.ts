import { beforeAll, describe, expect, it } from 'vitest'
import { openPages } from '../pages/pages.ts'
import { officer, recruiter } from '../support/jobs.ts'

let site: Awaited<ReturnType<typeof openPages>>
let desk: string
beforeAll(async () => {
  site = await openPages()
  const { employerId } = await site.city.published(recruiter, {
    title: 'Kasir Swalayan',
    skills: ['kasir', 'mesin EDC'],
  })
  desk = `/meja/pemberi-kerja/${employerId}/lowongan/`
})
const where = (response: Response) => response.headers.get('location') ?? ''
const fields = {
  formKey: '6f0e8f0e-0000-4000-8000-00000000000a',
  title: 'Kasir toko kue',
  description: 'Menerima pembayaran.',
  quota: '2',
  closesOn: '2026-11-20',
  kind: 'full-time',
  kbji: '',
  wageMin: '2.800.000',
  wageMax: '3.000.000',
  kecamatan: 'Cikole',
  place: 'Jalan Bhayangkara 12',
  education: 'smp',
  experienceYears: '0',
  programmes: '',
  skills: 'ketelitian',
  contact: 'Rina, 0812-3456-7890',
}
const ask = (change: Record<string, string | string[]> = {}) =>
  site.post(recruiter, `${desk}baru/`, { ...fields, ...change })

describe('a vacancy that is being written', () => {
  it('gets proposals by a button, with every field kept and nothing chosen', async () => {
    const response = await ask({ act: 'propose', quota: 'banyak' })
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('value="mesin EDC"')
    expect(html).toMatch(/name="kbjiFromTitle" value="\d{4}"/)
    for (const kept of ['Kasir toko kue', 'value="banyak"', 'Menerima pembayaran.', 'ketelitian', fields.formKey])
      expect(html).toContain(kept)
    const chosen = [...html.matchAll(/<input[^>]*FromTitle[^>]*>/g)].filter(([input]) => / checked/.test(input))
    expect(chosen.map(([input]) => input)).toEqual([expect.stringContaining('value=""')])
  })

  it('keeps what was ticked when proposals are asked for again, and does not propose it twice', async () => {
    const html = await (await ask({ act: 'propose', 'skillsFromTitle[]': ['kasir'], kbjiFromTitle: '5230' })).text()
    expect(html).toContain('ketelitian\nkasir</textarea>')
    expect(html).toMatch(/name="kbji"[^>]* value="5230"|value="5230"[^>]* name="kbji"/)
    expect(html).not.toContain('name="skillsFromTitle[]" value="kasir"')
  })

  it('is kept with what was ticked and nothing else, and says its code everywhere', async () => {
    const saved = await ask({
      kbjiFromTitle: '5230',
      'skillsFromTitle[]': ['mesin EDC'],
      'programmesFromTitle[]': ['SMA IPS'],
    })
    expect(saved.status).toBe(303)
    const vacancyId = where(saved).split('/')[5] as `vacancy_${string}`
    const { words } = await site.city.as(recruiter).readVacancy({ vacancyId })
    expect([words.kbji, words.skills, words.programmes]).toEqual(['5230', ['ketelitian', 'mesin EDC'], ['SMA IPS']])

    const { version } = await site.city.as(recruiter).submitVacancy({ vacancyId, version: 1 })
    const atDesk = await (await site.get(officer, `/meja/disnaker/?pilih=${vacancyId}`)).text()
    expect(atDesk).toContain('5230 Kasir')
    expect(atDesk).not.toContain('Belum ada kode KBJI')
    await site.city.as(officer).approveVacancy({ vacancyId, version })
    const html = (await site.published(`/kerja/lowongan/${vacancyId}/`)) ?? ''
    expect(html).toContain('5230 Kasir')
    const posting = JSON.parse(html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1] ?? '{}')
    expect(posting.occupationalCategory).toMatchObject({ codeValue: '5230', inCodeSet: { name: 'KBJI 2014' } })
  })

  it('without ticks is kept as it was written', async () => {
    const saved = await ask({ formKey: '6f0e8f0e-0000-4000-8000-00000000000b', kbjiFromTitle: '' })
    const vacancyId = where(saved).split('/')[5] as `vacancy_${string}`
    const { words } = await site.city.as(recruiter).readVacancy({ vacancyId })
    expect([words.kbji, words.skills, words.programmes]).toEqual([undefined, ['ketelitian'], []])
  })

  it('refuses a code that does not exist in words that help, with what was ticked still there', async () => {
    const refused = await ask({
      formKey: '6f0e8f0e-0000-4000-8000-00000000000c',
      kbji: '9999',
      'skillsFromTitle[]': ['mesin EDC'],
    })
    const html = await refused.text()
    expect([refused.status, html]).toEqual([422, expect.stringContaining('Kode KBJI ini tidak ada.')])
    expect(html).toContain('ketelitian\nmesin EDC</textarea>')
  })

  it('asked for proposals without a title, says to fill it in first', async () => {
    const response = await ask({ act: 'propose', title: ' ' })
    expect([response.status, await response.text()]).toEqual([
      422,
      expect.stringContaining('Isi dulu nama pekerjaannya'),
    ])
  })

  it('gives a script the same proposals as a piece of a page', async () => {
    const piece = await site.post(recruiter, `${desk}usulan/`, {
      title: 'Kasir toko kue',
      kbji: '',
      programmes: '',
      skills: 'kasir',
    })
    const html = await piece.text()
    expect(piece.status).toBe(200)
    expect(html).toContain('value="mesin EDC"')
    expect(html).not.toMatch(/<html|value="kasir"/)
  })
})

it('an officer who reads a vacancy without a code is told which it may be', async () => {
  const { vacancyId } = await site.city.submitted(recruiter, { title: 'Perawat gigi' })
  const html = await (await site.get(officer, `/meja/disnaker/?pilih=${vacancyId}`)).text()
  expect(html).toContain('Belum ada kode KBJI')
  expect(html).toMatch(/Usulan dari judul: \d{4} /)
})
