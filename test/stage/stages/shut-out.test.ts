import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { replayStore } from '../../../functions/stage/replay/replay.store.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { person, refusalOf } from '../../support/city.ts'
import { fest, openStage, merdeka as room } from '../crowd/stage.ts'

const mediaRoom = 'show_pagi'
let stage: Awaited<ReturnType<typeof openStage>>
beforeEach(async () => {
  stage = await openStage()
  const at = stage.time.now
  const stages = stageStore(stage.table)
  await stages.saveWhile(0, { room, state: 'live', mediaRoom, since: at, version: 1 }, { name: 'stage-moved', at })
  for (const name of ['dewi', 'rina'])
    await stages.name(room, { mail: `${name}@warga.example`, name, part: 'host', namedAt: at })
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

  it('stays a host as staff, whom no host can be rid of', async () => {
    await dewi().sendOff({ room, accountId: 'account_yani', reason: 'Salah.' })
    expect(await refusalOf(stage.staff.strikeCast({ room, mail: 'dewi@warga.example' }))).toBeUndefined()
    expect(await stage.staff.readStage({ room })).toMatchObject({ part: 'host' })
  })
})
