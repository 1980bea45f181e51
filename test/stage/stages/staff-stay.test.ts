import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { tidy } from '../../../functions/stage/heads/tidy.ts'
import type { LiveRooms } from '../../../functions/stage/media/live-rooms.ts'
import { onWebhook } from '../../../functions/stage/media/webhook.ts'
import { replayStore } from '../../../functions/stage/replay/replay.store.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { clockAt, person, refusalOf } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { fest, mediaRoom, onAir, merdeka as room, type StageApi, stageApi } from '../crowd/stage.ts'

const identity = 'account_yani:abcd1234'
let table: Table
let time: { now: string }
let as: StageApi
let removed: string[]
let rooms: LiveRooms
beforeEach(async () => {
  ;[table, time, removed] = [await emptyTable('stage'), clockAt(), []]
  rooms = {
    open: async () => undefined,
    token: async () => 'token',
    remove: async (_: string, who: string) => void removed.push(who),
  } as unknown as LiveRooms
  as = stageApi(table, time, { live: async () => ({ url: 'ws://x', rooms }) })
  await onAir({ table, time }, ['dewi'])
})
const yani = () => as(person('yani', 'event-staff'))
const say = (words: string) => ({ room, formKey: randomUUID(), words })

/** What each door of a stage makes of somebody of staff who comes. */
async function doors() {
  const stores = { stages: stageStore(table), keeping: keepingStore(table), replays: replayStore(table) }
  const token = await refusalOf(yani().enterStage({ room, device: 'abcd1234' }))
  const chat = await refusalOf(yani().writeLine(say(randomUUID())))
  const { part } = await yani().readStage({ room })
  await onWebhook({ event: 'participant_joined', room: mediaRoom, identity, mayPublish: true }, { ...stores, rooms })
  const webhook = removed.splice(0)
  const there = { identity, joinedAt: 0, isPublishing: true, mayPublish: true, maySee: true }
  await tidy(await stores.stages.find(room), [there], () => 'host', { ...stores, rooms })
  return { token, chat, part, webhook, eachMinute: removed.splice(0) }
}
const letIn = { token: undefined, chat: undefined, part: 'host', webhook: [], eachMinute: [] }

describe('staff of the event', () => {
  it('are neither banned nor sent off, whoever tries, and every door lets them in', async () => {
    const { lineId } = await yani().writeLine(say('Selamat pagi'))
    const whom = { room, accountId: 'account_yani', reason: 'Salah.' } as const
    expect(await refusalOf(as(person('dewi')).banPerson(whom))).toBe('not-to-be-banned')
    expect(await refusalOf(as(person('dewi')).sendOff(whom))).toBe('not-to-be-sent-off')
    const colleague = as(person('lestari', 'event-staff'))
    expect(await refusalOf(colleague.banAuthor({ room, lineId, reason: 'Salah.' }))).toBe('not-to-be-banned')
    expect(await keepingStore(table).bans(fest)).toEqual([])
    expect(await doors()).toEqual(letIn)
  })

  it('who were banned before they became staff are shut out at every door alike, until it is lifted', async () => {
    const ban = { accountId: 'account_yani', name: 'yani', reason: 'Spam.', by: 'account_dewi', at: time.now } as const
    await keepingStore(table).ban(room, ban, { name: 'person-banned', at: time.now })
    const out = [identity]
    expect(await doors()).toEqual({
      ...{ token: 'sent-off', chat: 'banned', part: 'viewer' },
      ...{ webhook: out, eachMinute: out },
    })
    await yani().liftBan({ eventId: fest, accountId: 'account_yani' })
    expect(await doors()).toEqual(letIn)
  })
})
