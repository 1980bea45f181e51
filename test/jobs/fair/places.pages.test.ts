import { describe, expect, it } from 'vitest'
import { followEvent } from '../../../functions/jobs/public.ts'
import { newlyUnsent } from '../../../functions/jobs/unsent/unsent.ts'
import { openPages } from '../pages/pages.ts'
import { officer, openJobs, seeker, stranger, walkIn } from '../support/jobs.ts'

const eventId = 'event_bursa-2026' as const
const plan = { startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: 3 }
const sessions = [{ name: 'Sesi pagi', on: '2026-10-24', opens: '10:00', closes: '12:00', capacity: 1 }]

describe('places in a fair’s sessions, without script', () => {
  it('are on the page of work, taken by a button, said to be full, and given back', async () => {
    const city = await openJobs()
    await city.as(officer).setUpFair({ eventId, version: 0, ...plan, sessions })
    const site = await openPages(city)
    const page = `/saya/bursa/${eventId}/`
    expect(await site.published('/kerja/')).toContain(`href="${page}"`)
    const read = async (who = seeker, query = '') => (await site.get(who, page + query)).text()
    expect(await read()).toContain('Sisa 1 dari 1 tempat')
    const [{ sessionId } = { sessionId: 'session_none' }] = await city.as(seeker).fairSessions({ eventId })
    const press = (act: string, who = seeker) => site.post(who, page, { act, sessionId })
    expect((await press('take')).status).toBe(303)
    expect(await read(seeker, '?diambil')).toContain('Tempat Anda tercatat')
    expect(await read(stranger)).toContain('Penuh')
    const late = await press('take', stranger)
    expect([late.status, (await late.text()).includes('baru saja diambil orang lain')]).toEqual([409, true])
    expect((await site.get(seeker, '/saya/bursa/salah-ketik/')).status).toBe(404)
    await press('leave')
    expect(await read(stranger)).toContain('Sisa 1 dari 1 tempat')
  })
})

describe('a fair whose event is cancelled', () => {
  it('says so on the page of its places, with the reason and no buttons, and in what is one’s own', async () => {
    const city = await openJobs()
    await city.as(officer).setUpFair({ eventId, version: 0, ...plan, sessions })
    const site = await openPages(city)
    const page = `/saya/bursa/${eventId}/`
    const [{ sessionId } = { sessionId: 'session_none' }] = await city.as(seeker).fairSessions({ eventId })
    await site.post(seeker, page, { act: 'take', sessionId })
    const cancelled = { at: city.time.now, reason: 'Gedungnya terendam banjir.' }
    await followEvent(city.table, { eventId, name: 'Bursa', cancelled }, false, city.time.now)
    const html = await (await site.get(seeker, `${page}?diambil`)).text()
    expect(html).toContain('Bursa ini dibatalkan panitia')
    expect(html).toContain('Gedungnya terendam banjir.')
    expect(html).not.toMatch(/name="act"|Tempat Anda tercatat/)
    const late = await site.post(stranger, page, { act: 'take', sessionId })
    expect([late.status, (await late.text()).includes('Gedungnya terendam banjir.')]).toEqual([409, true])
  })
})

describe('officers', () => {
  it('see whose session has less room than places, and mails that did not go out', async () => {
    const city = await openJobs()
    const site = await openPages(city)
    const set = (version: number, capacity: number) =>
      city.as(officer).setUpFair({ eventId, version, ...plan, sessions: sessions.map((one) => ({ ...one, capacity })) })
    await set(0, 2)
    const [{ sessionId } = { sessionId: 'session_none' as const }] = await city.as(seeker).fairSessions({ eventId })
    for (const who of [seeker, stranger]) await city.as(who).takePlace({ eventId, sessionId })
    const read = async (path: string) => (await site.get(officer, `/meja/disnaker/${path}`)).text()
    expect(await read('bursa/')).not.toContain('lebih dari daya tampungnya')
    await set(1, 1)
    expect(await read('bursa/')).toContain('Sesi pagi: 2 orang sudah punya tempat, 1 lebih dari daya tampungnya')

    expect(await read('surel-gagal/')).toContain('Tidak ada surel yang gagal')
    const mail = { id: 'e1', to: 'rina@kaswari.exmaple', subject: 'Pelamar menunggu', text: 'Isi surat.' }
    await city.stores.unsent.keep(newlyUnsent(mail, 'MessageRejected', city.time.now))
    const html = await read('surel-gagal/')
    expect(html).toContain('ri…@kaswari.exmaple')
    expect(html).not.toContain('Isi surat.')
    expect(await read('terlambat/')).toContain('1 surel tidak sampai')
  })
})

describe('an address for somebody of the counter', () => {
  it('has a page for those without one, and sends others home', async () => {
    const site = await openPages()
    const html = await (await site.get(walkIn, '/saya/surel/')).text()
    expect(html).toContain('Tambahkan surel Anda')
    expect(await (await site.get(walkIn, '/saya/surel/kode/')).text()).toContain('menyimpan nama, surel')
    expect((await site.get(seeker, '/saya/surel/')).status).toBe(303)
  })
})
