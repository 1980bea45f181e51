import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LiveRooms } from '../../../functions/stage/media/live-rooms.ts'
import { replayStore } from '../../../functions/stage/replay/replay.store.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { person, refusalOf } from '../../support/city.ts'
import { fest, mediaRoom, onAir, openStage, merdeka as room, stageApi } from '../crowd/stage.ts'

let stage: Awaited<ReturnType<typeof openStage>>
beforeEach(async () => {
  stage = await openStage()
  await onAir(stage, ['dewi', 'rina'])
})
const dewi = () => stage.as(person('dewi'))
const formKey = randomUUID()
const whatHostsMay = () => ({
  nextSlide: refusalOf(dewi().nextSlide({ room })),
  writeCaption: refusalOf(dewi().writeCaption({ room, formKey, words: 'Halo.' })),
  readBackstage: refusalOf(dewi().readBackstage({ room })),
  sayReady: refusalOf(dewi().sayReady({ room, isReady: true, camera: true, microphone: true })),
  giveCue: refusalOf(dewi().giveCue({ room, to: 'all', words: 'Siap' })),
  listHands: refusalOf(dewi().listHands({ room })),
  sendOff: refusalOf(dewi().sendOff({ room, accountId: 'account_yoga', reason: 'Ribut.' })),
  beginTake: refusalOf(dewi().beginTake({ room, formKey })),
})
const answers = async () => {
  const asked = Object.entries(whatHostsMay())
  return Object.fromEntries(await Promise.all(asked.map(async ([name, refusal]) => [name, await refusal] as const)))
}
const nothing = {
  ...{ nextSlide: 'not-on-stage', writeCaption: 'not-on-stage', beginTake: 'not-on-stage' },
  ...{ readBackstage: 'backstage-only', sayReady: 'backstage-only' },
  ...{ giveCue: 'hosts-only', listHands: 'hosts-only', sendOff: 'hosts-only' },
}
const everything = Object.fromEntries(Object.keys(nothing).map((name) => [name, undefined]))

describe('somebody who makes a stage and is shut out', () => {
  it('may nothing there any more, sent off by another host, until the next show', async () => {
    await dewi().agreeToRecording({ room, agrees: true })
    expect(await answers()).toEqual(everything)
    await stage.rina.sendOff({ room, accountId: 'account_dewi', reason: 'Berteriak.' })
    expect(await answers()).toEqual(nothing)
    const { version } = await stage.staff.readStage({ room })
    const at = stage.time.now
    const next = { room, state: 'live', mediaRoom: 'show_sore', since: at, version: version + 1 } as const
    await stageStore(stage.table).saveWhile(version, next, { name: 'stage-moved', at })
    expect(await answers()).toMatchObject({ readBackstage: undefined, listHands: undefined })
  })

  it('nor once staff banned them from the event', async () => {
    const ban = {
      accountId: 'account_dewi',
      name: 'dewi',
      reason: 'Spam.',
      by: 'account_yani',
      at: stage.time.now,
    } as const
    await keepingStore(stage.table).ban(room, ban, { name: 'person-banned', at: stage.time.now })
    expect(await answers()).toEqual(nothing)
    await keepingStore(stage.table).liftBan(fest, 'account_dewi')
    expect(await answers()).toMatchObject({ readBackstage: undefined, listHands: undefined })
  })

  it('adds no slice to what they were recording', async () => {
    await dewi().agreeToRecording({ room, agrees: true })
    const { takeId } = await dewi().beginTake({ room, formKey })
    const forms = () => refusalOf(dewi().sliceForms({ room, takeId, from: 0 }))
    expect(await forms()).toBeUndefined()
    await stage.staff.strikeCast({ room, mail: 'dewi@warga.example' })
    expect(await forms()).toBe('not-on-stage')
  })

  it('stays sent off where the show was ended by mistake and goes on, and comes to the next one', async () => {
    const rooms = { open: async () => undefined, close: async () => undefined, present: async () => [] }
    const media = { ...rooms, remove: async () => undefined, token: async () => 'token' } as unknown as LiveRooms
    const as = stageApi(stage.table, stage.time, { live: async () => ({ url: 'ws://x', rooms: media }) })
    const staff = as(person('yani', 'event-staff'))
    const move = async (deed: 'open' | 'start' | 'end') =>
      staff.moveStage({ room, deed, version: (await staff.readStage({ room })).version })
    const enters = (name: string) => refusalOf(as(person(name)).enterStage({ room, device: 'abcd1234' }))
    await staff.sendOff({ room, accountId: 'account_yoga', reason: 'Berteriak.' })
    for (const [waitMs, refusal] of [
      [10 * 60_000 - 1, 'sent-off'],
      [10 * 60_000, undefined],
    ] as const) {
      await move('end')
      stage.later(waitMs)
      await move('open')
      await move('start')
      expect([await enters('yoga'), await enters('citra')]).toEqual([refusal, undefined])
    }
  })

  it('may still take back their consent to being recorded, and give none', async () => {
    await dewi().agreeToRecording({ room, agrees: true })
    await stage.rina.sendOff({ room, accountId: 'account_dewi', reason: 'Berteriak.' })
    expect(await refusalOf(dewi().agreeToRecording({ room, agrees: true }))).toBe('not-on-stage')
    await dewi().agreeToRecording({ room, agrees: false })
    const consent = await replayStore(stage.table).consent(room, mediaRoom, 'account_dewi')
    expect(consent?.takenBackAt).toBe(stage.time.now)
    // Who never said yes has said nothing.
    await stage.yoga.agreeToRecording({ room, agrees: false })
    expect(await replayStore(stage.table).consent(room, mediaRoom, 'account_yoga')).toBeUndefined()
  })

  it('stays a host as staff, whom no host can be rid of, nor of themselves', async () => {
    for (const accountId of ['account_yani', 'account_dewi'] as const)
      expect(await refusalOf(dewi().sendOff({ room, accountId, reason: 'Salah.' }))).toBe('not-to-be-sent-off')
    expect(await refusalOf(stage.staff.strikeCast({ room, mail: 'dewi@warga.example' }))).toBeUndefined()
    expect(await stage.staff.readStage({ room })).toMatchObject({ part: 'host' })
  })
})
