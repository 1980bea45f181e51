import { beforeEach, describe, expect, it } from 'vitest'
import { mailingIdOf, mailingToken } from '../../../functions/jobs/saved/weekly/mailing-link.ts'
import { openPages } from '../pages/pages.ts'
import { recruiter, seeker, stranger, testKeyFor } from '../support/jobs.ts'

let site: Awaited<ReturnType<typeof openPages>>
beforeEach(async () => {
  site = await openPages()
})
const where = (response: Response) => response.headers.get('location') ?? ''
const asked = '?q=operator&kecamatan=Baros'
const saving = `/saya/pencarian/simpan/${asked}`
const save = () => site.post(seeker, saving, {})
const firstSearch = async () => {
  const [first] = await site.city.as(seeker).savedSearches()
  if (!first) throw new Error('Nothing is saved.')
  return first
}

describe('the button on the search page', () => {
  it('stands there once something is filtered, and leads where the filters stand in the address', async () => {
    await site.city.published()
    expect(await (await site.get(undefined, '/cari/lowongan/')).text()).not.toContain('Simpan pencarian ini')
    const html = await (await site.get(undefined, `/cari/lowongan/${asked}&hal=1&ngawur=1`)).text()
    expect(html).toContain(`action="${saving.replace('&', '&amp;')}"`)
    expect(html).toContain('Simpan pencarian ini')
  })

  it('makes the same page for all: who is signed in sees no other', async () => {
    await site.city.published()
    await save()
    const pages = [undefined, seeker, stranger].map((who) => site.get(who, `/cari/lowongan/${asked}`))
    const [one, ...others] = await Promise.all(pages.map(async (page) => (await page).text()))
    for (const other of others) expect(other).toBe(one)
  })

  it('saves with one tap, under a name made of the filters', async () => {
    const answer = await save()
    const { searchId, name } = await firstSearch()
    expect([answer.status, where(answer)]).toEqual([303, `/saya/pencarian/?tersimpan=${searchId}`])
    expect(name).toBe('Operator · Kec. Baros')
    expect(await (await site.get(seeker, where(answer))).text()).toContain('Tersimpan: Operator · Kec. Baros')
  })

  it('sends who is signed out to sign in, and back to all that was asked', async () => {
    const answer = await site.post(undefined, `/en${saving}`, {})
    expect(answer.status).toBe(303)
    const back = new URL(where(answer), 'https://kota.example').searchParams.get('ke') ?? ''
    expect(back).toBe(`/en${saving}`)
    const page = await (await site.get(seeker, back)).text()
    for (const said of ['Save this search?', 'value="Operator · Kec. Baros"', '“operator” · Kec. Baros'])
      expect(page).toContain(said)
  })
})

describe('saving by hand', () => {
  it('takes another name, and keeps what was written where it is none', async () => {
    const empty = await site.post(seeker, saving, { name: '  ' })
    expect(empty.status).toBe(422)
    expect((await site.post(seeker, saving, { name: 'Dekat rumah' })).status).toBe(303)
    expect(await firstSearch()).toMatchObject({ name: 'Dekat rumah', filters: { q: 'operator', kecamatan: 'Baros' } })
  })

  it('says why an eleventh is not saved, and keeps its name', async () => {
    for (let n = 0; n < 10; n++) await site.city.as(seeker).saveSearch({ q: `kerja ${n}`, name: `Kerja ${n}` })
    const answer = await site.post(seeker, saving, { name: 'Dekat rumah' })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    for (const said of ['Hapus satu yang tidak dipakai lagi', 'value="Dekat rumah"']) expect(html).toContain(said)
  })
})

describe('the page of saved searches', () => {
  it('says how many there are and how many are new, until they are looked at', async () => {
    await save()
    site.city.time.now = '2026-10-25T02:00:00.000Z'
    await site.city.published(recruiter)
    expect(await (await site.get(seeker, '/saya/pencarian/')).text()).toContain('1 baru')
    const { searchId } = await firstSearch()
    const page = await (await site.get(seeker, `/saya/pencarian/${searchId}/`)).text()
    for (const said of ['Operator Produksi Makanan', '>baru<', '/cari/lowongan/?q=operator'])
      expect(page).toContain(said)
    expect(await (await site.get(seeker, '/saya/pencarian/')).text()).toContain('tidak ada yang baru')
  })

  it('renames and removes', async () => {
    await save()
    const { searchId } = await firstSearch()
    const page = `/saya/pencarian/${searchId}/`
    expect(where(await site.post(seeker, page, { name: 'Pabrik' }))).toBe(`${page}?nama`)
    expect((await site.post(seeker, page, { name: '' })).status).toBe(422)
    expect((await firstSearch()).name).toBe('Pabrik')
    expect(where(await site.post(seeker, page, { remove: 'ya' }))).toBe('/saya/pencarian/?terhapus')
    expect(await (await site.get(seeker, '/saya/pencarian/')).text()).toContain('Belum ada pencarian tersimpan')
  })

  it.each(['', '/en'])('reads whole, empty and filled (%s)', async (before) => {
    for (const path of ['/saya/pencarian/', saving]) {
      const html = await (await site.get(seeker, before + path)).text()
      expect(html).not.toMatch(/undefined|\[object|NaN/)
    }
  })
})

describe('the weekly mail', () => {
  it('is off until a tick is sent, and says what is agreed to', async () => {
    const page = await (await site.get(seeker, '/saya/pencarian/')).text()
    expect(page).toContain('paling sering sekali seminggu')
    expect(page.match(/<input[^>]*name="agree"[^>]*>/)?.[0]).not.toContain('checked')
    expect((await site.post(seeker, '/saya/pencarian/', {})).status).toBe(422)
    expect((await site.city.as(seeker).readWeekly()).since).toBeUndefined()

    expect(where(await site.post(seeker, '/saya/pencarian/', { agree: 'on' }))).toBe(
      '/saya/pencarian/?surel=menyala#surel',
    )
    expect((await site.city.as(seeker).readWeekly()).since).toBe(site.city.time.now)
    expect(await (await site.get(seeker, '/saya/pencarian/')).text()).toContain('Surel mingguan menyala')
  })

  it('ends there too', async () => {
    await site.city.as(seeker).beginWeekly({ agree: true })
    expect(where(await site.post(seeker, '/saya/pencarian/', { end: 'ya' }))).toContain('surel=berhenti')
    expect((await site.city.as(seeker).readWeekly()).since).toBeUndefined()
  })
})

describe('the link in a weekly mail', () => {
  let link: string
  const isOn = async () => (await site.city.as(seeker).readWeekly()).since !== undefined
  beforeEach(async () => {
    await site.city.as(seeker).beginWeekly({ agree: true })
    link = `/saya/surel-mingguan/?kunci=${await mailingToken(testKeyFor, mailingIdOf(seeker.accountId))}`
  })

  it('ends nothing when it is followed: scanners of mail do that', async () => {
    for (let n = 0; n < 2; n++)
      expect(await (await site.get(undefined, link)).text()).toContain('Hentikan surel mingguan?')
    expect(await isOn()).toBe(true)
  })

  it('ends it with one tap, signed out and without script, and says how to begin again', async () => {
    const answer = await site.post(undefined, link, {})
    expect([answer.status, where(answer)]).toEqual([303, link])
    expect(await isOn()).toBe(false)
    const html = await (await site.get(undefined, link)).text()
    for (const said of ['Surel mingguan sudah berhenti', 'Ingin lagi?', 'href="/saya/pencarian/"'])
      expect(html).toContain(said)
  })

  it('ends it for a mail program that posts by itself, and leads it nowhere else (RFC 8058)', async () => {
    const answer = await site.post(undefined, link, { 'List-Unsubscribe': 'One-Click' })
    expect([answer.status, where(answer)]).toEqual([200, ''])
    expect(await isOn()).toBe(false)
    expect((await site.post(undefined, link, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200)
  })

  it('does nothing when it was forged, or lost its end', async () => {
    const [whole = ''] = link.split('.')
    const forged = [`${whole}.${'A'.repeat(43)}`, link.slice(0, -1), link.replace('mailing_', 'mailing_X')]
    for (const crooked of forged)
      for (const answer of [await site.get(undefined, crooked), await site.post(undefined, crooked, {})])
        expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await isOn()).toBe(true)
  })

  it('tells nothing of whose it is', () => {
    expect(link).not.toMatch(/sari|warga|account/)
  })
})
