import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { boothStore } from '../../../functions/events/booths/booth.store.ts'
import { eventStore } from '../../../functions/events/calendar/event.store.ts'
import { cancellationStore } from '../../../functions/events/cancellation/cancellation.store.ts'
import { fairFollows } from '../../../functions/events/cancellation/cancellation-reactions.ts'
import { onCancellationSettled } from '../../../functions/events/cancellation/on-cancellation-settled.ts'
import { settleCancellations } from '../../../functions/events/cancellation/settle-cancellations.ts'
import { favouriteStore } from '../../../functions/events/favourites/favourite.store.ts'
import { onEventMoved } from '../../../functions/events/favourites/on-event-moved.ts'
import { keys } from '../../../functions/events/keys.ts'
import { eventsPages } from '../../../functions/events/pages.ts'
import { programmePages } from '../../../functions/events/programme/item.pages.ts'
import { programmeStore } from '../../../functions/events/programme/item.store.ts'
import { eventsNow } from '../../../functions/events/public.ts'
import { calledOffStore } from '../../../functions/jobs/fair/called-off.store.ts'
import { followEvent } from '../../../functions/jobs/public.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { refusalOf } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { ani, around, bayu, fest, openFest, sri, yani } from '../fest.ts'

const reason = 'Hujan badai dan angin kencang.'
const slot = { title: 'Angklung', stageId: 'panggung-lapang', on: '2026-10-24', starts: '10:00', ends: '11:00' }
let city: Awaited<ReturnType<typeof openFest>>
let version: number
let itemId: `item_${string}`
beforeEach(async () => {
  city = await openFest()
  ;({ version } = await city.open())
  ;({ itemId } = await city.as(sri).addProgrammeItem({ eventId: fest, formKey: randomUUID(), ...slot }))
})
const later = (minutes: number) => {
  city.time.now = new Date(Date.parse(city.time.now) + minutes * 60_000).toISOString()
}
const cancel = (who = sri, words = reason) => city.as(who).cancelEvent({ eventId: fest, version, reason: words })
const restore = (seen = version + 1) => city.as(sri).restoreEvent({ eventId: fest, version: seen })
const settle = () => settleCancellations(cancellationStore(city.table), city.time.now)
const row = () => city.table.get(keys.event(fest)) as Promise<Item>

async function files() {
  const stores = { events: eventStore(city.table), programme: programmeStore(city.table) }
  const { schedule } = programmePages({ ...stores, ...around })
  const page = schedule(fest)
  const shown = await page.load(city.time.now)
  const made = (await page.files?.(shown ?? {}, { siteUrl: 'https://kota.example', at: city.time.now })) ?? []
  return (name: string) => String(made.find(({ path }) => path.endsWith(name))?.body)
}

/** What the stream makes of a cancellation that stands. */
async function told(): Promise<Mail[]> {
  const sent: Mail[] = []
  const deps = {
    booths: boothStore(city.table),
    favourites: favouriteStore(city.table),
    siteUrl: 'https://kota.example',
  }
  const react = onCancellationSettled({ ...deps, sendMail: async (mail) => void sent.push(mail) })
  await react({ id: 'e1', name: 'event-cancellation-settled', at: city.time.now, item: await row() })
  return sent
}

describe('an event that staff cancel', () => {
  it('says so with its reason, once however often the form is sent, and by whoever sends it first', async () => {
    expect(await cancel()).toMatchObject({ version: version + 1, cancelled: { reason } })
    expect(await cancel()).toMatchObject({ version: version + 1 })
    expect(await refusalOf(cancel(yani, 'Lain.'))).toBe('event-moved-on')
    version += 1
    expect(await refusalOf(cancel(yani, 'Lain.'))).toBe('cancelled-already')
    expect(await city.as().readEvent({ eventId: fest })).toMatchObject({ cancelled: { reason } })
    expect(await refusalOf(city.as(ani).cancelEvent({ eventId: fest, version, reason }))).toBe('not-allowed')
  })

  it('is cancelled in each of its files, each item under its own name with a higher number, and comes back higher still', async () => {
    const sequence = async () => Number((await files())('semua.ics').match(/SEQUENCE:(\d+)/)?.[1])
    const first = await sequence()
    expect((await files())('schedule.xml')).toContain('Angklung')
    await cancel()
    const named = await files()
    for (const file of ['semua.ics', `${itemId}.ics`, 'panggung/panggung-lapang.ics'])
      expect(named(file)).toMatch(/UID:item_.*\r\n(.*\r\n)*STATUS:CANCELLED/)
    expect(named('semua.ics')).not.toContain('CONFIRMED')
    expect(await sequence()).toBe(first + 1)
    expect(JSON.parse(named('jadwal.json'))).toMatchObject({ cancelled: { reason }, items: [{ status: 'cancelled' }] })
    expect(named('schedule.xml')).toContain('<title>Kabizza Fest (dibatalkan)</title>')
    expect(named('schedule.xml')).not.toContain('Angklung')

    await restore()
    const back = await files()
    expect(back('semua.ics')).toContain('STATUS:CONFIRMED')
    expect(await sequence()).toBe(first + 2)
    expect(back('schedule.xml')).toContain('<title>Kabizza Fest</title>')
  })

  it('shows itself as cancelled to a calendar of favourites', async () => {
    const { secret = '' } = await city.as(ani).keepFavourites({ eventId: fest, item: [itemId] })
    await cancel()
    expect((await city.as().readFavouriteCalendar({ secret })).calendar).toContain('STATUS:CANCELLED')
  })

  it('takes no booths any more, and is not what the front page announces', async () => {
    expect((await eventsNow(city.table, city.time.now)).festival?.eventId).toBe(fest)
    await cancel()
    expect(await refusalOf(city.apply())).toBe('applications-closed')
    expect((await eventsNow(city.table, city.time.now)).festival).toBeUndefined()
  })

  it('is made anew on every page that speaks of it', async () => {
    await cancel()
    const pages = eventsPages(city.table, around)
    const event = { id: 'e1', name: 'event-cancelled' as const, at: city.time.now, item: await row() }
    const paths = (await pages.touchedBy(event)).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['/acara/', `/acara/${fest}/`, `/acara/${fest}/jadwal/`]))
    expect(paths).toContain(`/acara/${fest}/panggung/panggung-lapang/`)
  })

  it('cannot be once it is over', async () => {
    city.time.now = '2026-10-26T00:00:00.000Z'
    expect(await refusalOf(cancel())).toBe('event-over')
  })
})

describe('its cancellation', () => {
  it('is undone within five minutes, and nobody ever hears of it', async () => {
    await cancel()
    later(4)
    expect(await settle()).toBe(0)
    expect((await restore()).cancelled).toBeUndefined()
    expect(await restore()).toMatchObject({ version: version + 2 })
    later(10)
    expect(await settle()).toBe(0)
    expect(await told()).toEqual([])
  })

  it('stands from then on, and its followers and exhibitors are written to once', async () => {
    await city.as(ani).keepFavourites({ eventId: fest, item: [itemId], told: true })
    await city.as(bayu).keepFavourites({ eventId: fest, item: [itemId], told: false })
    await city.apply(bayu)
    await cancel()
    later(5)
    expect(await refusalOf(restore())).toBe('too-late-to-undo')
    expect(await settle()).toBe(1)
    expect(await settle()).toBe(0)
    expect(await row()).toMatchObject({ domainEvent: { name: 'event-cancellation-settled' } })
    const mails = await told()
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['ani@warga.example', 'Acara dibatalkan: Kabizza Fest'],
      ['bayu@warga.example', 'Acara dibatalkan: Kabizza Fest'],
    ])
    for (const { text } of mails) expect(text).toContain(reason)
    expect(new Set(mails.map(({ id }) => id)).size).toBe(2)
  })

  it('is told to all whom mail reaches, where one has an address that no mail goes to, and is tried again for that one', async () => {
    await city.as(ani).keepFavourites({ eventId: fest, item: [itemId], told: true })
    await city.apply(bayu)
    await cancel()
    later(5)
    await settle()
    const sent: Mail[] = []
    const sendMail = async (mail: Mail) => {
      if (mail.to === ani.mail) throw new Error('No such address.')
      sent.push(mail)
    }
    const deps = { booths: boothStore(city.table), favourites: favouriteStore(city.table), siteUrl: '' }
    const react = onCancellationSettled({ ...deps, sendMail })
    const event = { id: 'e1', name: 'event-cancellation-settled' as const, at: city.time.now, item: await row() }
    await expect(react(event)).rejects.toThrow('1 could not be told')
    expect(sent.map(({ to }) => to)).toEqual([bayu.mail])
  })

  it('settles the one that was said last, where it was undone and said again', async () => {
    await cancel()
    later(3)
    await restore()
    later(1)
    version += 2
    await cancel()
    later(2)
    expect(await settle()).toBe(0)
    later(3)
    expect(await settle()).toBe(1)
  })

  it('is the last that followers hear: what moves in it afterwards is no news', async () => {
    await city.as(ani).keepFavourites({ eventId: fest, item: [itemId], told: true })
    await cancel()
    const before = await row()
    await city.as(sri).moveEvent({ eventId: fest, startsOn: '2026-10-31' })
    const sent: Mail[] = []
    const stores = { programme: programmeStore(city.table), favourites: favouriteStore(city.table) }
    const sendMail = async (mail: Mail) => void sent.push(mail)
    const react = onEventMoved({ ...stores, sendMail, siteUrl: '' })
    await react({ id: 'e1', name: 'event-edited', at: city.time.now, item: await row(), before })
    expect(sent).toEqual([])
  })
})

describe('a job fair whose event is cancelled', () => {
  it('is followed by the bursa kerja as the event is now, whatever it was when that was sent', async () => {
    await city.table.change(keys.event(fest), { set: { kind: 'fair' } })
    const jobs = await emptyTable('jobs')
    const off = calledOffStore(jobs)
    const fairs = { events: eventStore(city.table), follow: followEvent.bind(undefined, jobs) }
    const told = async (stands: boolean, item: Item) => fairFollows(fairs, stands)({ item, at: city.time.now })
    await cancel()
    const sent = await row()
    await told(false, sent)
    expect(await off.find(fest)).toMatchObject({ event: 'Kabizza Fest', reason, stands: false })
    await restore()
    await told(false, sent)
    expect(await off.find(fest)).toBeUndefined()
    version += 2
    await cancel()
    later(5)
    await settle()
    await told(true, await row())
    await told(false, sent)
    expect(await off.find(fest)).toMatchObject({ stands: true })
  })

  it('that is a festival is none of its business', async () => {
    await cancel()
    const follow = async () => Promise.reject(new Error('A festival has no places.'))
    await fairFollows({ events: eventStore(city.table), follow }, true)({ item: await row(), at: city.time.now })
  })
})
