import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { employers } from '../../infra/local/demo/content/employers.ts'
import { person } from '../../infra/local/demo/person.ts'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { staffOf } from '../../infra/local/demo/staff.ts'
import { lookOver } from './support/look-over.ts'
import { sheetUntil } from './support/sheet.ts'
import { hasLeft, letterTo, type Square, signIn, untilFront } from './support/square.ts'

const applicant = 'nining@warga.example'
const reporter = 'pelapor@warga.example'
const why = 'Lowongan ini meminta uang seragam sebelum bekerja.'

export const takeDownJourney = (square: () => Square) =>
  it('takes a vacancy from a file to its report, and down again with a word to everybody', async () => {
    const { city, demo, open } = square()
    const [employerId = ''] = demo.employerIds
    const recruiter = employers.filter(({ state }) => state === 'verified')[0]?.recruiter.mail ?? ''

    // A file with three rows: one becomes a draft, and the report says what is wrong with the others.
    const desk = await open({ script: false })
    await desk.goto(`/meja/pemberi-kerja/${employerId}/lowongan/impor/`)
    await signIn(square(), desk, recruiter)
    await desk.getByLabel('Berkas CSV').setInputFiles({
      name: 'lowongan.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(sheetUntil(inDays(demo.today, 20))),
    })
    await desk.getByRole('button', { name: 'Kirim dan periksa' }).click()
    await desk.getByText('1 baris beres, 2 perlu diperbaiki.').waitFor()
    await desk.getByText('Sel ini berisi rumus').waitFor()
    await desk.getByRole('button', { name: 'Buat 1 rancangan' }).click()
    await desk.getByRole('link', { name: 'Pelipat Kain' }).click()
    await desk.getByRole('button', { name: 'Kirim ke Disnaker' }).click()
    await desk.getByText('Terkirim. Disnaker memeriksanya').waitFor()
    const vacancyId = new URL(desk.url()).pathname.split('/').at(-2) as `vacancy_${string}`

    // On show, and applied for.
    const { officer } = await staffOf(city)
    await officer.jobs.approveVacancy({ vacancyId, version: 2 })
    const page = `/kerja/lowongan/${vacancyId}/`
    await untilFront(square(), page, ({ status }) => status === 200)
    const feed = await (await fetch(`${city.url}/cari/lowongan/umpan/?q=pelipat`)).text()
    expect(feed).toContain(`<id>${city.url}${page}</id>`)
    const seeker = person(city, applicant)
    await seeker.signIn({ name: 'Nining' })
    await seeker.jobs.saveProfile({ kecamatan: 'Baros', education: 'smp', name: 'Nining', phone: '0857-0000-1111' })
    const { applicationId } = await seeker.jobs.submitApplication({ vacancyId, formKey: randomUUID(), agree: true })

    // Anybody reports it, on a phone without script, and keeps a receipt.
    const phone = await open({ script: false })
    await phone.goto(page)
    await phone.getByRole('link', { name: 'Laporkan lowongan ini' }).click()
    await phone.getByRole('button', { name: 'Kirim laporan' }).click()
    await phone.getByText('Belum terkirim').waitFor()
    await phone.getByLabel(/Diminta membayar/).check()
    await phone.getByLabel('Ceritakan').fill('Lewat telepon diminta Rp150.000 untuk seragam.')
    await phone.getByLabel('Surel Anda').fill(reporter)
    await phone.getByRole('button', { name: 'Kirim laporan' }).click()
    await phone.getByRole('heading', { name: 'Laporan Anda kami terima' }).waitFor()
    const receipt = new URL(phone.url()).pathname
    const number = (await phone.locator('.resi .nomor').textContent()) ?? ''
    await letterTo(square(), reporter, new RegExp(number))

    // An officer takes it down with the answer.
    const office = await open({ wide: true })
    await office.goto('/meja/disnaker/aduan/')
    await signIn(square(), office, staffPeople.officer.mail)
    await office.getByRole('link', { name: 'Pelipat Kain' }).click()
    await office.getByRole('article').getByText('Rp150.000').waitFor()
    await office
      .getByLabel(/diturunkan|Turunkan/i)
      .first()
      .check()
    await office.locator('[name=answer]').fill(why)
    await office.locator('button[value=answer]').click()
    await office.getByRole('status').or(office.locator('.kabar.baik')).first().waitFor()

    await untilFront(square(), page, ({ status }) => status === 404)
    for (const mail of [applicant, reporter, recruiter]) await letterTo(square(), mail, new RegExp(why))
    await phone.goto(receipt)
    await phone.getByText('Lowongan diturunkan, semua pelamarnya diberi tahu').waitFor()

    // Whoever applied reads the same, and waits for nothing any more.
    const theirs = await open()
    await theirs.goto(`/saya/lamaran/${applicationId}/`)
    await signIn(square(), theirs, applicant)
    await hasLeft(theirs, '/saya/masuk/')
    await theirs.getByText('Lowongan ini ditarik').waitFor()
    await theirs.getByText(why).waitFor()
    expect(await theirs.getByRole('link', { name: 'Tarik lamaran' }).count()).toBe(0)
    for (const at of [receipt, `/lapor/lowongan/?tentang=${demo.vacancies[0]?.vacancyId}`]) {
      await theirs.goto(at)
      expect(await lookOver(theirs, 'id')).toEqual([])
    }
  }, 90_000)

const inDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
