import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { keys } from '../../../functions/jobs/keys.ts'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import { later } from '../../../functions/platform/clock.ts'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { person, refusalOf } from '../../support/city.ts'
import { applicationForm, filledProfile, officer, openJobs, saturday, seeker, stranger } from '../support/jobs.ts'

const eventId: Id<'event'> = 'event_bursa-2026'
const session = (name: string, capacity: number, opens = '10:00', closes = '12:00') => ({
  ...{ name, on: '2026-10-24', opens, closes, capacity },
})
const plan = { startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: 3 }

let city: Awaited<ReturnType<typeof openJobs>>
beforeEach(async () => {
  city = await openJobs()
  await city.as(officer).setUpFair({ eventId, version: 0, ...plan, sessions: [session('Sesi 1', 2)] })
})
const sessions = (who = seeker) => city.as(who).fairSessions({ eventId })
const first = async () => (await sessions())[0]?.sessionId ?? 'session_none'
const planned = (version: number, ...all: ReturnType<typeof session>[]) =>
  city.as(officer).setUpFair({ eventId, version, ...plan, sessions: all })
const take = async (who: typeof seeker) => refusalOf(city.as(who).takePlace({ eventId, sessionId: await first() }))

describe('a place in a session of a fair', () => {
  it('is taken once however often it is asked for, seen by its own, and given back', async () => {
    expect([await take(seeker), await take(seeker)]).toEqual([undefined, undefined])
    expect((await sessions())[0]).toMatchObject({ name: 'Sesi 1', capacity: 2, left: 1, isMine: true, isOver: false })
    expect((await sessions(stranger))[0]).toMatchObject({ left: 1, isMine: false })
    const sessionId = await first()
    expect(await city.as(seeker).myPlaces()).toEqual([
      { eventId, sessionId, name: 'Sesi 1', on: '2026-10-24', opens: '10:00', closes: '12:00' },
    ])
    const leave = () => city.as(seeker).leavePlace({ eventId, sessionId })
    expect((await Promise.all([leave(), leave()])).filter(({ left }) => left)).toHaveLength(1)
    expect((await sessions())[0]).toMatchObject({ left: 2, isMine: false })
    expect(await take(seeker)).toBeUndefined()
  })

  it('is had by sixty who press in the same moment, as long as there is room, and by nobody twice', async () => {
    await planned(1, session('Sesi 1', 45))
    const sessionId = await first()
    const press = (who: typeof seeker) => refusalOf(city.as(who).takePlace({ eventId, sessionId }))
    const many = Array.from({ length: 60 }, (_, n) => person(`ramai${n}`))
    const all = await Promise.all([...many, ...many.slice(0, 10)].map(press))
    const lucky = many.filter((_, n) => all[n] === undefined)
    expect(lucky).toHaveLength(45)
    expect(new Set(all.filter(Boolean))).toEqual(new Set(['session-full']))
    const held = await Promise.all(many.map((who) => city.stores.fairPlaces.ofAccount(who.accountId)))
    expect(held.filter((places) => places.length === 1)).toHaveLength(45)
    const row = await city.table.get(keys.placesTaken(eventId, sessionId))
    expect(Object.keys(row ?? {}).sort()).toEqual(['capacity', 'expiresAt', 'pk', 'sk', 'taken'])
    await Promise.all(lucky.map((who) => city.as(who).leavePlace({ eventId, sessionId })))
    expect((await sessions())[0]).toMatchObject({ left: 45, taken: 0 })
  })

  it('that went to somebody’s own second tap is theirs by the first, too; one that may yet come free is not said to be gone', async () => {
    let second: (() => Promise<unknown>) | undefined
    city = await openJobs(saturday, (table) => ({
      ...table,
      change: async (key, by, conditions) => {
        const [before, isCounting] = [second, key.sk.startsWith('SESSION#') && by.add?.taken === 1]
        if (isCounting) second = undefined
        if (isCounting) await before?.()
        return table.change(key, by, conditions)
      },
    }))
    await planned(0, session('Sesi 1', 1))
    second = () => take(seeker)
    expect(await take(seeker)).toBeUndefined()
    expect((await sessions())[0]).toMatchObject({ left: 0, taken: 1, isMine: true })

    const row = keys.placesTaken(eventId, await first())
    await city.table.change(row, { set: { taking_account_lain: saturday } })
    setTimeout(() => city.table.change(row, { remove: ['taking_account_lain'], add: { taken: -1 } }), 50)
    expect(await take(stranger)).toBeUndefined()
  })

  it('that broke off while it was taken is put right a minute later: what was counted and never written, and what was', async () => {
    const sessionId = await first()
    const row = keys.placesTaken(eventId, sessionId)
    await take(seeker)
    const place = await city.table.get(keys.placeOf(seeker.accountId, sessionId))
    const marks = { [`taking_${seeker.accountId}`]: place?.takenAt, taking_account_hilang: saturday }
    await city.table.change(row, { set: marks, add: { taken: 1 } })
    // Nobody knows yet whether the last one is gone.
    expect(await take(stranger)).toBe('session-crowded')
    expect(await take(person('hilang'))).toBe('session-crowded')
    city.time.now = later(saturday, 61_000)
    // Whoever finds it full puts it right.
    expect(await take(stranger)).toBeUndefined()
    expect(await take(person('hilang'))).toBe('session-full')
    expect(await city.table.get(row)).toEqual({ ...row, taken: 2, capacity: 2, expiresAt: expect.any(Number) })
    city.time.now = saturday
  })

  it('that broke off while it was given back is given back by the next press, once', async () => {
    const sessionId = await first()
    await Promise.all([take(seeker), take(stranger)])
    await city.table.change(keys.placeOf(seeker.accountId, sessionId), { set: { leftAt: saturday } })
    expect((await sessions())[0]).toMatchObject({ left: 0, isMine: false })
    const leave = () => city.as(seeker).leavePlace({ eventId, sessionId })
    await Promise.all([leave(), leave(), leave()])
    expect((await sessions())[0]).toMatchObject({ left: 1, taken: 1 })
  })

  it('that is the last one goes to one of those who want it in the same moment', async () => {
    const many = Array.from({ length: 7 }, (_, n) => person(`ramai${n}`))
    const all = await Promise.all(many.map(take))
    expect(all.filter((each) => each === undefined)).toHaveLength(2)
    expect(new Set(all.filter(Boolean))).toEqual(new Set(['session-full']))
    expect((await sessions())[0]?.left).toBe(0)
    const lucky = many[all.indexOf(undefined)] ?? seeker
    await city.as(lucky).leavePlace({ eventId, sessionId: await first() })
    expect(await take(many[all.indexOf('session-full')] ?? seeker)).toBeUndefined()
  })

  it('is of a session that there is, until it is over on the city’s clock', async () => {
    expect(await refusalOf(city.as(seeker).takePlace({ eventId, sessionId: 'session_none' }))).toBe('session-not-found')
    // 12:00 in Sukabumi.
    city.time.now = '2026-10-24T05:00:00.000Z'
    expect(await take(seeker)).toBe('session-over')
    city.time.now = later(city.time.now, -1)
    expect(await take(seeker)).toBeUndefined()
    city.time.now = '2026-10-24T05:00:00.000Z'
    expect([await city.as(seeker).myPlaces(), (await sessions())[0]?.isOver]).toEqual([[], true])
    city.time.now = saturday
  })

  it('holds its session fast: hours and room may change, its name and day not, and it cannot go', async () => {
    await take(seeker)
    const change = (...all: ReturnType<typeof session>[]) => planned(1, ...all)
    expect(await refusalOf(change())).toBe('session-has-places')
    expect(await refusalOf(change(session('Sesi pagi', 2)))).toBe('session-has-places')
    await change(session('Sesi 1', 1, '10:30', '12:30'))
    expect((await city.as(seeker).myPlaces())[0]).toMatchObject({ opens: '10:30', closes: '12:30' })
    expect(await take(stranger)).toBe('session-full')
  })

  it('stays where its session has less room afterwards, and officers see how many that are', async () => {
    await Promise.all([take(seeker), take(stranger)])
    await planned(1, session('Sesi 1', 1))
    expect((await sessions())[0]).toMatchObject({ capacity: 1, taken: 2, left: 0, isMine: true })
    await city.as(stranger).leavePlace({ eventId, sessionId: await first() })
    expect(await take(stranger)).toBe('session-full')
    await planned(2, session('Sesi 1', 2))
    expect(await take(stranger)).toBeUndefined()
  })

  it('is in its person’s export, goes with them, and is free again', async () => {
    await take(seeker)
    expect(await exportPerson(city.table, seeker.accountId)).toMatchObject({ fairPlaces: [{ name: 'Sesi 1' }] })
    const gone = { mail: seeker.mail, now: saturday, removeMedia: async () => {}, removeUpload: async () => {} }
    for (let again = 0; again < 2; again++) await erasePerson(city.table, seeker.accountId, gone)
    expect(await city.table.startingWith(keys.placesOf(seeker.accountId))).toEqual([])
    expect((await sessions(stranger))[0]?.left).toBe(2)
  })
})

/** Runs something once, just before the table is asked to save a fair. */
const beforeSaving = (table: Table, then: () => Promise<unknown> | undefined): Table => ({
  ...table,
  together: async (writes) => {
    if (writes.some((write) => 'put' in write && write.put.pk === 'FAIRS')) await then()
    return table.together(writes)
  },
})

/** A transaction that others were quicker with, again and again. */
const conflict = () =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
  })

describe('a row that more people want than it takes', () => {
  it('is said in words: the place is not noted yet, the application not sent, and both may be pressed again', async () => {
    let isCrowded = false
    city = await openJobs(saturday, (table) => ({
      ...table,
      together: async (writes) => (isCrowded ? Promise.reject(conflict()) : table.together(writes)),
      // The door counts calls in rows of its own.
      change: async (...given) =>
        isCrowded && given[0].pk.startsWith('FAIR#')
          ? Promise.reject(Object.assign(new Error('Slow down.'), { name: 'ThrottlingException' }))
          : table.change(...given),
    }))
    await planned(0, session('Sesi 1', 2))
    const sessionId = await first()
    const { vacancyId } = await city.published()
    await city.as(seeker).saveProfile(filledProfile())
    const form = { vacancyId, ...applicationForm() }
    const both = () =>
      Promise.all([
        refusalOf(city.as(seeker).takePlace({ eventId, sessionId })),
        refusalOf(city.as(seeker).submitApplication(form)),
      ])
    isCrowded = true
    expect(await both()).toEqual(['session-crowded', 'vacancy-crowded'])
    isCrowded = false
    expect(await both()).toEqual([undefined, undefined])
  })
})

describe('an officer who plans while somebody takes a place', () => {
  const racing = async (deed: () => Promise<unknown>) => {
    let race: (() => Promise<unknown>) | undefined
    city = await openJobs(saturday, (table) => beforeSaving(table, () => race?.()))
    await planned(0, session('Sesi 1', 2))
    const sessionId = await first()
    race = async () => {
      race = undefined
      await deed()
    }
    return sessionId
  }

  it('keeps the session that was to go, and is told; the place stands', async () => {
    const sessionId = await racing(() => take(seeker))
    expect(await refusalOf(planned(1))).toBe('session-has-places')
    expect(await city.as(seeker).myPlaces()).toMatchObject([{ sessionId }])
    expect((await city.as(officer).readFair({ eventId })).fair?.version).toBe(1)
  })

  it('is told that a colleague planned it, where that was it', async () => {
    await racing(() => planned(1, session('Sesi 1', 3)))
    expect(await refusalOf(planned(1))).toBe('fair-moved-on')
  })

  it('has the last word: who read the room of before takes by the room of now, or none', async () => {
    let race: (() => Promise<unknown>) | undefined
    city = await openJobs(saturday, (table) => ({
      ...table,
      change: async (key, by, conditions) => {
        const now = race
        race = undefined
        await now?.()
        return table.change(key, by, conditions)
      },
    }))
    await planned(0, session('Sesi 1', 2), session('Sesi 2', 2, '13:00', '15:00'))
    await take(stranger)
    race = () => planned(1, session('Sesi 1', 1), session('Sesi 2', 2, '13:00', '15:00'))
    expect(await take(seeker)).toBe('session-full')
    const second = (await sessions())[1]?.sessionId ?? 'session_none'
    race = () => planned(2, session('Sesi 1', 1))
    expect(await refusalOf(city.as(seeker).takePlace({ eventId, sessionId: second }))).toBe('session-not-found')
    expect(await city.as(seeker).myPlaces()).toEqual([])
  })
})
