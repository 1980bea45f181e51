import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Id } from '../../functions/platform/ids.ts'
import { employers } from '../../infra/local/demo/content/employers.ts'
import { person } from '../../infra/local/demo/person.ts'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { lookOver, missingHelp } from './support/look-over.ts'
import { sewing } from './support/sewing.ts'
import { sheetUntil } from './support/sheet.ts'
import { fairId, festivalId } from './support/small-demo.ts'
import { type Square, signIn } from './support/square.ts'

const langs = ['id', 'en'] as const
const inLang = (lang: 'id' | 'en', path: string) => (lang === 'en' ? `/en${path}` : path)

export function pagesJourneys(square: () => Square) {
  it('would see a barrier, a page that is too wide and a foreign word, if there were one', async () => {
    const page = await square().open()
    await page.goto('/bantuan/')
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          '<img src="/favicon.svg"><p class="redup" id="pucat">Please wait</p><div id="lebar">.</div>',
        )
      document.getElementById('pucat')?.style.setProperty('color', '#eee8dc')
      document.getElementById('lebar')?.style.setProperty('width', '500px')
    })
    const found = (await lookOver(page, 'id')).join('\n')
    for (const each of ['image-alt', 'color-contrast #pucat', 'wide on a phone', 'Please wait'])
      expect.soft(found).toContain(each)
  }, 60_000)

  it('keeps nobody out of a public page: no barrier, no sideways scroll, no foreign word, in both languages, light and dark', async () => {
    const { demo, open } = square()
    const paths = [
      '/',
      '/acara/',
      `/acara/${festivalId}/`,
      `/acara/${fairId}/`,
      `/acara/${festivalId}/jadwal/`,
      `/acara/${festivalId}/stan/${demo.boothIds[0]}/`,
      '/kerja/',
      `/kerja/lowongan/${demo.vacancies[0]?.vacancyId}/`,
      `/kerja/pemberi-kerja/${demo.employerIds[0]}/`,
      '/cari/lowongan/?q=kain',
      '/cari/lowongan/?q=astronaut',
      '/pustaka/',
      `/pustaka/judul/${demo.book.titleId}/`,
      '/cari/buku/?q=gunung',
      '/cari/buku/?q=xyzxyz',
      '/bantuan/',
      '/privasi/',
      '/tentang/',
      '/luring/',
      '/gangguan/',
      '/lapor/?halaman=/acara/',
      '/tidak-ada/',
    ]
    const page = await open()
    const found: string[] = []
    for (const lang of langs)
      for (const path of paths) {
        await page.goto(inLang(lang, path))
        found.push(...(await lookOver(page, lang)), ...(await missingHelp(page, lang)))
      }
    expect(found).toEqual([])
  }, 300_000)

  it('keeps nobody out of their own pages either', async () => {
    const { city, demo, open } = square()
    const mail = 'citra@warga.example'
    const citra = person(city, mail)
    await citra.signIn({ name: 'Citra Lestari' })
    const { boothId } = await citra.events.applyForBooth({
      eventId: festivalId,
      formKey: randomUUID(),
      name: 'Kopi Cireunghas',
      pitch: 'Kopi robusta yang disangrai sendiri.',
      story: 'Dari kebun kakek.',
      category: 'food',
      kecamatan: 'Baros',
      goods: [],
    })
    await citra.jobs.saveProfile({
      kecamatan: 'Baros',
      education: 'smk',
      skills: ['menjahit'],
      name: 'Citra Lestari',
      phone: '0812-1111-2222',
    })
    const [first, second] = demo.vacancies
    const { applicationId } = await citra.jobs.submitApplication({
      vacancyId: first?.vacancyId as `vacancy_${string}`,
      formKey: randomUUID(),
      agree: true,
    })

    const page = await open()
    await page.goto('/saya/')
    await signIn(square(), page, mail)
    const found: string[] = []
    const paths = [
      '/saya/',
      `/saya/acara/${festivalId}/daftar-stan/`,
      '/saya/stan/',
      `/saya/stan/${boothId}/`,
      `/saya/stan/${boothId}/foto/`,
      `/saya/stan/${boothId}/tarik/`,
      '/saya/kerja/',
      `/saya/kerja/${first?.vacancyId}/`,
      `/saya/kerja/${second?.vacancyId}/lamar/`,
      '/saya/lamaran/',
      `/saya/lamaran/${applicationId}/`,
      `/saya/lamaran/${applicationId}/ubah/`,
      `/saya/lamaran/${applicationId}/tarik/`,
      '/saya/lamaran/dilihat/',
      '/saya/lamaran/persetujuan/',
      '/saya/lowongan/',
      `/saya/lowongan/simpan/?lowongan=${first?.vacancyId}`,
      '/saya/profil/',
      '/saya/profil/education/',
      '/saya/profil/skills/',
      '/saya/profil/wanted/',
      '/saya/profil/experience/',
      '/saya/profil/akses/',
      '/saya/profil/cv/',
      '/saya/profil/wishes/',
      '/saya/pemberi-kerja/',
      '/saya/pemberi-kerja/daftar/',
      '/saya/data/',
      '/saya/data/hapus/',
      '/saya/sesi/',
      '/saya/kunci/',
      '/saya/persetujuan/',
      '/saya/keluar/',
    ]
    for (const lang of langs)
      for (const path of paths) {
        const answer = await page.goto(inLang(lang, path))
        if (answer?.status() !== 200) found.push(`${path}: ${answer?.status()}`)
        found.push(...(await lookOver(page, lang)))
      }
    // A form that comes back with mistakes is a page, too.
    await page.goto(`/saya/acara/${festivalId}/daftar-stan/`)
    await page
      .locator('form.borang')
      .first()
      .evaluate((form: HTMLFormElement) => form.submit())
    await page.getByText('Belum terkirim').waitFor()
    found.push(...(await lookOver(page, 'id')))
    expect(found).toEqual([])
  }, 300_000)

  it('keeps nobody out of the desks', async () => {
    const { demo, open } = square()
    const desk = await open({ wide: true })
    await desk.goto('/meja/acara/')
    await signIn(square(), desk, staffPeople.admin.mail)
    const paths = [
      '/meja/acara/',
      '/meja/acara/baru/',
      `/meja/acara/${festivalId}/`,
      `/meja/acara/${festivalId}/jadwal/`,
      `/meja/acara/${festivalId}/stan/`,
      `/meja/acara/${festivalId}/stan/?status=approved&buka=${demo.boothIds[0]}`,
      '/meja/acara/laporan/',
      '/meja/disnaker/',
      '/meja/disnaker/?tinjau=approved',
      '/meja/disnaker/pemberi-kerja/?tinjau=verified',
      '/meja/disnaker/aduan/',
      '/meja/disnaker/terlambat/',
      '/meja/disnaker/cari/?cari=kaswari',
      '/meja/disnaker/laporan/',
      '/meja/disnaker/papan/',
      '/meja/disnaker/catatan/',
      '/meja/disnaker/bursa/',
      '/meja/disnaker/hari-libur/',
      '/meja/disnaker/upah-minimum/',
      '/meja/disnaker/surat/',
      '/meja/disnaker/surat/?surat=declined',
      '/meja/pustaka/',
      '/meja/pustaka/impor/',
      `/meja/pustaka/judul/${demo.book.titleId}/`,
      `/meja/pustaka/buku/${demo.book.bookId}/`,
      '/meja/admin/',
      '/meja/admin/undang/',
      '/meja/admin/catatan/',
    ]
    const found: string[] = []
    for (const lang of langs)
      for (const path of paths) {
        const answer = await desk.goto(inLang(lang, path))
        if (answer?.status() !== 200) found.push(`${path}: ${answer?.status()}`)
        found.push(...(await lookOver(desk, lang)))
      }
    expect(found).toEqual([])
  }, 300_000)

  it('keeps nobody out of what recruiters do on a phone', async () => {
    const { demo, open } = square()
    const employerId = demo.employerIds[0] as Id<'employer'>
    const recruiter = employers.find(({ state }) => state === 'verified')?.recruiter.mail ?? ''
    const { vacancyId, named, nameless } = await recruit(square(), employerId, recruiter)
    const phone = await open()
    const desk = `/meja/pemberi-kerja/${employerId}/`
    const list = `${desk}lowongan/${vacancyId}/pelamar/`
    await phone.goto(desk)
    await signIn(square(), phone, recruiter)
    const paths = [
      desk,
      ...['profil/', 'surat/', 'rekan/'].map((page) => desk + page),
      ...['baru/', 'impor/', 'salin/', `${vacancyId}/`, `${vacancyId}/ubah/`].map((page) => `${desk}lowongan/${page}`),
      ...['', '?tampilan=papan', `${named}/`, `${nameless}/`, 'kriteria/', 'tutup/'].map((page) => list + page),
    ]
    const found: string[] = []
    const look = async (lang: 'id' | 'en') => found.push(...(await lookOver(phone, lang)))
    for (const lang of langs) {
      for (const path of paths) {
        const answer = await phone.goto(inLang(lang, path))
        if (answer?.status() !== 200) found.push(`${path}: ${answer?.status()}`)
        await look(lang)
      }
      // One letter for two, and the letter that a single one would have.
      await phone.goto(inLang(lang, list))
      for (const box of await phone.locator('[name="pick[]"]').all()) await box.check()
      await phone.locator('[formaction*="/tolak/"]').click()
      await phone.waitForURL(/\/tolak\//)
      await look(lang)
      await phone.goto(inLang(lang, `${list}${nameless}/`))
      await phone.locator('aside details > summary').first().click()
      await phone.locator('[name=reason]').selectOption('filled')
      await phone.locator('[name=step][value=preview]').click()
      await phone.locator('details[open] [name=reason]').waitFor()
      await look(lang)
    }
    // What a file's rows came to.
    await phone.goto(`${desk}lowongan/impor/`)
    await phone
      .getByLabel('Berkas CSV')
      .setInputFiles({ name: 'lowongan.csv', mimeType: 'text/csv', buffer: Buffer.from(sheetUntil(demo.today)) })
    await phone.getByRole('button', { name: 'Kirim dan periksa' }).click()
    await phone.getByText('1 baris beres, 2 perlu diperbaiki.').waitFor()
    await look('id')
    expect(found).toEqual([])
  }, 120_000)
}

/** A vacancy with two who applied, one of them known by name, and one vacancy that is over. */
async function recruit({ city, demo }: Square, employerId: Id<'employer'>, mail: string) {
  const recruiter = person(city, mail)
  await recruiter.signIn({ name: 'Rina' })
  const drafted = async (title: string) => recruiter.jobs.draftVacancy(sewing({ employerId, title, today: demo.today }))
  const { vacancyId, version } = await drafted('Penjahit Sarung')
  const { vacancyId: over } = await drafted('Penjahit Taplak')
  await recruiter.jobs.withdrawVacancy({ vacancyId: over, reason: 'Tidak jadi.' })
  const sent = await recruiter.jobs.submitVacancy({ vacancyId, version })
  await demo.staff.officer.jobs.approveVacancy({ vacancyId, version: sent.version })
  await recruiter.jobs.setCriteria({ vacancyId, version: 0, names: ['Rapi', 'Cepat'] })
  const apply = async (name: string) => {
    const seeker = person(city, `${name.toLowerCase()}@sarung.example`)
    await seeker.signIn({ name })
    const asked = { kecamatan: 'Baros', education: 'smk', skills: ['menjahit'] } as const
    await seeker.jobs.saveProfile({ name, phone: '0857-1234-7777', ...asked, skills: [...asked.skills] })
    return seeker.jobs.submitApplication({ vacancyId, formKey: randomUUID(), agree: true, message: 'Bisa besok.' })
  }
  const [{ applicationId: named }, { applicationId: nameless }] = [await apply('Iis'), await apply('Opik')]
  const { version: read } = await recruiter.jobs.readApplicant({ vacancyId, applicationId: named })
  await recruiter.jobs.moveApplicant({ vacancyId, applicationId: named, version: read, to: 'shortlisted' })
  await city.settled()
  return { vacancyId, named, nameless }
}
