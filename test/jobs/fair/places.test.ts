import { beforeEach, describe, expect, it } from 'vitest'
import { keys } from '../../../functions/jobs/keys.ts'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import { later } from '../../../functions/platform/clock.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { person, refusalOf } from '../../support/city.ts'
import { officer, openJobs, saturday, seeker, stranger } from '../support/jobs.ts'

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
    const change = (...all: ReturnType<typeof session>[]) =>
      city.as(officer).setUpFair({ eventId, version: 1, ...plan, sessions: all })
    expect(await refusalOf(change())).toBe('session-has-places')
    expect(await refusalOf(change(session('Sesi pagi', 2)))).toBe('session-has-places')
    await change(session('Sesi 1', 1, '10:30', '12:30'))
    expect((await city.as(seeker).myPlaces())[0]).toMatchObject({ opens: '10:30', closes: '12:30' })
    expect(await take(stranger)).toBe('session-full')
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
