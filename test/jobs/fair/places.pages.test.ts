import { describe, expect, it } from 'vitest'
import { openPages } from '../pages/pages.ts'
import { officer, openJobs, seeker, stranger, walkIn } from '../support/jobs.ts'

const eventId = 'event_bursa-2026' as const
const sessions = [{ name: 'Sesi pagi', on: '2026-10-24', opens: '10:00', closes: '12:00', capacity: 1 }]

describe('places in a fair’s sessions, without script', () => {
  it('are on the page of work, taken by a button, said to be full, and given back', async () => {
    const city = await openJobs()
    const plan = { startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: 3 }
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

describe('an address for somebody of the counter', () => {
  it('has a page for those without one, and sends others home', async () => {
    const site = await openPages()
    const html = await (await site.get(walkIn, '/saya/surel/')).text()
    expect(html).toContain('Tambahkan surel Anda')
    expect(await (await site.get(walkIn, '/saya/surel/kode/')).text()).toContain('menyimpan nama, surel')
    expect((await site.get(seeker, '/saya/surel/')).status).toBe(303)
  })
})
