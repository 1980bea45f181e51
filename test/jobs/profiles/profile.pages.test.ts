import { beforeAll, describe, expect, it } from 'vitest'
import { openPages } from '../pages/pages.ts'
import { seeker, stranger } from '../support/jobs.ts'

let site: Awaited<ReturnType<typeof openPages>>
beforeAll(async () => {
  site = await openPages()
})
const where = (response: Response) => response.headers.get('location') ?? ''
const step = (name: string, fields: Record<string, string | readonly string[]>) =>
  site.post(seeker, `/saya/profil/${name}/`, fields)
/** What a form would send back as it stands: what is hidden and what is chosen. */
const chosenIn = (html: string) => {
  const fields: Record<string, string[]> = {}
  for (const [input] of html.matchAll(/<input [^>]*>/g)) {
    const at = (name: string) => input.match(new RegExp(` ${name}="([^"]*)"`))?.[1]
    const name = at('name')
    const isSent = /type="hidden"/.test(input) || (/type="(radio|checkbox)"/.test(input) && / checked/.test(input))
    if (name && isSent) fields[name] = [...(fields[name] ?? []), at('value') ?? '']
  }
  return fields
}

describe('a question of the profile', () => {
  it('asks before it takes a short form for a name of the list, and keeps what was written', async () => {
    const asked = await step('education', { education: 'smk', programme: 'SMK TKJ' })
    expect(asked.status).toBe(200)
    const html = await asked.text()
    for (const said of ['Maksud Anda', 'SMK Teknik Komputer dan Jaringan', 'Tetap “SMK TKJ”', 'value="SMK TKJ"'])
      expect(html).toContain(said)
    expect((await site.city.as(seeker).readProfile()).programme).toBeUndefined()

    const accepted = await step('education', { education: 'smk', programme: 'SMK TKJ', ...chosenIn(html) })
    expect(where(accepted)).toBe('/saya/profil/skills/')
    expect((await site.city.as(seeker).readProfile()).programme).toBe('SMK Teknik Komputer dan Jaringan')
  })

  it('keeps own words where somebody insists', async () => {
    const own = { asked: 'S1 TI', meant0: 'S1 TI' }
    const answer = await step('education', { ...own, 'asked[]': 'S1 TI', education: 's1', programme: 'S1 TI' })
    expect(answer.status).toBe(303)
    expect((await site.city.as(seeker).readProfile()).programme).toBe('S1 TI')
  })

  it('does not ask again about words that were kept', async () => {
    const answer = await step('education', { education: 's1', programme: 'S1 TI' })
    expect(answer.status).toBe(303)
    expect((await site.city.as(seeker).readProfile()).programme).toBe('S1 TI')
  })

  it('asks of several skills at once, and one word may mean two', async () => {
    const fields = { other1: 'ms office', other2: 'sulap', 'skills[]': ['kasir'] }
    const html = await (await step('skills', fields)).text()
    expect(html).toContain('Anda menulis “ms office”')
    expect(html).not.toContain('Anda menulis “sulap”')
    expect((await step('skills', { ...fields, ...without(chosenIn(html), 'skills[]') })).status).toBe(303)
    expect((await site.city.as(seeker).readProfile()).skills).toEqual([
      'kasir',
      'Microsoft Excel',
      'Microsoft Word',
      'sulap',
    ])
  })

  it('takes what is in the list as it is written there, without asking about capitals', async () => {
    expect((await step('wanted', { wanted1: 'barista', wanted2: '', wanted3: 'Kasir' })).status).toBe(303)
    expect((await site.city.as(seeker).readProfile()).wanted).toEqual(['Barista', 'Kasir'])
  })

  it('says what is wrong and keeps the words', async () => {
    const answer = await step('experience', {
      title1: 'Kasir',
      months1: 'lama sekali',
      employer1: 'Toko Sinar',
      until1: '',
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const said of ['value="Toko Sinar"', 'href="#months1"', 'Tulis seperti 6 bulan, 18, atau 1,5 tahun.'])
      expect(html).toContain(said)
  })

  it('takes a length of time as people say it, and stays for another job where asked to', async () => {
    const fields = { title1: 'Kasir', months1: '1,5 tahun', employer1: 'Toko Sinar', until1: '2024', more: 'yes' }
    const answer = await step('experience', fields)
    expect(where(answer)).toBe('/saya/profil/experience/')
    expect((await site.city.as(seeker).readProfile()).experience).toEqual([
      { title: 'Kasir', months: 18, employer: 'Toko Sinar', until: 2024 },
    ])
    expect(await (await site.get(seeker, where(answer))).text()).toContain('name="title2"')
  })

  it.each([
    ['dua bulan', 2],
    ['setahun', 12],
    ['Setengah tahun', 6],
    ['setahun tiga bulan', 15],
    ['sejak 2 tahun lalu', 24],
  ])('reads “%s” as %i months', async (months1, months) => {
    expect((await step('experience', { title1: 'Kasir', months1 })).status).toBe(303)
    expect((await site.city.as(seeker).readProfile()).experience).toMatchObject([{ months }])
  })

  it.each([
    ['3 juta', 3_000_000],
    ['2,9 jt', 2_900_000],
    ['Rp3.100.000', 3_100_000],
    ['Rp 3,25 juta', 3_250_000],
  ])('reads pay of “%s” as %i', async (wageMin, read) => {
    expect((await step('wishes', { wageMin })).status).toBe(303)
    expect((await site.city.as(seeker).readProfile()).wageMin).toBe(read)
  })

  it('leaves pay that is none to be mended', async () => {
    const answer = await step('wishes', { wageMin: 'tiga jutaan' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('value="tiga jutaan"')
  })

  it('brings the name of the account until another is given', async () => {
    expect(await (await site.get(stranger, '/saya/profil/contact/')).text()).toContain('value="Seseorang"')
    await site.post(stranger, '/saya/profil/contact/', { name: 'Ani', phone: '0812-3456-7890' })
    expect(await (await site.get(stranger, '/saya/profil/contact/')).text()).toContain('value="Ani"')
  })

  it('leads back to the vacancy somebody was applying for', async () => {
    const html = await (await site.get(seeker, '/saya/profil/?untuk=vacancy_kasir')).text()
    expect(html).toContain('href="/saya/kerja/vacancy_kasir/lamar/"')
    expect(html).toContain('href="/saya/profil/skills/?untuk=vacancy_kasir"')
    expect(await (await site.get(seeker, '/saya/profil/')).text()).not.toContain('untuk=')
  })

  it.each(['kecamatan', 'wanted', 'education', 'skills', 'experience', 'licences', 'wishes', 'contact'])(
    'shows %s in both languages, with what was answered',
    async (name) => {
      for (const before of ['', '/en']) {
        const page = await site.get(seeker, `${before}/saya/profil/${name}/`)
        expect(page.status).toBe(200)
        expect(await page.text()).not.toMatch(/undefined|\[object/)
      }
    },
  )
})

describe('access needs on the page', () => {
  it('are kept with a tick, shown to the person, and erased with a press', async () => {
    const without = await site.post(stranger, '/saya/profil/akses/', { 'needs[]': ['quiet'] })
    expect(without.status).toBe(422)
    const kept = await site.post(stranger, '/saya/profil/akses/', { 'needs[]': ['quiet', 'seated'], agree: 'on' })
    expect(where(kept)).toBe('/saya/profil/?akses')
    expect(await (await site.get(stranger, '/saya/profil/')).text()).toContain('Tempat kerja yang tenang')
    await site.post(stranger, '/saya/profil/akses/', { forget: 'yes' })
    expect(await (await site.get(stranger, '/saya/profil/')).text()).not.toContain('Tempat kerja yang tenang')
  })
})

const without = (fields: Record<string, string[]>, name: string) =>
  Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name))
