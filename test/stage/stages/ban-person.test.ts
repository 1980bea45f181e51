import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { lineStore } from '../../../functions/stage/chat/line.store.ts'
import type { LiveRooms, Present } from '../../../functions/stage/media/live-rooms.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { roomOf } from '../../../functions/stage/rooms/room.ts'
import { person, refusalOf } from '../../support/city.ts'
import { fest, onAir, openStage, merdeka as room, stageApi } from '../crowd/stage.ts'

let stage: Awaited<ReturnType<typeof openStage>>
beforeEach(async () => {
  stage = await openStage()
  await onAir(stage, ['dewi'])
})
const dewi = () => stage.as(person('dewi'))
const say = (words: string) => ({ room, formKey: randomUUID(), words })
const ban = (accountId: `account_${string}`, who = dewi()) =>
  refusalOf(who.banPerson({ room, accountId, reason: 'Mengancam.' }))
const acts = async () =>
  (await stage.staff.listActs({ eventId: fest })).map(({ act, by, about, reason }) => ({ act, by, about, reason }))

describe('a named host', () => {
  it('bans somebody from the event who only spoke, until staff let them in again', async () => {
    await stage.yoga.writeLine(say('Halo'))
    await stage.yoga.raiseHand({ room })
    expect(await ban('account_yoga')).toBeUndefined()
    expect(await refusalOf(stage.yoga.writeLine(say('Lagi')))).toBe('banned')
    expect(await refusalOf(stage.yoga.raiseHand({ room }))).toBe('sent-off')
    expect(await dewi().listHands({ room })).toEqual([])
    expect(await lineStore(stage.table).ofPerson('account_yoga')).toMatchObject([{ status: 'removed', words: '' }])
    expect(await keepingStore(stage.table).bans(fest)).toMatchObject([{ accountId: 'account_yoga', name: 'yoga' }])
    stage.later(1000)
    await stage.staff.liftBan({ eventId: fest, accountId: 'account_yoga' })
    expect(await refusalOf(stage.yoga.raiseHand({ room }))).toBeUndefined()
    expect(await acts()).toEqual([
      { act: 'ban-lifted', by: 'yani', about: 'yoga', reason: '' },
      { act: 'person-banned', by: 'dewi', about: 'yoga', reason: 'Mengancam.' },
    ])
  })

  it('bans neither staff nor themselves; and nobody else bans anybody', async () => {
    expect(await ban('account_yani')).toBe('not-to-be-banned')
    expect(await ban('account_dewi')).toBe('not-to-be-banned')
    expect(await ban('account_rina', stage.yoga)).toBe('hosts-only')
    await stage.rina.raiseHand({ room })
    expect(await ban('account_rina', stage.staff)).toBeUndefined()
  })
})

describe('whoever a host bans', () => {
  const there = (answer: () => Promise<Present[]>) => {
    const rooms = { present: answer, remove: async () => undefined } as unknown as LiveRooms
    return stageApi(stage.table, stage.time, { live: async () => ({ url: 'ws://x', rooms }) })(person('dewi'))
  }
  const watching = {
    identity: 'account_rina:abcd1234',
    joinedAt: 0,
    isPublishing: false,
    mayPublish: false,
    maySee: true,
  }

  it('is there, or left a sign there: a host bans nobody they never saw', async () => {
    expect(await ban('account_rina')).toBe('person-not-here')
    expect(
      await ban(
        'account_rina',
        there(async () => []),
      ),
    ).toBe('person-not-here')
    expect(await keepingStore(stage.table).bans(fest)).toEqual([])
    expect(
      await ban(
        'account_rina',
        there(async () => [watching]),
      ),
    ).toBeUndefined()
    // Whoever asked is the one who sees the list: where LiveKit does not answer, they are believed.
    expect(
      await ban(
        'account_yoga',
        there(() => Promise.reject(new Error('LiveKit is away'))),
      ),
    ).toBeUndefined()
  })

  it.each([
    ['wrote', () => stage.rina.writeLine(say('Halo'))],
    ['asked', () => stage.rina.askQuestion({ ...say('Mulai?'), nameless: true })],
    ['raised a hand', () => stage.rina.raiseHand({ room })],
  ])('may be somebody who %s and is gone', async (_, sign) => {
    await sign()
    expect(await ban('account_rina')).toBeUndefined()
  })

  it('is nobody whom the host only sent off: that may be done to whoever is not there', async () => {
    await dewi().sendOff({ room, accountId: 'account_rina', reason: 'Berteriak.' })
    expect(await ban('account_rina')).toBe('person-not-here')
  })

  it('is nobody who was at another stage alone', async () => {
    const elsewhere = roomOf(fest, 'serambi')
    const [at, lines] = [stage.time.now, lineStore(stage.table)]
    const written = {
      lineId: 'line_x',
      room: elsewhere,
      authorId: 'account_rina',
      name: 'rina',
      words: 'Halo',
    } as const
    await lines.putNew({ ...written, isStaff: false, status: 'shown', at }, { name: 'line-written', at })
    expect(await ban('account_rina')).toBe('person-not-here')
  })
})

describe('a floor that a host takes back', () => {
  it('is an act, with who did it to whom; a hand that is put down is none', async () => {
    for (const who of [stage.yoga, stage.rina]) await who.raiseHand({ room })
    await dewi().callHand({ room, accountId: 'account_yoga' })
    await stage.yoga.comeUp({ room })
    for (const accountId of ['account_yoga', 'account_rina'] as const) await dewi().takeBack({ room, accountId })
    expect(await acts()).toEqual([{ act: 'floor-taken-back', by: 'dewi', about: 'yoga', reason: '' }])
  })
})
