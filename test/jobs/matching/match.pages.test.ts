import { beforeAll, describe, expect, it } from 'vitest'
import { counting } from '../../../functions/jobs/matching/crowd/crowd.store.ts'
import { openPages } from '../pages/pages.ts'
import { employerId, openVacancy, settleEmployer, standsOpen } from '../search/town.ts'
import { filledProfile, openJobs, saturday, seeker, stranger } from '../support/jobs.ts'

let site: Awaited<ReturnType<typeof openPages>>
const read = async (path: string, who = seeker) => (await site.get(who, path)).text()
/** What a page says, without its marks. */
const said = (html: string) =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

beforeAll(async () => {
  const city = await openJobs()
  await settleEmployer(city.stores)
  await standsOpen(city.stores, [
    openVacancy('vacancy_pengemas', { title: 'Operator pengemasan', quota: 5 }),
    openVacancy('vacancy_kasir', {
      title: 'Kasir',
      kecamatan: 'Cikole',
      education: 's1',
      programmes: ['S1 Manajemen'],
      skills: ['pembukuan'],
      licences: ['SIM B1'],
      access: ['step-free'],
    }),
    ...Array.from({ length: 25 }, (_, n) => openVacancy(`vacancy_n${n}`, { title: 'Sopir', kecamatan: 'Baros' })),
  ])
  for (let n = 0; n < 12; n++) await city.table.together([counting('vacancy_pengemas', '2026-10-30', 1, saturday)])
  await city.as(seeker).saveProfile({ ...filledProfile(), wanted: ['Operator pengemasan'], kinds: ['full-time'] })
  await city.as(seeker).saveAccess({ needs: ['step-free', 'quiet'], agree: true })
  site = await openPages(city)
})

describe('lowongan untuk saya', () => {
  it('puts what suits best first, with its reasons and how many want to work there', async () => {
    const text = said(await read('/saya/kerja/'))
    expect(text).toContain('27 lowongan terbuka, yang paling cocok di atas')
    expect(text.indexOf('Operator pengemasan')).toBeLessThan(text.indexOf('Sopir'))
    expect(text).toContain('12 pelamar untuk 5 tempat')
    expect(text).toContain('cocok: pekerjaan seperti “Operator pengemasan”')
    expect(text).toContain('akses belum disebut')
    expect(text).toContain('Yang memutuskan selalu orang')
  })

  it('keeps its filters in the address, over pages too, and leaves out what makes no sense', async () => {
    const page = await read('/saya/kerja/?kecamatan=Baros&bidang=salah')
    expect(said(page)).toContain('26 dari 27 lowongan lolos saringan')
    expect(page).toContain('<option value="Baros" selected')
    const next = page.match(/href="(\/saya\/kerja\/\?[^"]*dari=[^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(next).toContain('kecamatan=Baros')
    expect(said(await read(next))).toContain('26 dari 27 lowongan lolos saringan')
  })

  it('says what to loosen where nothing passes', async () => {
    const page = await read('/saya/kerja/?terpenuhi=on&bidang=teknik')
    expect(said(page)).toContain('Tidak ada yang lolos semua saringan')
    expect(page).toContain('href="/saya/kerja/?bidang=teknik"')
    expect(page).toContain('href="/saya/kerja/?terpenuhi=on"')
  })

  it('shows whoever said nothing yet where to begin, and no score that means nothing', async () => {
    const text = said(await read('/saya/kerja/', stranger))
    expect(text).toContain('Mulai dari tiga jawaban')
    expect(text).toContain('27 lowongan terbuka, belum diurutkan untuk Anda')
    expect(text).not.toContain('dari 100')
  })

  it('says so where nothing is open yet', async () => {
    const empty = await openPages()
    const text = said(await (await empty.get(seeker, '/saya/kerja/')).text())
    expect(text).toContain('Belum ada lowongan yang terbuka')
  })

  it('is told in English as well', async () => {
    const text = said(await read('/en/saya/kerja/'))
    expect(text).toContain('12 applicants for 5 openings')
    expect(text).not.toMatch(/lowongan terbuka|undefined/)
  })
})

describe('one vacancy beside its seeker', () => {
  it('shows every part, and they add up to the score', async () => {
    const page = await read('/saya/kerja/vacancy_kasir/')
    const score = Number(said(page).match(/Kecocokan Anda: (\d+) dari 100/)?.[1])
    const parts = [...page.matchAll(/<b>(−?\d+)<\/b>(?:<span class="redup"> \/ (\d+)<\/span>)?/g)]
      .filter(([, , of]) => of !== '100')
      .map(([, points = '']) => Number(points.replace('−', '-')))
    expect(parts).toHaveLength(11)
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(score)
  })

  it('tells what is missing, and honestly what one can do about it', async () => {
    const page = await read('/saya/kerja/vacancy_kasir/')
    const text = said(page)
    expect(text).toContain('SIM B1 bisa diurus')
    expect(text).toContain('Lowongan meminta: S1 atau D4 perlu sekolah lagi')
    expect(text).toContain('Pembukuan bisa dipelajari')
    expect(page).toContain('href="/cari/buku/?q=pembukuan"')
    expect(text).toContain('Lowongan meminta: S1 Manajemen tidak bisa diubah')
    expect(text).toContain('Tempat kerja yang tenang tanyakan dulu')
    expect(text).not.toContain('Tanpa tangga, atau ada lift tanyakan')
    expect(text).toContain('Anda tetap boleh melamar. Yang memutuskan selalu orang.')
  })

  it('says when nothing stands in the way', async () => {
    await site.city.as(stranger).saveProfile({ ...filledProfile(), kinds: ['full-time'] })
    expect(said(await read('/saya/kerja/vacancy_pengemas/', stranger))).toContain('Semua syaratnya Anda penuhi')
  })
})

describe('an employer’s page', () => {
  it('says nothing of anybody, and has a line for what suits whoever reads', async () => {
    const page = (await site.published(`/kerja/pemberi-kerja/${employerId}/`)) ?? ''
    expect(page).toMatch(/<p class="cocok-sini" role="status" data-suited="employerId=employer_kaswari"[^>]*><\/p>/)
    expect(page).not.toContain('data-own-list')
    expect(await read('/saya/kerja/')).toContain('data-own-list')
  })
})
