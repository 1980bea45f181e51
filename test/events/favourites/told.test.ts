import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { eventStore } from '../../../functions/events/calendar/event.store.ts'
import { favouriteStore } from '../../../functions/events/favourites/favourite.store.ts'
import { onEventMoved } from '../../../functions/events/favourites/on-event-moved.ts'
import { favouriteReactions } from '../../../functions/events/favourites/on-programme-changed.ts'
import { keys } from '../../../functions/events/keys.ts'
import { programmeStore } from '../../../functions/events/programme/item.store.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { ani, bayu, fest, festPlan, openFest, sri, yani } from '../fest.ts'

let city: Awaited<ReturnType<typeof openFest>>
let sent: Mail[]
const plan = { title: 'Angklung', stageId: 'panggung-lapang', on: '2026-10-24', starts: '10:00', ends: '11:00' }
beforeEach(async () => {
  city = await openFest()
  await city.open()
  sent = []
})

/** What the stream says after a change, from the rows as they lay and lie. */
async function changed(change: (of: { itemId: `item_${string}`; version: number }) => Promise<unknown>, at: string) {
  const item = await city.as(sri).addProgrammeItem({ eventId: fest, formKey: randomUUID(), ...plan })
  await city.as(ani).keepFavourites({ eventId: fest, item: [item.itemId], told: true })
  await city.as(bayu).keepFavourites({ eventId: fest, item: [item.itemId], told: false })
  const row = () => city.table.get(keys.item(fest, item.itemId)) as Promise<Item>
  const before = await row()
  await change(item)
  const [events, favourites] = [eventStore(city.table), favouriteStore(city.table)]
  const sendMail = async (mail: Mail) => void sent.push(mail)
  const react = favouriteReactions({ events, favourites, sendMail, siteUrl: 'https://kota.example' })
  await react['programme-item-saved']({ id: 'e1', name: 'programme-item-saved', at, item: await row(), before })
}
const edit = (words: object) => (of: { itemId: `item_${string}`; version: number }) =>
  city.as(sri).editProgrammeItem({ eventId: fest, ...plan, itemId: of.itemId, version: of.version, ...words })
const early = '2026-10-01T00:00:00.000Z'

describe('whoever keeps an item and wants to be told', () => {
  it('is told where it was and where it is now, and nobody else is', async () => {
    await changed(edit({ starts: '16:00', ends: '17:00', stageId: 'serambi-cerita' }), early)
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([['ani@warga.example', 'Jadwal berubah: Angklung']])
    expect(sent[0]?.text).toContain('Semula: Sabtu, 24 Oktober 2026, 10.00–11.00 WIB, Panggung Lapang')
    expect(sent[0]?.text).toContain('Sekarang: Sabtu, 24 Oktober 2026, 16.00–17.00 WIB, Serambi Cerita')
    expect(sent[0]?.text).toContain(`https://kota.example/saya/acara/${fest}/jadwal/`)
  })

  it('is told until when, where only that is another hour', async () => {
    await changed(edit({ ends: '11:30' }), early)
    expect(sent[0]?.text).toMatch(/Semula: .*, 10\.00–11\.00 WIB.*\nSekarang: .*, 10\.00–11\.30 WIB/)
  })

  it('is told when it is taken out', async () => {
    await changed(
      ({ itemId, version }) => city.as(sri).withdrawProgrammeItem({ eventId: fest, itemId, version }),
      early,
    )
    expect(sent.map(({ subject }) => subject)).toEqual(['Dibatalkan: Angklung'])
  })

  it('is not told of other words', async () => {
    await changed(edit({ title: 'Angklung lagi', about: 'Ramai.' }), early)
    expect(sent).toEqual([])
  })

  it('is not told of what is over', async () => {
    await changed(edit({ starts: '12:00', ends: '13:00', on: '2026-10-24' }), '2026-10-26T00:00:00.000Z')
    expect(sent).toEqual([])
  })
})

describe('whoever follows an event', () => {
  const add = (words: object) =>
    city.as(sri).addProgrammeItem({ eventId: fest, formKey: randomUUID(), ...plan, ...words })
  async function follow(who = ani, item: readonly `item_${string}`[] = [], told = true) {
    await city.as(who).keepFavourites({ eventId: fest, item: [...item], told })
  }
  /** What the stream says after an edit of the event. */
  async function told(change: () => Promise<unknown>, at = early) {
    const row = () => city.table.get(keys.event(fest)) as Promise<Item>
    const before = await row()
    await change()
    const [programme, favourites] = [programmeStore(city.table), favouriteStore(city.table)]
    const sendMail = async (mail: Mail) => void sent.push(mail)
    const react = onEventMoved({ programme, favourites, sendMail, siteUrl: 'https://kota.example' })
    await react({ id: 'e2', name: 'event-edited', at, item: await row(), before })
  }
  const move = (startsOn: string) => () => city.as(sri).moveEvent({ eventId: fest, startsOn })
  const edit = (words: object) => () => {
    const { slug: _, ...words0 } = festPlan
    return city.as(sri).editEvent({ eventId: fest, version: 1, ...words0, ...words } as never)
  }

  it('has one mail when all of it moves, with each item they keep at its new time', async () => {
    const first = await add({})
    const second = await add({ title: 'Puisi', starts: '22:00', ends: '00:30', on: '2026-10-25' })
    await add({ title: 'Bukan pilihan', starts: '12:00', ends: '13:00' })
    await follow(ani, [second.itemId, first.itemId])
    await follow(bayu, [first.itemId], false)
    await follow(yani)
    await told(move('2026-10-31'))
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['ani@warga.example', 'Acara pindah: Kabizza Fest'],
      ['yani@warga.example', 'Acara pindah: Kabizza Fest'],
    ])
    const [hers, yanis] = sent.map(({ text }) => text)
    expect(hers).toContain('Semula: Sabtu, 24 Oktober 2026 – Minggu, 25 Oktober 2026 (WIB), Lapang Merdeka')
    expect(hers).toContain('Sekarang: Sabtu, 31 Oktober 2026 – Minggu, 1 November 2026 (WIB), Lapang Merdeka')
    expect(hers?.match(/^- .*$/gm)).toEqual([
      '- Angklung: Sabtu, 31 Oktober 2026, 10.00–11.00 WIB, Panggung Lapang',
      '- Puisi: Minggu, 1 November 2026, 22.00–00.30 WIB, Panggung Lapang',
    ])
    expect(yanis).not.toContain('- ')
  })

  it('has one when it is somewhere else, or by other clocks', async () => {
    await follow()
    await told(edit({ place: 'Gedung Juang 45' }))
    expect(sent[0]?.text).toContain('Gedung Juang 45')
  })

  it('has none for another name, other hours, or one that is over', async () => {
    await follow()
    const [first, second] = festPlan.days
    await told(edit({ name: 'Kabizza', days: [{ ...first, opens: '08:00' }, second] }))
    await told(move('2026-09-05'), '2026-12-01T00:00:00.000Z')
    expect(sent).toEqual([])
  })
})
