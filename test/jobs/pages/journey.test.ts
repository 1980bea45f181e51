import { beforeAll, describe, expect, it } from 'vitest'
import { checkPoints } from '../../../functions/jobs/employers/verification/check.ts'
import { applicationForm, filledProfile, officer, recruiter, seeker, stranger, vacancyWords } from '../support/jobs.ts'
import { openPages } from './pages.ts'

let site: Awaited<ReturnType<typeof openPages>>
beforeAll(async () => {
  site = await openPages()
})

const where = (response: Response) => response.headers.get('location') ?? ''
/** Where a sent form leads. Anything but a receipt stops the test. */
const follow = async (response: Response) => {
  expect(response.status).toBe(303)
  return where(response)
}
/** What a page says, without its marks. */
const text = async (response: Response) =>
  (await response.text())
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const employerFields = {
  formKey: '6f0e8f0e-0000-4000-8000-000000000001',
  name: 'Mochi Kaswari',
  kind: 'usaha perorangan',
  nib: '9120 0012 34567',
  kbli: '10794',
  field: 'pangan',
  kecamatan: 'Cikole',
  address: 'Jalan Bhayangkara 12',
  about: 'Mochi sejak 1983.',
  people: '14',
  website: '',
  contactName: 'Rina',
  contactMail: 'rina@mochi.example',
  contactPhone: '0812-3456-7890',
}
const vacancyFields = {
  formKey: '6f0e8f0e-0000-4000-8000-000000000002',
  title: 'Pengemas mochi',
  description: 'Mengemas mochi.\n\nEnam hari kerja.',
  quota: '3',
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
  skills: 'pengemasan makanan\nhigiene pangan',
  contact: 'Rina, 0812-3456-7890',
  shift: 'on',
}

describe('without script', () => {
  it('an employer registers, is verified, posts a vacancy, and it is on show', async () => {
    const desk = await follow(await site.post(recruiter, '/saya/pemberi-kerja/daftar/', employerFields))
    expect(desk).toMatch(/^\/meja\/pemberi-kerja\/employer_\w+\/\?baru$/)
    const employerId = desk.split('/')[3] ?? ''

    const queue = await text(await site.get(officer, '/meja/disnaker/pemberi-kerja/'))
    expect(queue).toContain('Mochi Kaswari')
    const decided = await site.post(officer, '/meja/disnaker/pemberi-kerja/', {
      act: 'verify',
      employerId,
      version: '1',
      reason: '',
      ...Object.fromEntries(checkPoints.map((point) => [`periksa-${point}`, 'ya'])),
    })
    expect(where(decided)).toContain('selesai=verified')

    const page = await follow(
      await site.post(recruiter, `/meja/pemberi-kerja/${employerId}/lowongan/baru/`, vacancyFields),
    )
    const vacancyId = page.split('/')[5] ?? ''
    expect(where(await site.post(recruiter, page, { act: 'submit' }))).toContain('terkirim')
    const approved = await site.post(officer, '/meja/disnaker/', {
      act: 'approve',
      vacancyId,
      version: '2',
      reason: '',
    })
    expect(where(approved)).toContain(`tadi=${vacancyId}`)

    expect(await site.published(`/kerja/lowongan/${vacancyId}/`)).toContain('Rp2.800.000–3.000.000')
    expect(await site.published(`/kerja/pemberi-kerja/${employerId}/`)).toContain('Pengemas mochi')
    expect(await site.published('/kerja/')).toContain('Mochi Kaswari')
    expect(await text(await site.get(undefined, '/cari/lowongan/?q=mochi'))).toContain('1 lowongan untuk “mochi”')
  })

  it('a refused vacancy keeps its fields and says what is wrong beside them', async () => {
    const { employerId } = await site.city.verified()
    const response = await site.post(recruiter, `/meja/pemberi-kerja/${employerId}/lowongan/baru/`, {
      ...vacancyFields,
      title: '',
      quota: 'banyak',
    })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('Isi dulu bagian ini.')
    expect(html).toContain('value="banyak"')
    const turned = await site.post(recruiter, `/meja/pemberi-kerja/${employerId}/lowongan/baru/`, {
      ...vacancyFields,
      wageMin: '4000000',
    })
    expect(await text(turned)).toContain('Upah terendah lebih besar')
  })

  it('a seeker fills the profile one question at a time and sees why a vacancy suits', async () => {
    const { vacancyId } = await site.city.published()
    const ask = (step: string, fields: Record<string, string | string[]>) =>
      site.post(seeker, `/saya/profil/${step}/`, fields)
    expect(where(await ask('kecamatan', { kecamatan: 'Baros' }))).toBe('/saya/profil/wanted/')
    await ask('education', { education: 'smk', programme: 'SMK Agribisnis Pengolahan Hasil Pertanian' })
    await ask('skills', { 'skills[]': ['pengemasan makanan'], otherSkills: 'menimbang, mencatat' })
    await ask('experience', { title1: 'Membantu warung', months1: '18', title2: '', months2: '' })
    await ask('licences', { 'licences[]': 'SIM C', otherLicences: '' })
    await ask('wishes', { 'kinds[]': ['full-time'], wageMin: '2.900.000', shift: 'on' })
    expect(where(await ask('contact', { name: 'Sari', phone: '0857 0000 1111' }))).toBe('/saya/profil/')
    expect((await ask('contact', { name: '', phone: '12' })).status).toBe(422)

    const page = await text(await site.get(seeker, `/saya/kerja/${vacancyId}/`))
    expect(page).toContain('belum: higiene pangan')
    expect(await text(await site.get(seeker, '/saya/kerja/'))).toContain('dari 100')
    expect(await text(await site.get(seeker, '/en/saya/kerja/'))).toContain('of 100')
  })

  it('applies in three screens and gets a receipt with a number and a day', async () => {
    const { vacancyId } = await site.city.published()
    await site.city.as(seeker).saveProfile(filledProfile())
    const at = `/saya/kerja/${vacancyId}/lamar/`
    expect(await text(await site.get(seeker, at))).toContain(
      'Saya setuju profil dan pesan saya dikirim kepada PT Kaswari Pangan',
    )
    const second = await (await site.get(seeker, `${at}?setuju=on`)).text()
    const formKey = second.match(/name="formKey" value="([^"]+)"/)?.[1] ?? ''
    const fields = { formKey, message: 'Bisa mulai Senin.', agree: 'on' }
    const [first, again] = await Promise.all([site.post(seeker, at, fields), site.post(seeker, at, fields)])
    expect(where(again)).toBe(where(first))
    const receipt = await text(await site.get(seeker, where(first)))
    expect(receipt).toMatch(/LM-[A-Z0-9]{6}/)
    expect(receipt).toContain('Dijawab paling lambat Selasa, 3 November 2026')
    expect(await text(await site.get(seeker, at))).toContain('Anda sudah melamar lowongan ini')
  })

  it('asks only for what is missing, and comes back', async () => {
    const { vacancyId } = await site.city.published()
    await site.city.as(stranger).saveProfile({ kecamatan: 'Baros', education: 'sma' })
    const page = await (await site.get(stranger, `/saya/kerja/${vacancyId}/lamar/`)).text()
    expect(page.match(/\/saya\/profil\/\w+\/\?untuk=/g)).toEqual(['/saya/profil/contact/?untuk='])
    const back = await site.post(stranger, `/saya/profil/contact/?untuk=${vacancyId}`, {
      name: 'Bayu',
      phone: '081200001111',
    })
    expect(where(back)).toBe(`/saya/kerja/${vacancyId}/lamar/`)
  })

  it('tells who applies to a vacancy that closed a second ago, and keeps the message', async () => {
    const { vacancyId } = await site.city.published()
    await site.city.as(seeker).saveProfile(filledProfile())
    await site.city.as(recruiter).fillVacancy({ vacancyId })
    const response = await site.post(seeker, `/saya/kerja/${vacancyId}/lamar/`, {
      ...applicationForm('Halo'),
      agree: 'on',
    })
    expect([response.status, await text(response)]).toEqual([409, expect.stringContaining('baru saja ditutup')])
  })

  it('a recruiter answers, and the seeker reads the words', async () => {
    const { vacancyId, applicationId } = await site.city.applied()
    const { employerId } = await site.city.as(recruiter).readVacancy({ vacancyId })
    const desk = `/meja/pemberi-kerja/${employerId}/lowongan/${vacancyId}/pelamar/`
    const list = await text(await site.get(recruiter, desk))
    expect(list).toContain('Pelamar LM-')
    expect(list).not.toMatch(/\bSari\b/)
    await site.post(recruiter, `${desk}${applicationId}/`, { act: 'move', to: 'shortlisted', version: '1' })
    expect(await text(await site.get(recruiter, `${desk}${applicationId}/`))).toContain('Sari')
    const late = await site.post(recruiter, `${desk}${applicationId}/`, {
      act: 'decline',
      version: '1',
      reason: 'skills',
      words: 'Terlambat',
    })
    expect([late.status, await text(late)]).toEqual([409, expect.stringContaining('sudah berubah')])
    await site.post(recruiter, `${desk}${applicationId}/`, {
      act: 'decline',
      version: '2',
      reason: 'skills',
      words: 'Coba lagi tahun depan.',
    })
    // For five minutes it can be taken back, and the seeker sees nothing of it.
    const read = () => site.get(seeker, `/saya/lamaran/${applicationId}/`)
    expect(await text(await read())).not.toContain('Coba lagi tahun depan.')
    await site.city.settled()
    expect(await text(await read())).toContain('Coba lagi tahun depan.')
  })

  it('an edit of the pay leaves the old page until an officer agrees, and shows what changed', async () => {
    const { vacancyId, version, employerId } = await site.city.published()
    const texts = Object.entries(vacancyWords).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'number',
    )
    const fields = { ...Object.fromEntries(texts.map(([name, value]) => [name, String(value)])), shift: 'on' }
    const at = `/meja/pemberi-kerja/${employerId}/lowongan/${vacancyId}/ubah/`
    const edited = await site.post(recruiter, at, { ...fields, wageMax: '9000000', version: String(version) })
    expect(where(edited)).toContain('terkirim')
    expect(await site.published(`/kerja/lowongan/${vacancyId}/`)).toContain('Rp2.800.000–3.100.000')
    const desk = await text(await site.get(officer, `/meja/disnaker/?pilih=${vacancyId}`))
    expect(desk).toContain('Rp2.800.000–9.000.000')
    expect(desk).toContain('tadinya Rp2.800.000–3.100.000')
  })
})

describe('a public page', () => {
  it('of a vacancy is readable without script, small, and carries JobPosting data', async () => {
    const { vacancyId } = await site.city.published()
    const html = (await site.published(`/kerja/lowongan/${vacancyId}/`)) ?? ''
    const posting = JSON.parse(html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1] ?? '{}')
    expect(posting).toMatchObject({
      '@type': 'JobPosting',
      title: vacancyWords.title,
      validThrough: '2026-10-30T23:59:59+07:00',
      employmentType: 'FULL_TIME',
      hiringOrganization: { name: 'PT Kaswari Pangan' },
      baseSalary: { currency: 'IDR', value: { minValue: 2800000, maxValue: 3100000, unitText: 'MONTH' } },
      directApply: true,
    })
    expect(html).toContain('Dijawab dalam 7 hari kerja')
    expect(html).not.toContain('Akses di tempat kerja')
    expect(posting).not.toHaveProperty('occupationalCategory')
    expect(html.length).toBeLessThan(45_000)
  })

  it('of a vacancy says what the workplace has for people with a disability, as the recruiter ticked it', async () => {
    const { employerId } = await site.city.verified()
    const filled = await site.post(recruiter, `/meja/pemberi-kerja/${employerId}/lowongan/baru/`, {
      ...vacancyFields,
      formKey: '6f0e8f0e-0000-4000-8000-000000000003',
      'access[]': ['step-free', 'seated'],
    })
    const vacancyId = where(filled).split('/')[5] as `vacancy_${string}`
    const form = await (await site.get(recruiter, `${where(filled)}ubah/`)).text()
    expect(form.match(/name="access\[\]" value="[^"]+" checked/g)).toHaveLength(2)
    const { version } = await site.city.as(recruiter).submitVacancy({ vacancyId, version: 1 })
    await site.city.as(officer).approveVacancy({ vacancyId, version })
    const html = (await site.published(`/kerja/lowongan/${vacancyId}/`)) ?? ''
    expect(html).toContain('Tanpa tangga, atau ada lift · Bisa bekerja sambil duduk')
    expect(html).toContain('"amenityFeature":[{"@type":"LocationFeatureSpecification"')
  })

  it('is gone when the vacancy is paused, filled or out of date', async () => {
    const { vacancyId } = await site.city.published()
    const path = `/kerja/lowongan/${vacancyId}/`
    await site.city.as(recruiter).pauseVacancy({ vacancyId })
    expect(await site.published(path)).toBeUndefined()
    await site.city.as(recruiter).resumeVacancy({ vacancyId })
    expect(await site.published(path)).toContain(vacancyWords.title)
    site.city.time.now = '2026-10-31T00:00:00.000Z'
    expect(await site.published(path)).toBeUndefined()
    site.city.time.now = '2026-10-24T02:00:00.000Z'
  })
})
