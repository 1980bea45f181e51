import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { AccessToken } from 'livekit-server-sdk'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { newId } from '../../../functions/platform/ids.ts'
import { headsStore } from '../../../functions/stage/heads/heads.store.ts'
import { reconciling } from '../../../functions/stage/heads/reconcile.ts'
import { liveKitKey } from '../../../functions/stage/manifest.ts'
import { onWebhook } from '../../../functions/stage/media/webhook.ts'
import { replayStore } from '../../../functions/stage/replay/replay.store.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { clockAt, person } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { fest, follower, merdeka as room, type StageApi, stageApi } from '../crowd/stage.ts'
import { wake } from '../stages/woken.ts'
import { joining, speak } from './joining.ts'
import { type Heard, hasLiveKit, openLiveKit } from './live-stage.ts'

const device = 'abcd1234'

describe.skipIf(!hasLiveKit)('a stage that is looked at each minute', { timeout: 60_000 }, () => {
  let live: Awaited<ReturnType<typeof openLiveKit>>
  let table: Table
  let hear: (told: Heard) => Promise<void>
  let as: StageApi
  const people = joining()
  beforeAll(async () => {
    live = await openLiveKit((told) => hear(told))
  })
  afterAll(async () => {
    await people.leave()
    await live.end()
  })
  const programme: { startsAt: string; endsAt: string }[] = []
  const around = (from: () => Promise<{ rooms: typeof live.rooms } | undefined>) => ({
    ...{ newId, live: from },
    findStage: async () => ({ zone: 'Asia/Jakarta' }),
    itemsOn: async () => programme,
  })
  const time = clockAt()
  const look = (now = time.now) =>
    reconciling(
      table,
      around(async () => live),
    )(now)

  beforeEach(async () => {
    time.now = '2026-10-24T02:00:00.000Z'
    programme.length = 0
    table = await emptyTable('stage')
    // Webhooks are lost, unless a test hears them.
    hear = async () => undefined
    // LiveKit outlives a test: each show needs a name of its own.
    as = stageApi(table, time, { newId, live: async () => live })
  })
  const staff = () => as(person('yani', 'event-staff'))
  /** Live, with a host who is there. */
  async function begin() {
    const { version } = await staff().moveStage({ room, deed: 'open', version: 0 })
    const host = await people.join(await staff().enterStage({ room, device }))
    await staff().moveStage({ room, deed: 'start', version })
    return host
  }
  const here = async () => (await staff().listPresent({ room })).people.map(({ name }) => name).toSorted()
  const maySpeak = async (accountId: string) => {
    const { mediaRoom = '' } = await stageStore(table).find(room)
    const present = await live.rooms.present(mediaRoom)
    return present?.find(({ identity }) => identity.startsWith(`${accountId}:`))?.mayPublish
  }
  const watching = async () => (await headsStore(table).find(room))?.watching

  it('asks LiveKit for nothing while no stage is on', async () => {
    const asked = async () => {
      throw new Error('LiveKit was asked')
    }
    await reconciling(table, around(asked))(time.now)
    await staff().moveStage({ room, deed: 'open', version: 0 })
    await expect(reconciling(table, around(asked))(time.now)).rejects.toThrow('LiveKit was asked')
  })

  it('tells its room how many watch, once for each number', async () => {
    await begin()
    const rina = as(person('rina'))
    await people.join(await rina.enterStage({ room, device }))
    await people.join(await rina.enterStage({ room, device: 'efgh5678' }))
    await people.join(await as(undefined).enterStage({ room, device }))
    await look()
    expect(await watching()).toBe(2)
    const watch = follower(table)
    await wake(table, watch.handler)
    expect(watch.snapshots.at(-1)).toMatchObject({ room, now: { stage: { state: 'live' }, watching: 2 } })
    expect(JSON.stringify(watch.snapshots.at(-1)?.frames)).toContain('{"type":"heads","watching":2}')
    const counted = await headsStore(table).find(room)
    await look('2026-10-24T02:01:00.000Z')
    expect(await headsStore(table).find(room)).toEqual(counted)
    const { version } = await staff().readStage({ room })
    await staff().moveStage({ room, deed: 'end', version })
    await wake(table, watch.handler)
    expect(watch.snapshots.at(-1)?.now).not.toHaveProperty('watching')
  })

  it('counts no egress among them, and leaves it where it is', async () => {
    await begin()
    const { mediaRoom = '' } = await stageStore(table).find(room)
    // As LiveKit's egress comes in.
    const token = new AccessToken(liveKitKey, live.secret, { identity: 'EG_abc', ttl: 60 })
    const unseen = { hidden: true, recorder: true, canPublish: false, canPublishData: false, canSubscribe: true }
    token.addGrant({ roomJoin: true, room: mediaRoom, ...unseen })
    token.kind = 'egress'
    const egress = await people.join({ url: live.url, token: await token.toJwt() })
    await people.join(await as(undefined).enterStage({ room, device }))
    await look()
    expect(await watching()).toBe(1)
    const { version } = await staff().readStage({ room })
    await staff().moveStage({ room, deed: 'pause', version })
    expect([egress.entered.isConnected, (await staff().listPresent({ room })).count]).toEqual([true, 2])
  })

  it('puts out who should not be there, though no webhook ever came', async () => {
    await begin()
    const [bimo, yoga] = [as(person('bimo')), as(person('yoga'))]
    const [pass, other] = [await bimo.enterStage({ room, device }), await yoga.enterStage({ room, device })]
    await people.join(other)
    await staff().sendOff({ room, accountId: 'account_bimo', reason: 'Berteriak.' })
    const back = await people.join(pass)
    // Banned, and the follower that should have put them out never ran.
    const ban = { accountId: 'account_yoga', name: 'yoga', reason: 'Spam.', by: 'account_yani', at: time.now } as const
    await keepingStore(table).ban(room, ban, { name: 'person-banned', at: time.now })
    expect(await here()).toEqual(['bimo', 'yani', 'yoga'])
    await look()
    await back.left
    expect(await here()).toEqual(['yani'])
  })

  it('silences who may watch and speaks no longer, and sends viewers home from a backstage', async () => {
    const { version } = await staff().moveStage({ room, deed: 'open', version: 0 })
    await staff().nameCast({ room, mail: 'salsa@warga.example', name: 'Salsa', part: 'speaker' })
    const salsa = await people.join(await as(person('salsa')).enterStage({ room, device }))
    await speak(salsa.entered)
    // Struck, and nobody told LiveKit.
    await stageStore(table).strike(room, 'salsa@warga.example')
    await staff().moveStage({ room, deed: 'start', version })
    await look()
    await expect
      .poll(async () => (await staff().listPresent({ room })).people)
      .toMatchObject([{ name: 'salsa', isPublishing: false }])
    expect(await maySpeak('account_salsa')).toBe(false)
    expect(await watching()).toBe(1)

    const live = await staff().readStage({ room })
    const ended = await staff().moveStage({ room, deed: 'end', version: live.version })
    await staff().moveStage({ room, deed: 'open', version: ended.version })
    await staff().nameCast({ room, mail: 'salsa@warga.example', name: 'Salsa', part: 'speaker' })
    const again = await people.join(await as(person('salsa')).enterStage({ room, device }))
    await stageStore(table).strike(room, 'salsa@warga.example')
    await look()
    await again.left
    expect(await here()).toEqual([])
  })

  it('takes a struck speaker off at once, where LiveKit hears us', async () => {
    await begin()
    await staff().nameCast({ room, mail: 'salsa@warga.example', name: 'Salsa', part: 'speaker' })
    const { entered } = await people.join(await as(person('salsa')).enterStage({ room, device }))
    await speak(entered)
    expect(await maySpeak('account_salsa')).toBe(true)
    await staff().strikeCast({ room, mail: 'salsa@warga.example' })
    expect(await maySpeak('account_salsa')).toBe(false)
  })

  it('is rid of somebody whom a chat’s moderator banned, within two seconds, and each time they come back', async () => {
    await begin()
    const stores = { stages: stageStore(table), keeping: keepingStore(table), replays: replayStore(table) }
    hear = (told) => onWebhook(told, { ...stores, rooms: live.rooms })
    const bimo = as(person('bimo'))
    const pass = await bimo.enterStage({ room, device })
    const { left } = await people.join(pass)
    const { lineId } = await bimo.writeLine({ room, formKey: randomUUID(), words: 'Spam' })
    await bimo.raiseHand({ room })
    const banned = performance.now()
    await staff().banAuthor({ room, lineId, reason: 'Spam.' })
    // Its follower may be holding another batch for its second.
    await wait(1000)
    await wake(table, follower(table, async () => live).handler)
    expect((await left) - banned).toBeLessThan(2000)
    expect(await staff().listHands({ room })).toEqual([])
    for (let time = 0; time < 3; time++) {
      const back = await people.join(pass)
      const came = performance.now()
      expect((await back.left) - came).toBeLessThan(2000)
    }
    await expect(bimo.enterStage({ room, device })).rejects.toMatchObject({ code: 'sent-off' })
  })

  it('of a moderator who only silences in the chat goes on: who is quiet there may still watch and speak', async () => {
    await begin()
    const rina = as(person('rina'))
    await people.join(await rina.enterStage({ room, device }))
    const { lineId } = await rina.writeLine({ room, formKey: randomUUID(), words: 'Ribut' })
    await staff().silenceAuthor({ room, lineId, minutes: 10 })
    await wake(table, follower(table, async () => live).handler)
    await look()
    expect(await here()).toEqual(['rina', 'yani'])
    expect(await rina.raiseHand({ room })).toMatchObject({ state: 'raised' })
  })

  it('that nobody comes back to is ended after three hours, with a reason; a host who is late finds it as it was', async () => {
    const host = await begin()
    await as(person('rina')).raiseHand({ room })
    await host.entered.disconnect()
    await expect.poll(here).toEqual([])
    await look('2026-10-24T02:05:00.000Z')
    await look('2026-10-24T05:04:00.000Z')
    expect(await staff().readStage({ room })).toMatchObject({ state: 'live' })
    await look('2026-10-24T05:05:00.000Z')
    expect(await staff().readStage({ room })).toMatchObject({ state: 'ended' })
    expect((await staff().listActs({ eventId: fest }))[0]).toMatchObject({ act: 'stage-ended-empty' })
    expect(await stageStore(table).underWay()).toEqual([])
    expect(await stageStore(table).handsOfPerson('account_rina')).toEqual([])
  })

  it('is ended after its programme, though somebody’s browser still stands open', async () => {
    const host = await begin()
    await speak(host.entered)
    await people.join(await as(person('rina')).enterStage({ room, device }))
    programme.push({ startsAt: '2026-10-24T02:00:00.000Z', endsAt: '2026-10-24T03:00:00.000Z' })
    await look('2026-10-24T09:00:00.000Z')
    await host.entered.disconnect()
    await expect.poll(here).toEqual(['rina'])
    await look('2026-10-24T09:01:00.000Z')
    expect(await staff().readStage({ room })).toMatchObject({ state: 'live' })
    await look('2026-10-24T09:31:00.000Z')
    expect(await staff().readStage({ room })).toMatchObject({ state: 'ended' })
  })

  it('without LiveKit stays as it is, and is counted from anew when LiveKit is back', async () => {
    const host = await begin()
    await host.entered.disconnect()
    await expect.poll(here).toEqual([])
    await look('2026-10-24T02:05:00.000Z')
    await live.media.kill()
    await look('2026-10-24T05:05:00.000Z')
    await reconciling(
      table,
      around(async () => undefined),
    )('2026-10-24T05:06:00.000Z')
    expect(await staff().readStage({ room })).toMatchObject({ state: 'live' })
    expect(await live.media.again()).toBe(true)
    await look('2026-10-24T05:07:00.000Z')
    expect(await staff().readStage({ room })).toMatchObject({ state: 'live' })
    expect(await headsStore(table).find(room)).toMatchObject({ emptySince: '2026-10-24T05:07:00.000Z' })
  })
})
