import { beforeEach, describe, expect, it } from 'vitest'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import type { LiveRooms, Present } from '../../../functions/stage/media/live-rooms.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { clockAt, person } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { merdeka as room, type StageApi, stageApi, stageDeps } from '../crowd/stage.ts'

let table: Table
let as: StageApi
let there: Present[]
/** How many names each question for names was for. */
let asked: number[]
beforeEach(async () => {
  asked = []
  const time = clockAt()
  table = await emptyTable('stage')
  const rooms = {
    present: async () => there,
    open: async () => undefined,
    token: async () => 'token',
  } as unknown as LiveRooms
  const { speakers } = stageDeps(table)
  as = stageApi(table, time, {
    live: async () => ({ url: 'ws://x', rooms }),
    speakers: async (accountIds) => {
      asked.push(accountIds.length)
      const all = await speakers(accountIds)
      all.delete('account_terhapus')
      return all
    },
  })
  const at = time.now
  const live = { room, state: 'live', mediaRoom: 'show_pagi', since: at, version: 1 } as const
  await stageStore(table).saveWhile(0, live, { name: 'stage-moved', at })
  await staff().nameCast({ room, mail: 'salsa@warga.example', name: 'salsa', part: 'speaker' })
  for (const who of [staff(), as(person('salsa'))]) await who.enterStage({ room, device: 'aaaaaaaa' })
  for (const name of ['yoga', 'bagas']) {
    await as(person(name)).raiseHand({ room })
    time.now = new Date(Date.parse(time.now) + 1000).toISOString()
  }
})
const staff = () => as(person('yani', 'event-staff'))
const connected = (name: string, mayPublish = false): Present => ({
  ...{ identity: `account_${name}:aaaaaaaa`, joinedAt: 0, isPublishing: mayPublish, mayPublish, maySee: true },
})
const listed = async () => (await staff().listPresent({ room })).people.map(({ name }) => name)

describe('those in the show’s room', () => {
  it('are listed in one order, however LiveKit names them: hosts, who speaks, hands in their line, then by name', async () => {
    there = ['citra', 'bagas', 'amir', 'yoga', 'dian'].map((name) => connected(name))
    there.splice(2, 0, connected('salsa', true), connected('tamu', true))
    there.push(connected('yani', true))
    const order = ['yani', 'salsa', 'tamu', 'yoga', 'bagas', 'amir', 'citra', 'dian']
    expect(await listed()).toEqual(order)
    there.reverse()
    expect(await listed()).toEqual(order)
    const { people } = await staff().listPresent({ room })
    expect(people.slice(0, 4).map(({ part }) => part)).toEqual(['host', 'speaker', 'called', 'viewer'])
  })

  it('are asked for by name all at once; guests and who is erased meanwhile are counted and not named', async () => {
    there = ['amir', 'amir', 'terhapus', 'yani'].map((name) => connected(name))
    there.push({ ...connected('x'), identity: 'guest:bbbbbbbb' })
    expect(await staff().listPresent({ room })).toMatchObject({
      count: 5,
      people: [{ name: 'yani' }, { name: 'amir' }],
    })
    expect(asked).toEqual([3])
  })

  it('are viewers where the list is cut: nobody who speaks or raised a hand is missing', async () => {
    there = Array.from({ length: 230 }, (_, n) => connected(`penonton-${String(n).padStart(3, '0')}`))
    there.push(connected('bagas'), connected('yoga'), connected('salsa', true), connected('yani', true))
    const names = await listed()
    expect(names).toHaveLength(200)
    expect(names.slice(0, 5)).toEqual(['yani', 'salsa', 'yoga', 'bagas', 'penonton-000'])
  })
})
