import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { newId } from '../../../functions/platform/ids.ts'
import { reconciling } from '../../../functions/stage/heads/reconcile.ts'
import { onWebhook } from '../../../functions/stage/media/webhook.ts'
import { endHosting } from '../../../functions/stage/public.ts'
import { replayStore } from '../../../functions/stage/replay/replay.store.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { clockAt, person } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { follower, merdeka as room, type StageApi, stageApi } from '../crowd/stage.ts'
import { wake } from '../stages/woken.ts'
import { hearing, joining, speak, speakOn } from './joining.ts'
import { type Heard, hasLiveKit, openLiveKit } from './live-stage.ts'

const device = 'abcd1234'
const soon = { timeout: 5000 }

describe.skipIf(!hasLiveKit)('a show on the real media server', { timeout: 60_000 }, () => {
  let live: Awaited<ReturnType<typeof openLiveKit>>
  let table: Table
  let hear: (told: Heard) => Promise<void> = async () => undefined
  let as: StageApi
  const people = joining()
  beforeAll(async () => {
    live = await openLiveKit((told) => hear(told))
  })
  afterAll(async () => {
    await people.leave()
    await live.end()
  })
  const time = clockAt()
  beforeEach(async () => {
    table = await emptyTable('stage')
    const stores = { stages: stageStore(table), keeping: keepingStore(table), replays: replayStore(table) }
    hear = (told) => onWebhook(told, { ...stores, rooms: live.rooms })
    as = stageApi(table, time, { newId, live: async () => live })
  })
  const staff = () => as(person('yani', 'event-staff'))
  const move = async (deed: 'open' | 'start' | 'pause') =>
    staff().moveStage({ room, deed, version: (await staff().readStage({ room })).version })

  it('is not heard by viewers while it is paused, goes on among its own people, and comes back without connecting anew', async () => {
    await move('open')
    await staff().nameCast({ room, mail: 'salsa@warga.example', name: 'Salsa', part: 'speaker' })
    const host = await people.join(await staff().enterStage({ room, device }))
    const salsa = await people.join(await as(person('salsa')).enterStage({ room, device }))
    const hostHears = hearing(host.entered)
    await move('start')
    const early = await as(person('citra')).enterStage({ room, device })
    const rina = await people.join(await as(person('rina')).enterStage({ room, device }))
    const rinaHears = hearing(rina.entered)
    const silence = new AbortController()
    const speaking = speakOn(salsa.entered, silence.signal)
    await expect.poll(rinaHears, soon).toBe(true)
    await expect.poll(hostHears, soon).toBe(true)

    await move('pause')
    await expect.poll(rinaHears, soon).toBe(false)
    expect(hostHears()).toBe(true)
    // With a token from before the pause, and with one from within it.
    const citra = await people.join(early)
    const citraHears = hearing(citra.entered)
    const guest = await people.join(await as(undefined).enterStage({ room, device }))
    const guestHears = hearing(guest.entered)
    const sees = async () => {
      const { mediaRoom = '' } = await stageStore(table).find(room)
      return (await live.rooms.present(mediaRoom))?.filter(({ maySee }) => maySee).map(({ identity }) => identity)
    }
    await expect.poll(sees, soon).toEqual(expect.not.arrayContaining([expect.stringMatching(/citra|rina|guest/)]))
    await expect.poll(() => [citraHears(), guestHears(), hostHears()], soon).toEqual([false, false, true])

    await move('start')
    await expect.poll(rinaHears, soon).toBe(true)
    await expect.poll(citraHears, soon).toBe(true)
    await expect.poll(guestHears, soon).toBe(true)
    silence.abort()
    await speaking
  })

  it('is paused within a minute for whoever LiveKit did not hear of', async () => {
    hear = async () => undefined
    await move('open')
    await move('start')
    const pass = await as(person('rina')).enterStage({ room, device })
    await move('pause')
    await people.join(pass)
    const sees = async () => {
      const { mediaRoom = '' } = await stageStore(table).find(room)
      return (await live.rooms.present(mediaRoom))?.map(({ maySee }) => maySee)
    }
    expect(await sees()).toEqual([true])
    const around = { newId, findStage: async () => ({ zone: 'Asia/Jakarta' }), itemsOn: async () => [] }
    await reconciling(table, { ...around, live: async () => live })(time.now)
    expect(await sees()).toEqual([false])
  })

  it('says who is heard: whoever was muted is not, and may switch on again', async () => {
    await move('open')
    await staff().nameCast({ room, mail: 'salsa@warga.example', name: 'Salsa', part: 'speaker' })
    const salsa = await people.join(await as(person('salsa')).enterStage({ room, device }))
    await speak(salsa.entered)
    const present = async () => (await staff().listPresent({ room })).people
    await expect.poll(present, soon).toMatchObject([{ name: 'salsa', part: 'speaker', isPublishing: true }])
    await staff().silenceSpeaker({ room, accountId: 'account_salsa' })
    await expect.poll(present, soon).toMatchObject([{ name: 'salsa', part: 'speaker', isPublishing: false }])
  })

  it('is hosted no longer by staff whose role ends while it is on, and by who was named all the same', async () => {
    await move('open')
    const [yani, joko] = [person('yani', 'event-staff'), person('joko', 'event-staff')]
    await staff().nameCast({ room, mail: joko.mail, name: 'Joko', part: 'speaker' })
    for (const who of [yani, joko]) await speak((await people.join(await as(who).enterStage({ room, device }))).entered)
    await move('start')
    const speaking = async () => {
      const { mediaRoom = '' } = await stageStore(table).find(room)
      return (await live.rooms.present(mediaRoom))?.filter((each) => each.mayPublish).map(({ identity }) => identity)
    }
    const both = [`account_joko:${device}`, `account_yani:${device}`]
    expect((await speaking())?.toSorted()).toEqual(both)
    await endHosting(table, { ...yani, roles: ['librarian', 'event-staff'] }, time.now)
    await wake(table, follower(table, async () => live).handler)
    expect((await speaking())?.toSorted()).toEqual(both)

    for (const who of [yani, joko]) await endHosting(table, { ...who, roles: ['librarian'] }, time.now)
    await wake(table, follower(table, async () => live).handler)
    expect(await speaking()).toEqual([`account_joko:${device}`])
    // Nor does the clock take it for a host's.
    const around = { newId, findStage: async () => ({ zone: 'Asia/Jakarta' }), itemsOn: async () => [] }
    await reconciling(table, { ...around, live: async () => live })(time.now)
    expect(await speaking()).toEqual([`account_joko:${device}`])
  })
})
