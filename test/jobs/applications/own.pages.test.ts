import { beforeAll, describe, expect, it } from 'vitest'
import { openPages } from '../pages/pages.ts'
import { applicationForm, filledProfile, officer, recruiter, reportForm, seeker, stranger } from '../support/jobs.ts'

let site: Awaited<ReturnType<typeof openPages>>
beforeAll(async () => {
  site = await openPages()
})
const textOf = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const read = async (path: string, who = seeker) => textOf(await (await site.get(who, path)).text())
const landed = async (response: Response) => [response.status, response.headers.get('location')]

describe('the page of everything one applied for', () => {
  it('says of each how it stands, who has it, by when, and what comes next', async () => {
    const { city } = site
    const { vacancyId, applicationId } = await city.applied()
    const all = '/saya/lamaran/'
    expect(await read(all)).toMatch(
      /Menunggu jawaban Operator Produksi Makanan .*Dijawab paling lambat .*Ada pada PT Kaswari Pangan, belum dibuka Tunggu saja/,
    )
    await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    expect(await read(all)).toMatch(/Ada pada PT Kaswari Pangan, dibuka 24 Okt Tunggu jawabannya/)
    await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'interview' })
    expect(await read(all)).toMatch(/Giliran Anda Operator .*Jawab telepon atau surel dari mereka/)
    const { now } = city.time
    city.time.now = '2026-11-04T02:00:00.000Z'
    expect(await read(all)).toMatch(/Lewat: seharusnya dijawab .*petugas Disnaker ikut menagih/)
    await city.as(officer).chaseAnswers({ vacancyId })
    expect(await read(all)).toMatch(/petugas Disnaker menagihnya 4 Nov/)
    city.time.now = now
    await city.as(seeker).withdrawApplication({ applicationId })
    expect(await read(all)).toMatch(/Selesai Operator .*Ditarik .*Tidak ada lagi yang ditunggu/)
  })
})

describe('the page of one application', () => {
  it('is changed by a form until it is opened; what came too late is not lost', async () => {
    const { city } = site
    const { vacancyId, applicationId } = await city.applied()
    const one = `/saya/lamaran/${applicationId}/`
    expect(await read(one)).toContain('Ubah lamaran')
    expect(await (await site.get(seeker, `${one}ubah/`)).text()).toContain('Saya tinggal dekat.')
    const sent = await site.post(seeker, `${one}ubah/`, { version: '1', message: 'Bisa mulai Senin.' })
    expect(await landed(sent)).toEqual([303, `${one}?ubah`])
    expect(await read(`${one}?ubah`)).toMatch(/Perubahan tersimpan.*diubah Sabtu.*Bisa mulai Senin\./)
    await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    const late = await site.post(seeker, `${one}ubah/`, { version: '2', message: 'Terlambat ini.' })
    expect(late.status).toBe(409)
    expect(textOf(await late.text())).toMatch(/tidak bisa diubah lagi.*sudah membuka lamaran ini.*Terlambat ini\./)
    expect(await read(one)).not.toContain('Ubah lamaran')
  })

  it('says who saw it, as whom and with what', async () => {
    const { city } = site
    const { vacancyId, applicationId, number } = await city.applied()
    const one = `/saya/lamaran/${applicationId}/`
    expect(await read(one)).toContain('Belum ada yang melihat')
    await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    await city.as(officer).readApplicant({ vacancyId, applicationId })
    await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
    await city.as(recruiter).applicantSheet({ vacancyId })
    expect(await read(one)).toContain('Petugas Disnaker membuka lamaran')
    expect(await read(one)).toContain('Perekrut PT Kaswari Pangan membuka lamaran')
    const list = await read('/saya/lamaran/dilihat/')
    expect(list).toContain('mengunduh daftar yang memuat lamaran')
    expect(list).toContain(number)
    expect(list).toContain('dengan nama, surel, telepon, dan pesan')
    expect(await read('/en/saya/lamaran/dilihat/')).toContain('A Disnaker officer opened the application')
    expect(await read('/saya/lamaran/dilihat/', stranger)).toContain('Belum ada yang melihat')
  })
})

describe('the page of consents', () => {
  it('takes one back in one tap', async () => {
    const { city } = site
    const { vacancyId, applicationId, employerId } = await city.applied()
    const page = '/saya/lamaran/persetujuan/'
    expect(await read(page)).toMatch(
      /PT Kaswari Pangan Untuk menilai lamaran: Operator .*Berlaku sampai Rabu, 28 April 2027/,
    )
    const sent = await site.post(seeker, page, { deed: 'withdraw', employerId })
    expect(await landed(sent)).toEqual([303, `${page}?sudah=withdraw`])
    expect(await read(`${page}?sudah=withdraw`)).toContain('Persetujuan sudah ditarik')
    const one = await read(`/saya/lamaran/${applicationId}/`)
    expect(one).toContain('Sudah dihapus bersama persetujuan Anda.')
    expect(one).not.toContain('Saya tinggal dekat.')
    expect(await city.as(recruiter).readApplicant({ vacancyId, applicationId })).not.toHaveProperty('name')
  })
})

describe('the page of vacancies one keeps', () => {
  it('begins at a vacancy’s page, in one tap, and shows what one reported too', async () => {
    const { city } = site
    const { vacancyId } = await city.published(recruiter, { title: 'Juru Masak' })
    expect(await site.published(`/kerja/lowongan/${vacancyId}/`)).toContain(
      `action="/saya/lowongan/simpan/?lowongan=${vacancyId}"`,
    )
    expect(await read('/saya/lowongan/', stranger)).toMatch(
      /Belum ada lowongan tersimpan.*Belum ada laporan dari akun ini/,
    )
    expect(await read(`/saya/lowongan/simpan/?lowongan=${vacancyId}`)).toContain('Simpan lowongan ini?')
    const sent = await site.post(seeker, `/saya/lowongan/simpan/?lowongan=${vacancyId}`, {})
    expect(await landed(sent)).toEqual([303, '/saya/lowongan/?sudah=keep'])
    const { number } = await city.as(seeker).reportVacancy({ vacancyId, ...reportForm() })
    const page = await read('/saya/lowongan/')
    expect(page).toMatch(/Juru Masak PT Kaswari Pangan .*Terbuka .*Lowongan yang saya laporkan Juru Masak/)
    expect(page).toContain(number)
    await city.as(seeker).saveProfile(filledProfile())
    await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    expect(await read('/saya/lowongan/')).toContain('Sudah Anda lamar')
    const gone = await site.post(seeker, '/saya/lowongan/', { deed: 'remove', vacancyId })
    expect(await landed(gone)).toEqual([303, '/saya/lowongan/?sudah=remove'])
    expect(await read('/saya/lowongan/?sudah=remove')).toMatch(
      /Sudah dihapus dari simpanan.*Belum ada lowongan tersimpan/,
    )
  })
})
