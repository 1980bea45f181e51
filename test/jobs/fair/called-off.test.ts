import { beforeEach, describe, expect, it } from 'vitest'
import { endPlaces } from '../../../functions/jobs/fair/places/end-places.ts'
import { onPlaceEnded } from '../../../functions/jobs/fair/places/on-place-ended.ts'
import { keys } from '../../../functions/jobs/keys.ts'
import { jobsPages } from '../../../functions/jobs/pages.ts'
import { followEvent } from '../../../functions/jobs/public.ts'
import { later, minuteMs } from '../../../functions/platform/clock.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import type { Lang } from '../../../functions/platform/lang.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { person, refusalOf } from '../../support/city.ts'
import { officer, openJobs, saturday, seeker, stranger } from '../support/jobs.ts'
import { streaming } from '../support/stream.ts'

const eventId: Id<'event'> = 'event_bursa-2026'
const reason = 'Gedungnya terendam banjir.'
const event = { eventId, name: 'Bursa Kerja Kota' }
const cancelled = { ...event, cancelled: { at: saturday, reason } }
const sessions = [
  { name: 'Sesi 1', on: '2026-10-24', opens: '10:00', closes: '12:00', capacity: 5 },
  { name: 'Sesi 2', on: '2026-10-25', opens: '10:00', closes: '12:00', capacity: 5 },
]
const settledAt = later(saturday, 6 * minuteMs)

let city: Awaited<ReturnType<typeof openJobs>>
let stream: ReturnType<typeof streaming>
let [first, second]: Id<'session'>[] = []
beforeEach(async () => {
  stream = streaming()
  city = await openJobs(saturday, stream.recorded)
  await city
    .as(officer)
    .setUpFair({ eventId, version: 0, startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: 3, sessions })
  ;[first, second] = (await city.as(seeker).fairSessions({ eventId })).map(({ sessionId }) => sessionId)
  for (const sessionId of [first, second]) await take(seeker, sessionId)
  await take(stranger, first)
})
const take = (who: typeof seeker, sessionId: Id<'session'> = 'session_none') =>
  refusalOf(city.as(who).takePlace({ eventId, sessionId }))
const end = (now = settledAt) => endPlaces(city.stores, now)

/** Whom the stream's events write to. */
async function told(lang: Lang = 'id') {
  const mails: Mail[] = []
  const addressOf = async (accountId: string) =>
    accountId === 'account_hapus' ? undefined : { mail: `${accountId.slice(8)}@warga.example`, lang }
  const react = onPlaceEnded({
    addressOf,
    sendMail: async (mail) => void mails.push(mail),
    siteUrl: 'https://kota.example',
  })
  for (const happened of stream.happened<'fair-place-ended'>())
    if (happened.name === 'fair-place-ended') await react(happened)
  return mails
}

describe('a fair whose event is cancelled', () => {
  it('gives no places any more and says why, and leaves those that were taken until it stands', async () => {
    await followEvent(city.table, cancelled, false, city.time.now)
    expect(await take(person('baru'), first)).toBe('fair-called-off')
    expect(await city.as(seeker).fairSessions({ eventId })).toMatchObject([{ isMine: true, calledOff: reason }, {}])
    expect(await city.as(seeker).myPlaces()).toMatchObject([{ calledOff: reason }, { calledOff: reason }])
    expect(await end()).toEqual({ places: 0 })
    expect(await city.as(stranger).myPlaces()).toHaveLength(1)
  })

  it('gives them back when that is undone in time', async () => {
    await followEvent(city.table, cancelled, false, city.time.now)
    await followEvent(city.table, event, false, city.time.now)
    expect(await end()).toEqual({ places: 0 })
    expect(await city.as(seeker).myPlaces()).toMatchObject([{ name: 'Sesi 1' }, { name: 'Sesi 2' }])
    expect((await city.as(seeker).myPlaces())[0]).not.toHaveProperty('calledOff')
    expect(await take(person('baru'), first)).toBeUndefined()
  })

  it('ends them once it stands, tells each person once of each, and nobody who was erased or had their session before', async () => {
    await take(person('hapus'), second)
    const after = later(saturday, 4 * 60 * minuteMs)
    const late = { ...cancelled, cancelled: { at: after, reason } }
    await followEvent(city.table, late, false, city.time.now)
    await followEvent(city.table, late, true, city.time.now)
    // Told again, and late.
    await followEvent(city.table, late, false, city.time.now)
    const soon = later(after, 6 * minuteMs)
    expect([await end(soon), await end(soon)]).toEqual([{ places: 2 }, { places: 0 }])
    // The first session was over when it was cancelled.
    const mails = await told()
    expect(mails.map(({ to }) => to)).toEqual([seeker.mail])
    expect(mails[0]).toMatchObject({ subject: 'Bursa Kerja Kota dibatalkan: tempat Anda di Sesi 2 tidak berlaku lagi' })
    expect(mails[0]?.text).toContain('Minggu, 25 Oktober 2026 pukul 10.00–12.00')
    expect(mails[0]?.text).toContain(reason)
    expect(await city.table.startingWith(keys.placesOf(seeker.accountId))).toHaveLength(1)
    expect(await end(later(after, 7 * minuteMs))).toEqual({ places: 0 })
    expect(await city.stores.calledOff.standing()).toEqual([])
  })

  it('ends what is left where a run broke off', async () => {
    await followEvent(city.table, cancelled, true, city.time.now)
    const places = { ...city.stores.fairPlaces }
    let ended = 0
    places.end = async (...given) => {
      if (ended++ > 0) throw new Error('The connection died.')
      return city.stores.fairPlaces.end(...given)
    }
    await expect(endPlaces({ ...city.stores, fairPlaces: places }, settledAt)).rejects.toThrow()
    expect(await end()).toEqual({ places: 2 })
    expect(await told('en')).toHaveLength(3)
    expect((await city.as(seeker).fairSessions({ eventId })).map(({ taken }) => taken)).toEqual([0, 0])
  })

  it('is in the log, and so is that it was undone', async () => {
    await followEvent(city.table, cancelled, false, saturday)
    await followEvent(city.table, cancelled, true, saturday)
    await followEvent(city.table, event, false, settledAt)
    const names = stream.happened().map(({ name }) => name)
    expect(names.filter((name) => name.startsWith('fair-') && !name.includes('place'))).toEqual([
      'fair-set-up',
      'fair-called-off',
      'fair-back-on',
    ])
    expect(await city.table.startingWith(keys.fairsOff())).toEqual([])
  })

  it('shortens no answer any more, and the pages of its vacancies are made anew', async () => {
    const { employerId, vacancyId } = await city.published()
    await city.as(officer).placeEmployer({ eventId, employerId, number: '7' })
    const within = () => city.stores.fairs.within(employerId, '2026-10-24')
    expect(await within()).toBe(3)
    await followEvent(city.table, cancelled, false, city.time.now)
    expect(await within()).toBeUndefined()
    await followEvent(city.table, event, false, city.time.now)
    expect(await within()).toBe(3)
    const pages = jobsPages(city.table, { fairAt: async () => undefined })
    const touched = stream
      .happened<'fair-called-off' | 'fair-back-on'>()
      .filter(({ name }) => name === 'fair-called-off' || name === 'fair-back-on')
    for (const happened of touched)
      expect((await pages.touchedBy(happened)).map(({ path }) => path)).toContain(`/kerja/lowongan/${vacancyId}/`)
    expect(touched).toHaveLength(2)
  })
})
