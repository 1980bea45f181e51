import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { onWebhook } from '../../../functions/stage/media/webhook.ts'
import { replayStore } from '../../../functions/stage/replay/replay.store.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { clockAt, person } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { merdeka as room, type StageApi, stageApi } from '../crowd/stage.ts'
import { joining, speak } from './joining.ts'
import { hasLiveKit, openLiveKit } from './live-stage.ts'

describe.skipIf(!hasLiveKit)('a stage on the real media server', { timeout: 60_000 }, () => {
  let table: Table
  let live: Awaited<ReturnType<typeof openLiveKit>>
  let as: StageApi

  beforeAll(async () => {
    table = await emptyTable('stage')
    const stores = { stages: stageStore(table), keeping: keepingStore(table), replays: replayStore(table) }
    live = await openLiveKit((told) => onWebhook(told, { ...stores, rooms: live.rooms }))
    as = stageApi(table, clockAt(), { live: async () => live })
  })
  afterAll(() => live.end())

  const staff = () => as(person('yani', 'event-staff'))
  const device = 'abcd1234'
  const { join, leave } = joining()
  afterAll(leave)
  const enter = (url: string, token: string) => join({ url, token })

  it('lets nobody in before it opens, its own people backstage, and everybody once it is live', async () => {
    const rina = as(person('rina'))
    await expect(rina.enterStage({ room, device })).rejects.toMatchObject({ code: 'stage-not-on' })
    const { version } = await staff().moveStage({ room, deed: 'open', version: 0 })
    await expect(rina.enterStage({ room, device })).rejects.toMatchObject({ code: 'stage-not-on' })
    await staff().nameCast({ room, mail: 'dewi@warga.example', name: 'Dewi', part: 'host' })
    expect(await as(person('dewi')).enterStage({ room, device })).toMatchObject({ part: 'host' })
    await as(person('dewi')).moveStage({ room, deed: 'start', version })
    expect(await rina.enterStage({ room, device })).toMatchObject({ part: 'viewer' })
    expect(await as(undefined).enterStage({ room, device })).toMatchObject({ part: 'viewer' })
    await expect(rina.moveStage({ room, deed: 'end', version: version + 1 })).rejects.toMatchObject({
      code: 'hosts-only',
    })
    await expect(staff().moveStage({ room, deed: 'pause', version: 0 })).rejects.toMatchObject({
      code: 'stage-moved-on',
    })
  })

  it('keeps a viewer with a client of their own from publishing, until called up, without connecting again', async () => {
    const yoga = as(person('yoga'))
    const { url, token } = await yoga.enterStage({ room, device })
    const { entered } = await enter(url, token)
    await expect(speak(entered)).rejects.toThrow()

    await yoga.raiseHand({ room })
    expect(await staff().listHands({ room })).toMatchObject([{ name: 'yoga', state: 'raised' }])
    await expect(yoga.comeUp({ room })).rejects.toMatchObject({ code: 'hand-not-so' })
    await staff().callHand({ room, accountId: 'account_yoga' })
    expect(await yoga.comeUp({ room })).toMatchObject({ state: 'speaking' })
    // A viewer is nameless to the others; who speaks is not.
    await expect.poll(() => entered.localParticipant?.name).toBe('yoga')
    await speak(entered)
    await expect
      .poll(async () => (await staff().listPresent({ room })).people)
      .toMatchObject([{ name: 'yoga', isPublishing: true }])

    await staff().takeBack({ room, accountId: 'account_yoga' })
    await expect
      .poll(async () => (await staff().listPresent({ room })).people)
      .toMatchObject([{ name: 'yoga', isPublishing: false }])
  })

  it('is rid of somebody who was sent off within two seconds, and again each time they come with a token that still holds', async () => {
    const bimo = as(person('bimo'))
    const { url, token } = await bimo.enterStage({ room, device })
    const { left } = await enter(url, token)
    const sent = performance.now()
    await staff().sendOff({ room, accountId: 'account_bimo', reason: 'Berteriak.' })
    expect((await left) - sent).toBeLessThan(2000)
    await expect(bimo.enterStage({ room, device })).rejects.toMatchObject({ code: 'sent-off' })
    await expect(bimo.raiseHand({ room })).rejects.toMatchObject({ code: 'sent-off' })
    for (let time = 0; time < 5; time++) {
      const back = await enter(url, token)
      const came = performance.now()
      expect((await back.left) - came).toBeLessThan(2000)
    }
    expect((await staff().listPresent({ room })).people.map(({ name }) => name)).not.toContain('bimo')
  })

  it('lets nobody into the next show with a token of the last one, nor into another room with anybody’s', async () => {
    const citra = as(person('citra'))
    const { url, token } = await citra.enterStage({ room, device })
    const { video } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    expect(video).toMatchObject({
      ...{ room: (await stageStore(table).find(room)).mediaRoom, canPublish: false, canPublishData: false },
      ...{ roomAdmin: false, roomCreate: false, roomList: false },
    })
    const { version } = await staff().readStage({ room })
    await staff().moveStage({ room, deed: 'end', version })
    await staff().moveStage({ room, deed: 'open', version: version + 1 })
    await staff().moveStage({ room, deed: 'start', version: version + 2 })
    await expect(enter(url, token)).rejects.toThrow()
    expect((await staff().listPresent({ room })).people).toEqual([])
    const { entered } = await enter(url, (await citra.enterStage({ room, device })).token)
    await expect.poll(async () => (await staff().listPresent({ room })).count).toBe(1)
    await entered.disconnect()
  })

  it('says that sound and picture are not running, while the rest goes on, and lets people in again afterwards', async () => {
    await live.media.kill()
    await expect(staff().listPresent({ room })).rejects.toMatchObject({ code: 'media-not-running' })
    expect(await as(person('rina')).raiseHand({ room })).toMatchObject({ state: 'raised' })
    expect(await live.media.again()).toBe(true)
  })
})
