import { createHash, randomBytes } from 'node:crypto'
import { AccessToken } from 'livekit-server-sdk'
import { beforeEach, describe, expect, it } from 'vitest'
import { beginBroadcast } from '../../../functions/stage/broadcast/begin-broadcast.ts'
import { isCrowded, mostInRoom, playlistsOf } from '../../../functions/stage/broadcast/broadcast.ts'
import { type Egress, egressAt } from '../../../functions/stage/broadcast/egress.ts'
import { liveKitKey } from '../../../functions/stage/manifest.ts'
import type { LiveRooms } from '../../../functions/stage/media/live-rooms.ts'
import { webhookDoor } from '../../../functions/stage/media/webhook.ts'
import { bringReplays } from '../../../functions/stage/replay/bring-replays.ts'
import { replayIdOf, replayStore } from '../../../functions/stage/replay/replay.store.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { clockAt, person, refusalOf } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { merdeka as room, stageApi } from '../crowd/stage.ts'
import { hasLiveKit, openLiveKit } from '../media/live-stage.ts'
import { bucket } from '../replay/recorded.ts'

const at = '2026-10-24T02:00:00.000Z'
const mediaRoom = 'show_pagi'
const secret = randomBytes(24).toString('hex')

/** What happens while an egress begins, which takes its time. */
let whileItBegins = async () => undefined as unknown

/** Who is in the show's room, and what was asked of egress. */
async function openStage(egressAnswers = true) {
  const table = await emptyTable('stage')
  const asked: unknown[] = []
  const ended: string[] = []
  const present = [{ identity: 'account_dewi:abcd1234', joinedAt: 0, isPublishing: true, mayPublish: true }]
  const rooms = { open: async () => undefined, present: async () => present, close: async () => undefined }
  const egress: Egress = {
    async begin(...all) {
      if (!egressAnswers) throw new Error('no egress')
      asked.push(all)
      await whileItBegins()
      return ['EG_gambar', 'EG_suara']
    },
    end: async (egressIds) => void ended.push(...egressIds),
  }
  const live = async () => ({
    ...{ url: 'ws://media', egress },
    rooms: { ...rooms, token: async () => 'token' } as unknown as LiveRooms,
  })
  const as = stageApi(table, clockAt(), { live })
  const [stages, replays] = [stageStore(table), replayStore(table)]
  const staff = as(person('yani', 'event-staff'))
  const device = 'abcd1234'
  await stages.name(room, { mail: 'dewi@warga.example', name: 'Dewi', part: 'speaker', namedAt: at })
  return { table, stages, replays, asked, ended, staff, as, device, dewi: as(person('dewi')), rina: as(person('rina')) }
}
type Opened = Awaited<ReturnType<typeof openStage>>
let stage: Opened
beforeEach(async () => {
  whileItBegins = async () => undefined
  stage = await openStage()
})

const consent = (name: string, mediaName: string, { replays }: Opened = stage) =>
  replays.agree({ accountId: `account_${name}`, name, room, mediaRoom: mediaName, agreedAt: at })
const versionOf = async ({ staff }: Opened = stage) => (await staff.readStage({ room })).version
async function start({ staff, stages }: Opened = stage) {
  const { version } = await staff.moveStage({ room, deed: 'open', version: 0 })
  const { mediaRoom: show = '' } = await stages.find(room)
  return { show, go: () => staff.moveStage({ room, deed: 'start', version }) }
}

describe('a show that begins', () => {
  it('is written for many from then on, where the city has an egress, and once only', async () => {
    const { go, show } = await start()
    const { version } = await go()
    const { broadcast } = await stage.stages.find(room)
    expect(broadcast).toMatchObject({ egressIds: ['EG_gambar', 'EG_suara'], isOpen: false, keeps: false })
    expect(stage.asked).toEqual([[show, broadcast?.name, false]])
    await stage.staff.moveStage({ room, deed: 'pause', version })
    await stage.staff.moveStage({ room, deed: 'start', version: version + 1 })
    expect(stage.asked).toHaveLength(1)
  })

  it('is written for many though a host pauses it meanwhile; of one that ended meanwhile nothing is written on', async () => {
    const { go } = await start()
    whileItBegins = async () => stage.staff.moveStage({ room, deed: 'pause', version: await versionOf(stage) })
    await go()
    expect(await stage.stages.find(room)).toMatchObject({
      state: 'paused',
      broadcast: { egressIds: ['EG_gambar', 'EG_suara'] },
    })
    expect(stage.ended).toEqual([])

    const other = await openStage()
    whileItBegins = async () => other.staff.moveStage({ room, deed: 'end', version: await versionOf(other) })
    await (await start(other)).go()
    expect(other.ended).toEqual(['EG_gambar', 'EG_suara'])
  })

  it('goes on without, where egress does not answer', async () => {
    const without = await openStage(false)
    const { go } = await start(without)
    expect(await go()).toMatchObject({ state: 'live' })
    expect((await without.stages.find(room)).broadcast).toBeUndefined()
    const opening = { room, isOpen: true, version: await versionOf(without) }
    expect(await refusalOf(without.staff.openBroadcast(opening))).toBe('no-broadcast')
  })

  it('lets nobody come up unasked while it begins, nor is it opened', async () => {
    const { go, show } = await start()
    await consent('dewi', show)
    await stage.stages.name(room, { mail: 'rina@warga.example', name: 'Rina', part: 'speaker', namedAt: at })
    const refused: unknown[] = []
    whileItBegins = async () => {
      refused.push(await refusalOf(stage.rina.enterStage({ room, device: stage.device })))
      const opening = { room, isOpen: true, version: await versionOf() }
      refused.push(await refusalOf(stage.staff.openBroadcast(opening)))
    }
    expect(await go()).toMatchObject({ broadcast: { isOpen: false } })
    expect(refused).toEqual(['consent-first', 'no-broadcast'])
    expect((await stage.stages.find(room)).broadcast).toMatchObject({ keeps: true })
  })

  it('is kept as a film only where all who are heard agreed, and then nobody else comes up', async () => {
    const { go, show } = await start()
    await consent('dewi', show)
    await go()
    expect(stage.asked[0]).toMatchObject([show, expect.any(String), true])
    expect(await refusalOf(stage.dewi.enterStage({ room, device: stage.device }))).toBeUndefined()
    await stage.stages.name(room, { mail: 'rina@warga.example', name: 'Rina', part: 'speaker', namedAt: at })
    expect(await refusalOf(stage.rina.enterStage({ room, device: stage.device }))).toBe('consent-first')
    const yoga = stage.as(person('yoga'))
    await yoga.raiseHand({ room })
    await stage.staff.callHand({ room, accountId: 'account_yoga' })
    expect(await refusalOf(yoga.comeUp({ room }))).toBe('consent-first')
    await consent('yoga', show)
    expect(await refusalOf(yoga.comeUp({ room }))).toBeUndefined()
  })
})

describe('a large audience', () => {
  it('is sent to the broadcast by a host: the room says where, and lets in no more viewers', async () => {
    const { go } = await start()
    const { version } = await go()
    expect(await refusalOf(stage.rina.enterStage({ room, device: stage.device }))).toBeUndefined()
    expect(await refusalOf(stage.rina.openBroadcast({ room, isOpen: true, version }))).toBe('hosts-only')
    const opened = await stage.staff.openBroadcast({ room, isOpen: true, version })
    expect(opened).toMatchObject({ broadcast: { isOpen: true } })
    expect(await refusalOf(stage.staff.openBroadcast({ room, isOpen: false, version }))).toBe('stage-moved-on')
    const { broadcast } = await stage.stages.find(room)
    const item = await stage.table.get({ pk: `ROOM#${room}`, sk: 'STAGE' })
    expect(item?.told).toMatchObject({
      entries: [{ type: 'stage', broadcast: playlistsOf(broadcast ?? { name: '' }) }],
    })
    expect(await refusalOf(stage.rina.enterStage({ room, device: stage.device }))).toBe('stage-crowded')
    expect(await refusalOf(stage.dewi.enterStage({ room, device: stage.device }))).toBeUndefined()
  })

  it('is one from so many heads on, and stays one', async () => {
    const { go } = await start()
    await go()
    const on = await stage.stages.find(room)
    expect([mostInRoom - 1, mostInRoom].map((heads) => isCrowded(on, heads))).toEqual([false, true])
    expect(isCrowded({ ...on, broadcast: undefined }, 5000)).toBe(false)
  })
})

describe('what egress tells at its end', () => {
  const told = (file: object, egressId = 'EG_gambar') =>
    JSON.stringify({
      ...{ event: 'egress_ended', id: `EV_${egressId}`, createdAt: '1792807200' },
      egressInfo: {
        ...{ egressId, roomId: 'RM_1', roomName: mediaRoom, status: 'EGRESS_COMPLETE' },
        ...{ startedAt: '1792807200000000000', endedAt: '1792807260000000000' },
        fileResults: [file],
      },
    })
  const film = {
    ...{ filename: 'siaran/0123456789abcdef.mp4', size: '5000000', duration: '60000000000' },
    startedAt: String(BigInt(Date.parse(at)) * 1_000_000n),
  }
  async function post(body: string) {
    const token = new AccessToken(liveKitKey, secret, { ttl: 300 })
    token.sha256 = createHash('sha256').update(body).digest('base64')
    const { table, stages, replays } = stage
    const door = webhookDoor(async () => ({ secret, rooms: {} as LiveRooms }), {
      ...{ stages, replays, keeping: keepingStore(table) },
    })
    const headers = { authorization: await token.toJwt() }
    return (await door(new Request('http://city/', { method: 'POST', body, headers }), new Date(at))).status
  }
  const files = bucket()
  const bring = () =>
    bringReplays(room, {
      ...{ replays: stage.replays, stages: stage.stages, slices: bucket(), files, randomName: () => 'x' },
    })
  const ended = () =>
    stage.stages.saveWhile(0, { room, state: 'ended', mediaRoom, since: at, version: 1 }, { name: 'stage-moved', at })

  it('makes the replay, once, however often it is told', async () => {
    await ended()
    expect([await post(told(film)), await post(told(film))]).toEqual([200, 200])
    await bring()
    await bring()
    expect(await stage.replays.ofRoom(room)).toMatchObject([
      {
        ...{ state: 'shown', version: 1 },
        parts: [
          { beganAt: at, milliseconds: 60_000, files: [{ kind: 'picture', key: film.filename, bytes: 5_000_000 }] },
        ],
      },
    ])
  })

  it('leaves no film of a show that was taken down before it came', async () => {
    await ended()
    const replayId = replayIdOf(mediaRoom)
    const gone = { replayId, room, mediaRoom, state: 'withdrawn', parts: [], cuts: [], version: 1 } as const
    await stage.replays.saveWhile(undefined, gone)
    files.objects.set(film.filename, Buffer.from('film'))
    await post(told(film))
    await bring()
    expect(files.objects.has(film.filename)).toBe(false)
    expect(await stage.replays.ofRoom(room)).toEqual([gone])
  })

  it('makes none of playlists, of nothing, or of a file that is not ours', async () => {
    await ended()
    for (const file of [{}, { ...film, size: '0' }, { ...film, filename: 'siaran/../rahasia.mp4' }])
      expect(await post(told(file))).toBe(200)
    await bring()
    expect(await stage.replays.ofRoom(room)).toEqual([])
  })

  it('is out of sight where somebody took their consent back while the show was on', async () => {
    await ended()
    await consent('dewi', mediaRoom)
    await stage.replays.takeBack({ room, mediaRoom, accountId: 'account_dewi' }, at)
    await post(told(film))
    await bring()
    expect(await stage.replays.ofRoom(room)).toMatchObject([{ state: 'asked', asked: [{ name: 'dewi' }] }])
  })
})

describe.skipIf(!hasLiveKit)('the real server, which has no egress beside it', { timeout: 60_000 }, () => {
  it('looks at the room and the key it is asked with, and then waits for an egress; the show goes on without', async () => {
    const live = await openLiveKit()
    try {
      const keys = { key: liveKitKey, secret: live.secret }
      const egress = egressAt(live.url, keys, { region: 'local', site: 'site', media: 'media' })
      await live.rooms.open(mediaRoom)
      await expect(egress.begin('show_lain', 'abc', true)).rejects.toMatchObject({ code: 'not_found' })
      await expect(egress.begin(mediaRoom, 'abc', true)).rejects.toThrow(/timeout|no response/)
      const wrong = egressAt(live.url, { ...keys, secret: 'b'.repeat(48) }, { region: 'l', site: 's', media: 'm' })
      await expect(wrong.begin(mediaRoom, 'abc', true)).rejects.toMatchObject({ status: 401 })
      const on = { room, state: 'live', mediaRoom, since: at, version: 1 } as const
      const { stages, replays } = stage
      const deps = { stages, replays, live: { rooms: live.rooms, egress }, randomName: () => 'abc' }
      await stages.saveWhile(0, on, { name: 'stage-moved', at })
      await beginBroadcast(on, at, deps)
      expect(await stages.find(room)).toMatchObject({ state: 'live', version: 3 })
      expect((await stages.find(room)).broadcast).toBeUndefined()
    } finally {
      await live.end()
    }
  })
})
