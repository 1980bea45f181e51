import { beforeEach, describe, expect, it } from 'vitest'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import type { StreamHandler } from '../../../functions/platform/manifest.ts'
import { stageSockets } from '../../../functions/stage/sockets.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { clockAt, person, refusalOf } from '../../support/city.ts'
import { emptyTable, everyItem } from '../../support/dynamodb.ts'
import { follower, merdeka, type StageApi, stageApi } from '../crowd/stage.ts'
import { recordsOf, wake } from './woken.ts'

const room = merdeka
let table: Table
let time: { now: string }
let as: StageApi

beforeEach(async () => {
  table = await emptyTable('stage')
  time = clockAt()
  as = stageApi(table, time, {
    findStage: async (eventId, stageId) => ({
      ...{ eventId, eventName: 'Kabizza Fest', stageId, name: stageId, zone: 'Asia/Jakarta' },
    }),
  })
  for (const [name, part] of [
    ['dewi', 'host'],
    ['salsa', 'speaker'],
    ['bagas', 'speaker'],
  ] as const) {
    turn(1000)
    await staff().nameCast({ room, mail: `${name}@warga.example`, name, part })
  }
})
function turn(ms: number): void {
  time.now = new Date(Date.parse(time.now) + ms).toISOString()
}
const staff = () => as(person('yani', 'event-staff'))
const [salsa, bagas, rina] = ['salsa', 'bagas', 'rina'].map((name) => () => as(person(name))) as [
  typeof staff,
  typeof staff,
  typeof staff,
]
/** With what has been written since, as the stream brings it. */
const wakeSince = async (at: string, handler: StreamHandler) =>
  handler({
    Records: recordsOf(
      (await everyItem(table)).filter(({ domainEvent }) => ((domainEvent as { at?: string })?.at ?? '') >= at),
    ),
  })
/** A show that is on, at LiveKit or not. */
const open = (state: 'backstage' | 'live' = 'live', mediaRoom = 'show_pagi', before = 0) =>
  stageStore(table).saveWhile(
    before,
    { room, state, mediaRoom, since: time.now, version: before + 1 },
    { name: 'stage-moved', at: time.now },
  )
const names = async () => (await staff().readBackstage({ room })).speakers.map(({ name }) => name)
const castId = async (name: string) =>
  (await staff().readBackstage({ room })).speakers.find((each) => each.name === name)?.castId as `mail_${string}`

describe('the order of those who speak', () => {
  it('is that in which they were named, until a host moves somebody; whoever is named since comes last', async () => {
    expect(await names()).toEqual(['dewi', 'salsa', 'bagas'])
    await staff().moveInLine({ room, castId: await castId('bagas'), to: 'earlier', version: 0 })
    expect(await names()).toEqual(['dewi', 'bagas', 'salsa'])
    turn(1000)
    await staff().nameCast({ room, mail: 'citra@warga.example', name: 'citra', part: 'speaker' })
    expect(await names()).toEqual(['dewi', 'bagas', 'salsa', 'citra'])
    await staff().strikeCast({ room, mail: 'bagas@warga.example' })
    expect(await names()).toEqual(['dewi', 'salsa', 'citra'])
  })

  it('ends where it ends: the first is not moved earlier, the last not later', async () => {
    await staff().moveInLine({ room, castId: await castId('dewi'), to: 'earlier', version: 0 })
    await staff().moveInLine({ room, castId: await castId('bagas'), to: 'later', version: 0 })
    expect(await names()).toEqual(['dewi', 'salsa', 'bagas'])
    expect(await refusalOf(staff().moveInLine({ room, castId: 'mail_lain', to: 'later', version: 0 }))).toBe(
      'speaker-not-found',
    )
  })

  it('is moved by one of two hosts who press at once; the other is told to look again', async () => {
    const [first, second] = [await castId('salsa'), await castId('bagas')]
    const outcomes = await Promise.all([
      refusalOf(staff().moveInLine({ room, castId: first, to: 'earlier', version: 0 })),
      refusalOf(as(person('dewi')).moveInLine({ room, castId: second, to: 'earlier', version: 0 })),
    ])
    expect(outcomes.toSorted()).toEqual(['line-up-moved-on', undefined])
    expect((await staff().readBackstage({ room })).version).toBe(1)
  })

  it('is read by those who make the show, without addresses, and moved by hosts alone', async () => {
    const { speakers } = await salsa().readBackstage({ room })
    expect(speakers).toHaveLength(3)
    expect(JSON.stringify(speakers)).not.toContain('@')
    const move = { room, castId: await castId('salsa'), to: 'earlier', version: 0 } as const
    expect(await refusalOf(salsa().moveInLine(move))).toBe('hosts-only')
    expect(await refusalOf(rina().readBackstage({ room }))).toBe('backstage-only')
    expect(await refusalOf(as(undefined).readBackstage({ room }))).toBe('signed-out')
  })
})

describe('a speaker', () => {
  it('is ready once they tried what they have, for this show alone, and no longer when they say so', async () => {
    expect(await refusalOf(salsa().sayReady({ room, isReady: true, microphone: true, camera: true }))).toBe(
      'stage-not-on',
    )
    await open()
    expect(await refusalOf(salsa().sayReady({ room, isReady: true, microphone: false, camera: false }))).toBe(
      'nothing-tried',
    )
    await salsa().sayReady({ room, isReady: true, microphone: true, camera: false })
    const ready = { at: time.now, microphone: true, camera: false }
    expect(await salsa().readBackstage({ room })).toMatchObject({ own: ready })
    const seen = async () => (await staff().readBackstage({ room })).speakers[1]
    expect(await seen()).toMatchObject({ name: 'salsa', isThere: true, ready })
    await salsa().sayReady({ room, isReady: false })
    expect(await seen()).not.toHaveProperty('ready')
    await salsa().sayReady({ room, isReady: true, microphone: true, camera: true })
    await open('backstage', 'show_sore', 1)
    expect(await seen()).toEqual({ castId: await castId('salsa'), name: 'salsa', part: 'speaker', isThere: false })
  })

  it('of another stage is a viewer on this one', async () => {
    const other = 'event_kabizza-fest-2026.panggung-kedua' as const
    await open()
    expect(await refusalOf(salsa().readBackstage({ room: other }))).toBe('backstage-only')
    expect(await salsa().readStage({ room: other })).toMatchObject({ part: 'viewer' })
    expect(await refusalOf(as(person('dewi')).moveStage({ room: other, deed: 'open', version: 0 }))).toBe('hosts-only')
    expect(await refusalOf(salsa().enterStage({ room: other, device: 'abcd1234' }))).toBe('stage-not-on')
  })
})

describe('a cue', () => {
  it('reaches who it is for, and everybody where it is for all; a host sees who has read', async () => {
    await open()
    await staff().giveCue({ room, to: await castId('salsa'), words: '2 menit lagi' })
    turn(1000)
    await staff().giveCue({ room, to: 'all', words: 'Mikrofon dimatikan dulu' })
    const words = async (who: typeof staff) => (await who().readBackstage({ room })).cues.map((cue) => cue.words)
    expect(await words(salsa)).toEqual(['Mikrofon dimatikan dulu', '2 menit lagi'])
    expect(await words(bagas)).toEqual(['Mikrofon dimatikan dulu'])
    turn(1000)
    await salsa().readCues({ room })
    expect((await salsa().readBackstage({ room })).cues.map(({ isRead }) => isRead)).toEqual([true, true])
    const cues = async () => (await staff().readBackstage({ room })).cues
    expect(await cues()).toMatchObject([{ isRead: false }, { to: 'salsa', isRead: true }])
    await bagas().readCues({ room })
    expect(await cues()).toMatchObject([{ isRead: true }, { isRead: true }])
  })

  it('is given by hosts, to people of this stage, while there is a show', async () => {
    const cue = { room, to: 'all', words: 'Siap-siap' } as const
    expect(await refusalOf(staff().giveCue(cue))).toBe('stage-not-on')
    await open()
    expect(await refusalOf(salsa().giveCue(cue))).toBe('hosts-only')
    expect(await refusalOf(staff().giveCue({ ...cue, to: 'mail_lain' }))).toBe('speaker-not-found')
    expect(await refusalOf(staff().giveCue({ ...cue, words: 'a'.repeat(200) }))).toBe('invalid-input')
    expect(await refusalOf(as(person('dewi')).giveCue(cue))).toBeUndefined()
  })

  it('is nobody else’s: not in a snapshot, not in a frame, not on a viewer’s socket', async () => {
    await open()
    const watch = follower(table)
    const sit = (caller: ReturnType<typeof person> | undefined, where: string, connectionId: string) =>
      stageSockets(table, async () => caller).opened({
        ...{ connectionId, at: time.now, query: { room: where }, request: new Request('http://city/live') },
      })
    const backstage = `${room}.belakang`
    expect(await sit(person('salsa'), backstage, 'speaker')).toBe(200)
    expect(await sit(person('yani', 'event-staff'), backstage, 'host')).toBe(200)
    expect(await sit(person('rina'), backstage, 'viewer')).toBe(403)
    expect(await sit(undefined, backstage, 'nobody')).toBe(401)
    expect(await sit(person('rina'), room, 'viewer')).toBe(200)
    expect(await sit(person('salsa'), `${room}.lain`, 'elsewhere')).toBe(404)

    const posted: string[] = []
    const told = () =>
      watch.posted
        .splice(0)
        .filter(({ text }) => posted.push(text) && text.includes('"backstage"'))
        .map(({ connectionId }) => connectionId)
    await wake(table, watch.handler)
    watch.posted.splice(0)
    turn(1000)
    await staff().giveCue({ room, to: 'all', words: 'rahasiamata' })
    await wakeSince(time.now, watch.handler)
    expect(told().toSorted()).toEqual(['host', 'speaker'])
    turn(1000)
    for (const [version, deed] of [
      [1, 'pause'],
      [2, 'end'],
    ] as const) {
      turn(1000)
      await staff().moveStage({ room, deed, version })
      await wakeSince(time.now, watch.handler)
      expect(told().toSorted()).toEqual(['host', 'speaker'])
    }
    expect(new Set(watch.snapshots.map((snapshot) => snapshot.room))).toEqual(new Set([room]))
    const public_ = JSON.stringify([posted, watch.snapshots, await as(undefined).readRoom({ room })])
    expect(public_).not.toContain('rahasiamata')
    expect(await refusalOf(as(undefined).framesSince({ room: backstage as never, number: 0 }))).toBe('invalid-input')
  })
})

describe('two hosts at once', () => {
  it('move a stage once', async () => {
    await open('backstage')
    const move = { room, deed: 'start', version: 1 } as const
    const outcomes = await Promise.all([
      refusalOf(staff().moveStage(move)),
      refusalOf(as(person('dewi')).moveStage(move)),
    ])
    expect(outcomes.toSorted()).toEqual(['stage-moved-on', undefined])
    expect(await staff().readStage({ room })).toMatchObject({ state: 'live', version: 2 })
  })

  it('call a hand once, and never one that a third has just taken back', async () => {
    await open()
    await rina().raiseHand({ room })
    const call = { room, accountId: 'account_rina' } as const
    const outcomes = await Promise.all([
      refusalOf(staff().callHand(call)),
      refusalOf(as(person('dewi')).callHand(call)),
    ])
    expect(outcomes.toSorted()).toEqual(['hand-not-so', undefined])
    await staff().takeBack(call)
    expect(await refusalOf(rina().comeUp({ room }))).toBe('hand-not-found')
    expect(await refusalOf(staff().callHand(call))).toBe('hand-not-found')
  })
})
