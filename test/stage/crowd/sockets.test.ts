import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { mostSockets, roomStore } from '../../../functions/platform/live/room.store.ts'
import { stageSockets } from '../../../functions/stage/sockets.ts'
import { person } from '../../support/city.ts'
import { merdeka, openStage } from './stage.ts'

const opening = (room: string | undefined, connectionId: string, at: string) => ({
  ...{ connectionId, at, query: room ? { room } : {} },
  request: new Request('https://kota.example/'),
})

const seatsOf = (room: string) => ({ pk: `ROOM#${room}`, sk: 'SEATS' })

/** A room that is full as far as it knows, where so many sit. */
async function fill(table: Table, sitting: number, at: string): Promise<void> {
  const expiresAt = Date.parse(at) / 1000 + 7200
  const pk = `ROOM#${merdeka}`
  await table.putMany(
    Array.from({ length: sitting }, (_, n) => ({ pk, sk: `SOCKET#there${n}`, connectionId: `there${n}`, expiresAt })),
  )
  await table.put({ ...seatsOf(merdeka), taken: mostSockets })
}

describe('a socket of a stage', () => {
  it('is opened for anybody who is not banned, in a room that can be', async () => {
    const { table, time, rina, staff } = await openStage()
    let caller: ReturnType<typeof person> | undefined
    const deeds = stageSockets(table, async () => caller)
    const open = (room: string | undefined, connectionId: string) => deeds.opened(opening(room, connectionId, time.now))

    expect(await open(undefined, 'c0')).toBe(404)
    expect(await open('../sesuatu', 'c0')).toBe(404)
    expect(await open(merdeka, 'c1')).toBe(200)
    caller = person('rina')
    expect(await open(merdeka, 'c2')).toBe(200)
    const { lineId } = await rina.writeLine({ room: merdeka, formKey: randomUUID(), words: 'Spam' })
    await staff.banAuthor({ room: merdeka, lineId, reason: 'Spam.' })
    for (let attempt = 0; attempt < 20; attempt++) expect(await open(merdeka, `kembali${attempt}`)).toBe(403)
    const seats = await roomStore(table).seats(merdeka, time.now)
    expect(seats).toEqual([{ connectionId: 'c1' }, { connectionId: 'c2', accountId: 'account_rina' }])

    await deeds.ended({ connectionId: 'c1', at: time.now })
    expect(await roomStore(table).seats(merdeka, time.now)).toHaveLength(1)
  })

  it('is refused in a full room before anybody asks whose it is, until its seats are counted anew', async () => {
    const { table, time, later } = await openStage()
    const asked: Request[] = []
    const deeds = stageSockets(table, async (request) => {
      asked.push(request)
      return undefined
    })
    const open = (connectionId: string) => deeds.opened(opening(merdeka, connectionId, time.now))
    await table.put({ ...seatsOf(merdeka), taken: mostSockets, changedAt: time.now })
    expect(await open('c1')).toBe(429)
    expect(asked).toEqual([])
    later(10_000)
    expect(await open('c1')).toBe(200)
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['none of whom is gone', 0],
    ['many of whom went without a word', 120],
  ])('is never one too many in a full room, %s', async (_, gone) => {
    const { table, time, later } = await openStage()
    const deeds = stageSockets(table, async () => undefined)
    await fill(table, mostSockets - gone, time.now)
    let sat = 0
    for (let turn = 0; turn < 6; turn++, later(10_000)) {
      const come = Array.from({ length: 45 }, (_, n) => deeds.opened(opening(merdeka, `c${turn}.${n}`, time.now)))
      sat += (await Promise.all(come)).filter((status) => status === 200).length
    }
    expect(sat).toBe(gone)
    expect(await roomStore(table).seats(merdeka, time.now)).toHaveLength(mostSockets)
  })

  it('is not taken for gone while somebody is on the way to it', async () => {
    const { table, time, later } = await openStage()
    await fill(table, mostSockets - 30, time.now)
    await table.put({ ...seatsOf(merdeka), taken: mostSockets - 30 })
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const slow = roomStore({ ...table, together: async (writes) => arrived.then(() => table.together(writes)) })
    const onTheWay = Array.from({ length: 30 }, (_, n) => slow.sit(merdeka, { connectionId: `slow${n}` }, time.now))
    await vi.waitUntil(async () => Number((await table.get(seatsOf(merdeka)))?.taken) === mostSockets)
    later(9_999)
    expect(await roomStore(table).sit(merdeka, { connectionId: 'one more' }, time.now)).toBe(false)
    arrive()
    expect(await Promise.all(onTheWay)).not.toContain(false)
    later(1)
    expect(await roomStore(table).sit(merdeka, { connectionId: 'one more' }, time.now)).toBe(false)
  })

  it('of a full room asks not even the table, for two seconds', async () => {
    const { table, time, later } = await openStage()
    const deeds = stageSockets(table, async () => undefined)
    const open = (connectionId: string) => deeds.opened(opening(merdeka, connectionId, time.now))
    await table.put({ ...seatsOf(merdeka), taken: mostSockets, changedAt: time.now })
    expect(await open('c1')).toBe(429)
    await table.remove(seatsOf(merdeka))
    later(1000)
    expect(await open('c1')).toBe(429)
    later(1000)
    expect(await open('c1')).toBe(200)
  })
})
