import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { mostSockets, roomStore } from '../../../functions/platform/live/room.store.ts'
import { stageSockets } from '../../../functions/stage/sockets.ts'
import { person } from '../../support/city.ts'
import { merdeka, openStage } from './stage.ts'

const opening = (room: string | undefined, connectionId: string, at: string) => ({
  ...{ connectionId, at, query: room ? { room } : {} },
  request: new Request('https://kota.example/'),
})

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
    await table.put({ pk: `ROOM#${merdeka}`, sk: 'SEATS', taken: mostSockets, countedAt: time.now })
    expect(await open('c1')).toBe(429)
    expect(asked).toEqual([])
    later(10_000)
    expect(await open('c1')).toBe(200)
    expect(asked).toHaveLength(1)
  })

  it('of a full room asks not even the table, for two seconds', async () => {
    const { table, time, later } = await openStage()
    const deeds = stageSockets(table, async () => undefined)
    const open = (connectionId: string) => deeds.opened(opening(merdeka, connectionId, time.now))
    await table.put({ pk: `ROOM#${merdeka}`, sk: 'SEATS', taken: mostSockets, countedAt: time.now })
    expect(await open('c1')).toBe(429)
    await table.remove({ pk: `ROOM#${merdeka}`, sk: 'SEATS' })
    later(1000)
    expect(await open('c1')).toBe(429)
    later(1000)
    expect(await open('c1')).toBe(200)
  })
})
