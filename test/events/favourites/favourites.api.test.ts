import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { favouriteStore } from '../../../functions/events/favourites/favourite.store.ts'
import { erasePerson, exportPerson } from '../../../functions/events/person.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { refusalOf } from '../../support/city.ts'
import { ani, bayu, fest, openFest, sri } from '../fest.ts'

let city: Awaited<ReturnType<typeof openFest>>
const items: Id<'item'>[] = []
const plan = { stageId: 'panggung-lapang', on: '2026-10-24' }
beforeEach(async () => {
  city = await openFest()
  await city.open()
  items.length = 0
  for (const [starts, ends] of [
    ['10:00', '11:00'],
    ['12:00', '13:00'],
    ['14:00', '15:00'],
  ] as const) {
    const item = { eventId: fest, formKey: randomUUID(), title: `Pukul ${starts}`, ...plan, starts, ends }
    items.push((await city.as(sri).addProgrammeItem(item)).itemId)
  }
})
const keep = (item: Id<'item'>[], told = false, who = ani) => city.as(who).keepFavourites({ eventId: fest, item, told })
async function calendar(secret = '') {
  const { calendar } = await city.as().readFavouriteCalendar({ secret })
  return new ICAL.Component(ICAL.parse(calendar) as never)
    .getAllSubcomponents('vevent')
    .map((entry) => ['summary', 'status', 'sequence'].map((name) => entry.getFirstPropertyValue(name)))
}
const [one, two] = [() => items[0] as Id<'item'>, () => items[1] as Id<'item'>]

describe('favourites', () => {
  it('are what was ticked last, and only what the programme has', async () => {
    expect(await city.as(ani).myFavourites({ eventId: fest })).toEqual({ itemIds: [], told: false })
    const first = await keep([one(), two(), one(), 'item_lain'])
    expect(first.itemIds).toEqual([one(), two()])
    const second = await keep([two()], true)
    expect(second).toEqual({ itemIds: [two()], told: true, secret: first.secret })
    expect(await city.as(ani).myFavourites({ eventId: fest })).toEqual(second)
    expect((await city.as(bayu).myFavourites({ eventId: fest })).itemIds).toEqual([])
  })

  it('are a calendar behind an address that nobody guesses, and follow the programme', async () => {
    const { secret = '' } = await keep([one(), two()])
    expect(secret).toMatch(/^[0-9a-f]{32}$/)
    expect(await calendar(secret)).toEqual([
      ['Pukul 10:00', 'CONFIRMED', 0],
      ['Pukul 12:00', 'CONFIRMED', 0],
    ])
    const edit = { ...plan, title: 'Pindah', starts: '16:00', ends: '17:00' }
    await city.as(sri).editProgrammeItem({ eventId: fest, itemId: one(), version: 1, ...edit })
    await city.as(sri).withdrawProgrammeItem({ eventId: fest, itemId: two(), version: 1 })
    expect(await calendar(secret)).toEqual([
      ['Pukul 12:00', 'CANCELLED', 1],
      ['Pindah', 'CONFIRMED', 1],
    ])
    await city.as(sri).moveEvent({ eventId: fest, startsOn: '2026-10-31' })
    expect((await calendar(secret)).map(([, , sequence]) => sequence)).toEqual([2, 2])
    expect(await refusalOf(calendar('0'.repeat(32)))).toBe('calendar-not-found')
  })

  it('get another address when somebody wants one, and the old one is dead', async () => {
    const { secret: old } = await keep([one()])
    const { secret } = await city.as(ani).renewCalendarAddress({ eventId: fest })
    expect(secret).not.toBe(old)
    expect(await refusalOf(calendar(old))).toBe('calendar-not-found')
    expect(await calendar(secret)).toHaveLength(1)
  })

  it('of two phones at once lose nothing silently', async () => {
    await keep([one()])
    const store = favouriteStore(city.table)
    const before = await store.find(ani.accountId, fest)
    if (!before) throw new Error('kept')
    const next = { ...before, version: before.version + 1 }
    expect(await store.saveWhile({ ...next, itemIds: [two()] }, before)).toBe(true)
    expect(await store.saveWhile({ ...next, itemIds: [] }, before)).toBe(false)
  })

  it('go along with an account, its address and its mails too', async () => {
    const { secret } = await keep([one()], true)
    expect(await exportPerson(city.table, ani.accountId)).toMatchObject({ favourites: [{ itemIds: [one()] }] })
    await erasePerson(city.table, ani.accountId, {
      ...{ mail: 'ani@warga.example', now: '2026-10-02T00:00:00.000Z' },
      removeMedia: async () => undefined,
    } as never)
    expect(await refusalOf(calendar(secret))).toBe('calendar-not-found')
    expect(await favouriteStore(city.table).followersOf(fest)).toEqual([])
    expect((await city.as(ani).myFavourites({ eventId: fest })).itemIds).toEqual([])
  })
})
