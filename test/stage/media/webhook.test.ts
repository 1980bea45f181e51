import { createHash } from 'node:crypto'
import { AccessToken } from 'livekit-server-sdk'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { liveKitKey } from '../../../functions/stage/manifest.ts'
import type { LiveRooms } from '../../../functions/stage/media/live-rooms.ts'
import { webhookDoor } from '../../../functions/stage/media/webhook.ts'
import { replayStore } from '../../../functions/stage/replay/replay.store.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { fest, merdeka as room } from '../crowd/stage.ts'

const at = '2026-10-24T02:00:00.000Z'
const secret = 'a'.repeat(48)
const mediaRoom = 'show_pagi'
const accountId = 'account_bimo' as const
const joined = JSON.stringify({
  event: 'participant_joined',
  id: 'EV_1',
  room: { name: mediaRoom },
  participant: { identity: `${accountId}:abcd1234` },
})

let table: Table
let removed: string[]
let door: ReturnType<typeof webhookDoor>
beforeEach(async () => {
  table = await emptyTable('stage')
  removed = []
  const rooms = { remove: async (name: string, identity: string) => void removed.push(`${name} ${identity}`) }
  const stores = { stages: stageStore(table), keeping: keepingStore(table), replays: replayStore(table) }
  door = webhookDoor(async () => ({ secret, rooms: rooms as LiveRooms }), stores)
  const live = { room, state: 'live', mediaRoom, since: at, startedAt: at, version: 1 } as const
  await stores.stages.saveWhile(0, live, { name: 'stage-moved', at })
})

/** As LiveKit signs: a token of the same key with a digest of the body in it. */
async function signed(body: string, by = secret): Promise<string> {
  const token = new AccessToken(liveKitKey, by, { ttl: 300 })
  token.sha256 = createHash('sha256').update(body).digest('base64')
  return token.toJwt()
}
const post = async (body: string, authorization: string) => {
  const request = new Request('http://city/api/stage/webhook', { method: 'POST', body, headers: { authorization } })
  return (await door(request, new Date(at))).status
}

describe('what LiveKit tells', () => {
  const stages = () => stageStore(table)

  it('puts out who was sent off and came back, and as often as it is told', async () => {
    await stages().sendOff(room, accountId, mediaRoom, at)
    expect(await post(joined, await signed(joined))).toBe(200)
    expect(await post(joined, await signed(joined))).toBe(200)
    expect(removed).toEqual([`${mediaRoom} account_bimo:abcd1234`, `${mediaRoom} account_bimo:abcd1234`])
  })

  it('is not heard with a signature that is not LiveKit’s, nor with a body that was changed, nor unsigned', async () => {
    await stages().sendOff(room, accountId, mediaRoom, at)
    expect(await post(joined, await signed(joined, 'b'.repeat(48)))).toBe(401)
    expect(await post(joined.replace('bimo', 'rina'), await signed(joined))).toBe(401)
    expect(await post(joined, '')).toBe(401)
    expect(await post(joined, 'Bearer x.y.z')).toBe(401)
    expect(removed).toEqual([])
  })

  it('late is looked at as things are by then: a ban that was lifted, a show that is over, somebody sent off since', async () => {
    const late = await signed(joined)
    await keepingStore(table).ban(
      room,
      { accountId, name: 'bimo', reason: 'Spam.', by: 'account_yani', at },
      { name: 'person-banned', at },
    )
    await keepingStore(table).liftBan(fest, accountId)
    expect(await post(joined, late)).toBe(200)
    await stages().sendOff(room, accountId, 'show_kemarin', at)
    expect(await post(joined, late)).toBe(200)
    expect(removed).toEqual([])
    await stages().sendOff(room, accountId, mediaRoom, at)
    expect(await post(joined, late)).toBe(200)
    expect(removed).toHaveLength(1)
  })

  it('puts out who may speak and did not agree, once a film is kept, with a token from before; nobody else', async () => {
    const [before, replays] = [await stages().find(room), replayStore(table)]
    const broadcast = { name: 'siaran', egressIds: ['EG_1'], keeps: true, isOpen: false }
    await stages().saveWhile(1, { ...before, broadcast, version: 2 }, { name: 'stage-moved', at })
    const asPart = (canPublish: boolean) =>
      joined.replace('abcd1234"', `abcd1234", "permission": {"canPublish": ${canPublish}, "canSubscribe": true}`)
    const [speaker, viewer] = [asPart(true), asPart(false)]
    expect(await post(viewer, await signed(viewer))).toBe(200)
    expect(removed).toEqual([])
    expect(await post(speaker, await signed(speaker))).toBe(200)
    expect(removed.splice(0)).toHaveLength(1)
    await replays.agree({ room, mediaRoom, accountId, name: 'bimo', agreedAt: at })
    expect(await post(speaker, await signed(speaker))).toBe(200)
    expect(removed).toEqual([])
    await replays.takeBack({ room, mediaRoom, accountId }, at)
    expect(await post(speaker, await signed(speaker))).toBe(200)
    expect(removed).toHaveLength(1)
  })

  it('of a room or a guest nobody knows, or of anything else, changes nothing', async () => {
    await stages().sendOff(room, accountId, mediaRoom, at)
    for (const body of [
      joined.replace(mediaRoom, 'show_lain'),
      joined.replace('account_bimo', 'guest'),
      joined.replace('participant_joined', 'participant_left'),
      '{}',
    ])
      expect(await post(body, await signed(body))).toBe(200)
    expect(removed).toEqual([])
  })
})
