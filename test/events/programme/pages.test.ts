import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventsContract } from '../../../functions/events/api.ts'
import { eventsPages } from '../../../functions/events/pages.ts'
import { personalPages } from '../../../functions/pages/personal-pages.ts'
import { connect } from '../../../functions/platform/http/client.ts'
import type { Caller } from '../../../functions/platform/http/serve.ts'
import { publishAll } from '../../../functions/publishing/publish.ts'
import { ani, around, fest, openFest, sri } from '../fest.ts'

/** The pages of a programme as they are built, before the API in process. */
const isBuilt = existsSync('dist/site/server/entry.mjs')
type Site = typeof import('../../../site/publisher/render.ts')

describe.skipIf(!isBuilt)('the pages of a programme, without script', () => {
  let site: Site
  let city: Awaited<ReturnType<typeof openFest>>
  beforeAll(async () => {
    const entry: string = '#site/render'
    site = await import(entry)
  })
  beforeEach(async () => {
    city = await openFest()
    await city.open()
  })

  async function visit(who: Caller | undefined, path: string, form?: [string, string][]) {
    const events = connect(eventsContract, 'http://city/api/events', (request) => city.send(request, who))
    const show = personalPages({ render: site.answer as never, localsFor: () => ({ events }) })
    const sent = form && { method: 'POST', body: new URLSearchParams(form) }
    const answer = await show(new Request(`https://city${path}`, sent), new Date(city.time.now))
    const { status, headers } = answer
    return { status, to: headers.get('location') ?? '', type: headers.get('content-type'), text: await answer.text() }
  }
  const add = (words: object = {}) =>
    city.as(sri).addProgrammeItem({
      ...{ eventId: fest, formKey: randomUUID(), title: 'Angklung', speakers: 'Salsa', stageId: 'panggung-lapang' },
      ...{ on: '2026-10-24', starts: '10:00', ends: '11:00', ...words },
    })
  const mine = `/saya/acara/${fest}/jadwal/`

  it('take what was chosen through the sign-in, keep it, and give it to a calendar', async () => {
    const { itemId } = await add()
    const chosen = `${mine}?simpan=${itemId}`
    const away = await visit(undefined, chosen)
    expect([away.status, away.to]).toEqual([303, `/saya/masuk/?ke=${encodeURIComponent(chosen)}`])
    const back = await visit(ani, chosen)
    expect(back.text).toMatch(new RegExp(`<input[^>]*value="${itemId}"[^>]*checked`))
    const sent = await visit(ani, mine, [
      ['item[]', itemId],
      ['told', 'on'],
    ])
    expect([sent.status, sent.to]).toEqual([303, `${mine}?tersimpan=1`])
    const { text } = await visit(ani, mine)
    const [, address = ''] = /href="https?:\/\/[^"/]+(\/saya\/kalender\/[0-9a-f]{32}\.ics)"/.exec(text) ?? []
    const calendar = await visit(undefined, address)
    expect([calendar.status, calendar.type]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(calendar.text).toContain('SUMMARY:Angklung')
    expect((await visit(ani, `${mine}?alamat=1`, [])).to).toBe(`${mine}?alamat-baru=1`)
    expect((await visit(undefined, address)).status).toBe(404)
  })

  it('take everything away again where nothing is ticked', async () => {
    const { itemId } = await add()
    await city.as(ani).keepFavourites({ eventId: fest, item: [itemId] })
    expect((await visit(ani, mine, [])).status).toBe(303)
    expect((await city.as(ani).myFavourites({ eventId: fest })).itemIds).toEqual([])
  })

  it('say to staff what clashes', async () => {
    await add()
    await add({ title: 'Wawancara', stageId: 'serambi-cerita', starts: '10:30', ends: '11:30' })
    const { text } = await visit(sri, `/meja/acara/${fest}/jadwal/`)
    expect(text).toContain('Salsa juga mengisi Angklung pada jam itu.')
    expect(text).toContain('data-clashes')
  })

  it('say what moved and what was taken out, the newest first, and nothing else', async () => {
    const { itemId, version } = await add()
    const words = { title: 'Angklung', stageId: 'panggung-lapang', on: '2026-10-24', starts: '10:00', ends: '11:00' }
    const edit = (at: number, change: object) =>
      city.as(sri).editProgrammeItem({ eventId: fest, itemId, version: at, ...words, ...change })
    await edit(version, { title: 'Angklung raya' })
    city.time.now = '2026-10-02T02:00:00.000Z'
    await edit(version + 1, { title: 'Angklung raya', starts: '16:00', ends: '17:00' })
    city.time.now = '2026-10-03T02:00:00.000Z'
    await city.as(sri).withdrawProgrammeItem({ eventId: fest, itemId, version: version + 2 })
    const page = (await eventsPages(city.table, around).all()).find(({ path }) => path === `/acara/${fest}/jadwal/`)
    const locals = await page?.load('2026-10-04T00:00:00.000Z')
    const lapang = 'Panggung Lapang'
    expect(locals?.schedule?.changes).toEqual([
      {
        at: '2026-10-03T02:00:00.000Z',
        title: 'Angklung raya',
        was: { startsAt: '2026-10-24T09:00:00.000Z', endsAt: '2026-10-24T10:00:00.000Z', stage: lapang },
      },
      {
        ...{ at: '2026-10-02T02:00:00.000Z', title: 'Angklung raya' },
        was: { startsAt: '2026-10-24T03:00:00.000Z', endsAt: '2026-10-24T04:00:00.000Z', stage: lapang },
        is: { startsAt: '2026-10-24T09:00:00.000Z', endsAt: '2026-10-24T10:00:00.000Z', stage: lapang },
      },
    ])
    const html = await site.render(`/acara/${fest}/jadwal/`, { ...locals, lang: 'id' })
    expect(html).toContain('dari 10.00–11.00 WIB menjadi Sabtu, 24 Oktober, 16.00–17.00 WIB, Panggung Lapang')
    expect(html).toContain('Dibatalkan')
  })

  it('say of a stage how it stands, before any script asks', async () => {
    await add()
    const stateOf = async () => 'paused' as const
    const path = `/acara/${fest}/panggung/panggung-lapang/`
    const page = (await eventsPages(city.table, { ...around, stateOf }).all()).find((each) => each.path === path)
    const html = await site.render(path, { ...(await page?.load('2026-10-24T03:30:00.000Z')), lang: 'id' })
    const said = [...html.matchAll(/<p data-state="(\w+)"( hidden)?/g)].map(([, state, hidden]) => [state, !hidden])
    expect(Object.fromEntries(said)).toEqual({ closed: false, backstage: false, paused: true, ended: false })
    expect(html).toMatch(/data-live hidden/)
  })

  it('lie beside files for calendars and apps, whatever stands in a title', async () => {
    const { itemId, version } = await add({ title: '<b>Angklung</b>, "dan" \\n; END:VEVENT' })
    await city.as(sri).withdrawProgrammeItem({ eventId: fest, itemId, version })
    await add({ title: 'Musik & tari' })
    const files = new Map<string, string>()
    const pages = eventsPages(city.table, around)
    const schedule = (await pages.all()).filter(({ path }) => path === `/acara/${fest}/jadwal/`)
    const { failed } = await publishAll(schedule, '2026-10-01T00:00:00.000Z', {
      render: site.render,
      site: {
        url: 'https://kota.example',
        putFile: async ({ path, body }) => void files.set(path, body),
        put: async (path, html) => {
          files.set(path, html)
          return { isNew: false }
        },
        remove: async () => ({ wasThere: false }),
        putSitemap: async () => undefined,
      },
    })
    expect(failed).toEqual([])
    const at = `/acara/${fest}/jadwal/`
    const page = files.get(at) ?? ''
    for (const [, file = ''] of page.matchAll(/href="([^"]+\.(?:ics|xml|json))"/g)) expect(files.has(file)).toBe(true)
    expect(files.get(`${at}semua.ics`)).toContain('STATUS:CANCELLED')
    expect(files.get(`${at}mata-acara/${itemId}.ics`)).toContain('SEQUENCE:1')
    expect(files.get(`${at}schedule.xml`)).toContain('<title>Musik &amp; tari</title>')
    expect(files.get(`${at}schedule.xml`)).not.toContain('Angklung')
    // The clock makes the page again, and leaves the files alone.
    const turned = await pages.withTheClock('2026-10-24T02:55:00.000Z', '2026-10-24T03:00:00.000Z')
    expect(turned.find(({ path }) => path === at)?.files).toBeUndefined()
  })
})
