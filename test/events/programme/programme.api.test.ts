import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { eventStore } from '../../../functions/events/calendar/event.store.ts'
import { programmeStore } from '../../../functions/events/programme/item.store.ts'
import { refusalOf } from '../../support/city.ts'
import { ani, fest, festPlan, openFest, sri, yani } from '../fest.ts'

let city: Awaited<ReturnType<typeof openFest>>
beforeEach(async () => {
  city = await openFest()
  await city.open()
})
const plan = { title: 'Angklung', stageId: 'panggung-lapang', on: '2026-10-24', starts: '10:00', ends: '11:00' }
const add = (change: object = {}, who = sri) =>
  city.as(who).addProgrammeItem({ eventId: fest, formKey: randomUUID(), ...plan, ...change })
const { slug: _, ...givenPlan } = festPlan
const eventPlan = { ...givenPlan, days: [...givenPlan.days], stages: [...givenPlan.stages] }

describe('the programme', () => {
  it('takes one item for one form', async () => {
    const formKey = randomUUID()
    const sent = await Promise.all([1, 2, 3].map(() => add({ formKey }).catch((error) => error.code)))
    expect(await city.as().readProgramme({ eventId: fest })).toHaveLength(1)
    expect(sent.filter((each) => typeof each === 'object').length).toBeGreaterThan(0)
    expect((await add({ formKey })).title).toBe('Angklung')
    expect(await refusalOf(add({ formKey, title: 'Lain' }))).toBe('form-already-sent')
  })

  it('gives a stage to one of two who want it at the same moment', async () => {
    const both = await Promise.all([refusalOf(add({}, sri)), refusalOf(add({ starts: '10:30', ends: '11:30' }, yani))])
    expect(both.filter((each) => each === undefined)).toHaveLength(1)
    expect(['stage-taken', 'programme-moved-on']).toContain(both.find(Boolean))
    expect(await city.as().readProgramme({ eventId: fest })).toHaveLength(1)
  })

  it('is edited one version at a time, and may change its stage', async () => {
    const { itemId, version } = await add()
    const edit = (change: object) =>
      city.as(sri).editProgrammeItem({ eventId: fest, itemId, version, ...plan, ...change })
    expect((await edit({ stageId: 'serambi-cerita' })).stage).toBe('Serambi Cerita')
    expect(await refusalOf(edit({ title: 'Lain' }))).toBe('programme-moved-on')
    expect(await refusalOf(add())).toBeUndefined()
    expect(await refusalOf(city.as(sri).editProgrammeItem({ eventId: fest, itemId, version: 2, ...plan }))).toBe(
      'stage-taken',
    )
  })

  it('forgets what was taken out, and gives its time away', async () => {
    const { itemId, version } = await add()
    const out = () => city.as(sri).withdrawProgrammeItem({ eventId: fest, itemId, version })
    await out()
    expect(await refusalOf(out())).toBe('item-not-found')
    expect(await city.as().readProgramme({ eventId: fest })).toEqual([])
    expect(await refusalOf(add())).toBeUndefined()
  })

  it('moves with the event, and says so to everybody', async () => {
    await add()
    await city.as(sri).moveEvent({ eventId: fest, startsOn: '2026-10-31' })
    const [item] = await city.as().readProgramme({ eventId: fest })
    expect([item?.on, item?.startsAt]).toEqual(['2026-10-31', '2026-10-31T03:00:00.000Z'])
    expect(await refusalOf(add({ on: '2026-10-24', stageId: 'serambi-cerita' }))).toBe('outside-the-days')
  })

  it('has drafts that staff alone see, take their place, and go public together', async () => {
    const draft = { draft: true }
    const { itemId, version } = await add(draft)
    await add({ ...draft, starts: '12:00', ends: '13:00' })
    expect(await city.as().readProgramme({ eventId: fest })).toEqual([])
    expect(await city.as(ani).readProgramme({ eventId: fest })).toEqual([])
    expect((await city.as(sri).planProgramme({ eventId: fest })).map((item) => item.draft)).toEqual([true, true])
    expect(await refusalOf(add())).toBe('stage-taken')
    expect(await city.as(sri).publishProgramme({ eventId: fest })).toEqual({ published: 2 })
    expect(await city.as().readProgramme({ eventId: fest })).toHaveLength(2)
    expect(await city.as(sri).publishProgramme({ eventId: fest })).toEqual({ published: 0 })
    const back = { eventId: fest, itemId, version: version + 1, ...plan, ...draft }
    expect(await refusalOf(city.as(sri).editProgrammeItem(back))).toBe('public-already')
  })

  it('says nothing of a draft that moved or was dropped', async () => {
    const { itemId, version } = await add({ draft: true })
    const moved = { ...plan, draft: true, starts: '15:00', ends: '16:00' }
    await city.as(sri).editProgrammeItem({ eventId: fest, itemId, version, ...moved })
    await city.as(sri).withdrawProgrammeItem({ eventId: fest, itemId, version: version + 1 })
    const store = programmeStore(city.table)
    expect([await store.changesOf(fest), await store.everOf(fest)]).toEqual([[], []])
  })

  it('is staff’s to write', async () => {
    expect(await refusalOf(add({}, ani))).toBe('not-allowed')
  })
})

describe('an event', () => {
  it('is opened once under its address', async () => {
    expect(await refusalOf(city.open())).toBeUndefined()
    expect(await refusalOf(city.open({ name: 'Lain' }))).toBe('slug-taken')
    expect(await refusalOf(city.as(yani).openEvent({ formKey: randomUUID(), ...festPlan } as never))).toBe('slug-taken')
    expect(await city.as().listEvents()).toHaveLength(1)
  })

  it('is edited one version at a time', async () => {
    const edit = (change: object) => city.as(sri).editEvent({ eventId: fest, version: 1, ...eventPlan, ...change })
    expect((await edit({ name: 'Kabizza' })).version).toBe(2)
    expect(await refusalOf(edit({ name: 'Lain' }))).toBe('event-moved-on')
  })

  it('keeps the days, stages and room that are used', async () => {
    await add({ on: '2026-10-25' })
    const { boothId } = await city.apply()
    await city.approve(boothId)
    const edit = (change: object) =>
      refusalOf(city.as(sri).editEvent({ eventId: fest, version: 1, ...eventPlan, ...change }))
    expect(await edit({ days: eventPlan.days.slice(0, 1) })).toBe('day-has-programme')
    expect(await edit({ stages: ['Serambi Cerita'] })).toBe('stage-has-programme')
    expect(await edit({ capacity: { craft: 0 } })).toBe('capacity-below-taken')
    expect(
      await edit({ days: [{ on: '2026-10-23', opens: '08:00', closes: '09:00' }, ...eventPlan.days] }),
    ).toBeUndefined()
    // A day before the others moves nothing.
    expect((await city.as().readProgramme({ eventId: fest }))[0]?.on).toBe('2026-10-25')
  })
})

describe('what races with an edit of the event', () => {
  const happened = { name: 'event-edited', at: '2026-10-01T02:00:00.000Z' } as const
  async function seen() {
    const events = eventStore(city.table)
    const event = await events.find(fest)
    if (!event) throw new Error('no event')
    return {
      events,
      event,
      next: { ...event, version: 2 },
      was: { version: 1, taken: await events.taken(fest), stages: await events.stageVersions(fest) },
    }
  }

  it('is noticed: somebody else’s edit', async () => {
    const { events, next, was } = await seen()
    expect(await events.saveWhile(next, was, happened)).toBe(true)
    expect(await events.saveWhile(next, was, happened)).toBe(false)
    expect(await events.saveMoved(next, happened)).toBe(false)
  })

  it('is noticed: a programme item, also the first of its stage', async () => {
    const { events, next, was } = await seen()
    await add()
    expect(await events.saveWhile(next, was, happened)).toBe(false)
  })

  it('is noticed: an approval', async () => {
    const { events, next, was } = await seen()
    const { boothId } = await city.apply()
    await city.approve(boothId)
    expect(await events.saveWhile(next, was, happened)).toBe(false)
  })

  it('is noticed by a programme item: the day it stands on may be gone', async () => {
    const { events, next, was } = await seen()
    const programme = programmeStore(city.table)
    const item = {
      itemId: 'item_x',
      eventId: fest,
      title: '',
      about: '',
      speakers: '',
      track: '',
      isBreak: false,
      draft: false,
      cancelled: false,
      stageId: 's',
      dayNumber: 0,
      starts: '10:00',
      ends: '11:00',
      version: 1,
    } as const
    const at = { name: 'programme-item-saved', at: happened.at } as const
    await events.saveWhile(next, was, happened)
    expect(await programme.saveNewWhile(item, { eventVersion: 1, stages: {} }, at)).toBe(false)
    expect(await programme.saveNewWhile(item, { eventVersion: 2, stages: {} }, at)).toBe(true)
    expect(await programme.saveNewWhile(item, { eventVersion: 2, stages: { s: 1 } }, at)).toBe(false)
    expect(await programme.saveWhile({ ...item, version: 2 }, item, { eventVersion: 2, stages: {} }, at)).toBe(false)
    expect(await programme.saveWhile({ ...item, version: 2 }, item, { eventVersion: 2, stages: { s: 1 } }, at)).toBe(
      true,
    )
    expect(await programme.withdrawWhile(item, { name: 'programme-item-withdrawn', at: happened.at })).toBe(false)
  })
})
