import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventsContract } from '../../functions/events/api.ts'
import { eventsPages } from '../../functions/events/pages.ts'
import { personalPages } from '../../functions/pages/personal-pages.ts'
import { connect } from '../../functions/platform/http/client.ts'
import type { Caller } from '../../functions/platform/http/serve.ts'
import { ani, around, bayu, boothWords, fest, openFest, sri } from './fest.ts'

/** What a browser makes elements of: a `<` inside a quoted attribute is only text, and a quote ends one unless it is escaped. */
const elementsIn = (html: string) => html.replace(/"[^"]*"/g, '""')

/** The pages of events as they are built, before the API in process: what somebody without script sees and sends. */
const isBuilt = existsSync('dist/site/server/entry.mjs')
type Site = typeof import('../../site/publisher/render.ts')

describe.skipIf(!isBuilt)('the pages of events, without script', () => {
  let site: Site
  let city: Awaited<ReturnType<typeof openFest>>
  beforeAll(async () => {
    const entry: string = '#site/render'
    site = await import(entry)
  })
  beforeEach(async () => {
    city = await openFest()
    await city.open({ name: 'Kabizza Fest' })
  })

  async function visit(who: Caller | undefined, path: string, form?: Record<string, string>) {
    const events = connect(eventsContract, 'http://city/api/events', (request) => city.send(request, who))
    const show = personalPages({ render: site.answer as never, localsFor: () => ({ events }) })
    const sent = form && { method: 'POST', body: new URLSearchParams(form) }
    const answer = await show(new Request(`https://city${path}`, sent), new Date(city.time.now))
    return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
  }
  const words = {
    name: 'Lokatmala',
    pitch: 'Batik tulis',
    story: 'Cerita kami.',
    category: 'craft',
    kecamatan: 'Cikole',
  }
  const application = () => ({ formKey: randomUUID(), ...words, 'good1-name': 'Selendang', 'good1-price': '185.000' })
  const applyHere = `/saya/acara/${fest}/daftar-stan/`

  it('take an application, show its receipt, and take it once', async () => {
    const form = application()
    const first = await visit(ani, applyHere, form)
    expect([first.status, (await visit(ani, applyHere, form)).to]).toEqual([303, first.to])
    const receipt = await visit(ani, first.to)
    expect(receipt.status).toBe(200)
    expect(receipt.html).toContain('Menunggu diperiksa')
    expect(receipt.html).toContain('value="185000"')
  })

  it('keep every field of a form that is refused, and say what is wrong beside the field', async () => {
    const bad = {
      ...application(),
      pitch: '',
      whatsapp: '12',
      'good2-price': 'mahal',
      'good2-name': '<img src=x onerror=alert(1)>',
    }
    const { status, html } = await visit(ani, applyHere, bad)
    expect(status).toBe(422)
    expect(html).toContain('Lokatmala')
    expect(html).toContain('id="pitch-mistake"')
    expect(html).toContain('id="whatsapp-mistake"')
    expect(html).toContain('id="good2-price-mistake"')
    expect(elementsIn(html)).not.toContain('<img src=x')
  })

  it('send whoever is signed out to sign in', async () => {
    const { status, to } = await visit(undefined, applyHere)
    expect([status, to]).toEqual([303, `/saya/masuk/?ke=${encodeURIComponent(applyHere)}`])
  })

  it('do not know somebody else’s booth', async () => {
    const { boothId } = await city.apply(ani)
    expect((await visit(bayu, `/saya/stan/${boothId}/`)).status).toBe(404)
    expect((await visit(bayu, `/saya/stan/${boothId}/foto/`)).status).toBe(404)
    expect((await visit(ani, `/meja/acara/${fest}/stan/`)).status).toBe(403)
  })

  it('refuse an edit of an old version and keep what was written', async () => {
    const { boothId } = await city.apply(ani)
    const edit = { ...words, version: '1', name: 'Nama baru' }
    expect((await visit(ani, `/saya/stan/${boothId}/`, edit)).status).toBe(303)
    const { status, html } = await visit(ani, `/saya/stan/${boothId}/`, { ...edit, story: 'Cerita kedua.' })
    expect(status).toBe(409)
    expect(html).toContain('Cerita kedua.')
    expect(html).toContain('Buka versi terbaru')
  })

  it('let staff read, approve and return, each with a form', async () => {
    const [one, two] = [await city.apply(ani), await city.apply(bayu, { name: 'Kedai Bayu' })]
    const queue = await visit(sri, `/meja/acara/${fest}/stan/?buka=${one.boothId}`)
    expect(queue.html).toContain(boothWords.story)
    expect(queue.html).toContain('ani@warga.example')
    const approve = `/meja/acara/${fest}/stan/?status=applied&buka=${one.boothId}&putusan=setuju`
    expect((await visit(sri, approve, { version: '2' })).status).toBe(303)
    expect((await city.as(ani).readMyBooth({ boothId: one.boothId })).status).toBe('approved')

    await visit(sri, `/meja/acara/${fest}/stan/?buka=${two.boothId}`)
    const giveBack = `/meja/acara/${fest}/stan/?status=applied&buka=${two.boothId}&putusan=kembali`
    expect((await visit(sri, giveBack, { version: '2', reason: '' })).status).toBe(422)
    expect((await visit(sri, giveBack, { version: '2', reason: 'Tambah foto.' })).status).toBe(303)
    const late = await visit(sri, `${giveBack.replace('kembali', 'setuju')}`, { version: '2' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('sri@warga.example')
    expect((await visit(bayu, `/saya/stan/${two.boothId}/`)).html).toContain('Tambah foto.')
  })

  it('open, edit and move an event, and fill its programme', async () => {
    const day = { 'day1-on': '2026-12-05', 'day1-opens': '09:00', 'day1-closes': '17:00' }
    const about = {
      kind: 'festival',
      name: 'Pasar Seni',
      tagline: 'Sehari',
      story: 'Ayo.',
      place: 'Balai kota',
      zone: 'Asia/Jakarta',
    }
    const plan = {
      ...about,
      ...day,
      stages: 'Panggung',
      'room-craft': '3',
      applyFrom: '2026-11-01T08:00',
      applyUntil: '2026-12-01T20:00',
    }
    const opened = await visit(sri, '/meja/acara/baru/', { formKey: randomUUID(), slug: 'pasar-seni', ...plan })
    expect([opened.status, opened.to]).toEqual([303, '/meja/acara/event_pasar-seni/?dibuka=1'])
    const edited = await visit(sri, '/meja/acara/event_pasar-seni/', { ...plan, version: '1', tagline: 'Dua kali' })
    expect(edited.status).toBe(303)
    const item = {
      title: 'Pembukaan',
      stageId: 'panggung',
      on: '2026-12-05',
      starts: '09:00',
      ends: '09:30',
      about: '',
      speakers: '',
    }
    const here = '/meja/acara/event_pasar-seni/jadwal/'
    expect((await visit(sri, here, { formKey: randomUUID(), ...item })).status).toBe(303)
    expect((await visit(sri, here, { formKey: randomUUID(), ...item, starts: '09:15' })).status).toBe(409)
    expect((await visit(sri, '/meja/acara/event_pasar-seni/?pindah=1', { startsOn: '2026-12-12' })).status).toBe(303)
    const [moved] = await city.as().readProgramme({ eventId: 'event_pasar-seni' })
    expect(moved?.startsAt).toBe('2026-12-12T02:00:00.000Z')
  })

  it('take a report from anyone', async () => {
    const { html } = await visit(undefined, '/lapor/?halaman=%2Facara%2F%22%3E%3Cscript%3E')
    expect(elementsIn(html)).not.toContain('<script>')
    const report = { formKey: randomUUID(), page: '/acara/', kind: 'fraud', words: 'Minta uang muka.', mail: '' }
    const sent = await visit(undefined, '/lapor/', report)
    expect(sent.to).toMatch(/^\/lapor\/terima-kasih\/\?nomor=report_/)
    expect((await visit(sri, '/meja/acara/laporan/')).html).toContain('Minta uang muka.')
  })

  it('show in both languages what is public, with every word as text', async () => {
    const nasty = '<script>alert(1)</script>"\'&'
    const { boothId } = await city.apply(ani, {
      ...{ name: nasty, pitch: nasty, story: nasty, kecamatan: nasty },
      goods: [{ name: nasty, price: 0, note: nasty }],
    })
    await city.approve(boothId)
    await city.as(sri).addProgrammeItem({
      ...{ eventId: fest, formKey: randomUUID(), title: nasty, about: nasty, speakers: nasty },
      ...{ stageId: 'panggung-lapang', on: '2026-10-24', starts: '10:00', ends: '11:00' },
    })
    for (const { path, load } of await eventsPages(city.table, around).all()) {
      const locals = await load('2026-10-24T03:10:00.000Z')
      for (const lang of ['id', 'en'] as const) {
        const html = await site.render(lang === 'en' ? `/en${path}` : path, { ...locals, lang })
        expect(html).toContain(`<html lang="${lang}"`)
        expect(elementsIn(html)).not.toContain('<script>alert')
        expect(html).not.toContain('ani@warga.example')
        for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
          expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org' })
      }
    }
  })

  it('say what is on by the instant they were made at', async () => {
    await city.as(sri).addProgrammeItem({
      ...{
        eventId: fest,
        formKey: randomUUID(),
        title: 'Angklung',
        stageId: 'panggung-lapang',
        on: '2026-10-24',
        starts: '10:00',
        ends: '11:00',
      },
    })
    const pageAt = async (at: string) => {
      const page = (await eventsPages(city.table, around).all()).find(({ path }) => path === `/acara/${fest}/jadwal/`)
      return site.render(`/acara/${fest}/jadwal/`, { ...(await page?.load(at)), lang: 'id' })
    }
    // 10.00 WIB is 03.00 UTC.
    const stateAt = async (at: string) => /data-now="(\w+)"/.exec(await pageAt(at))?.[1]
    expect(await stateAt('2026-10-24T02:59:59.999Z')).toBe('nanti')
    expect(await stateAt('2026-10-24T03:00:00.000Z')).toBe('sedang')
    expect(await stateAt('2026-10-24T04:00:00.000Z')).toBe('sudah')
  })
})
