import { beforeEach, describe, expect, it } from 'vitest'
import { recentFrames } from '../../../functions/platform/live/recent-frames.ts'
import { type RoomStore, roomStore } from '../../../functions/platform/live/room.store.ts'
import { emptyTable } from '../../support/dynamodb.ts'

const at = '2026-10-24T02:00:00.000Z'
let now: string
const line = (id: string) => ({ type: 'line', id })
let rooms: RoomStore
let reads: number
beforeEach(async () => {
  rooms = roomStore(await emptyTable('stage'))
  reads = 0
  now = at
})
/** One copy of a function, which remembers. */
const hand = () =>
  recentFrames({
    rewrite: rooms.rewrite,
    last: (room) => {
      reads += 1
      return rooms.last(room)
    },
  })
const says = async ({ after }: ReturnType<typeof hand>, id: string) => {
  now = new Date(Date.parse(now) + 1000).toISOString()
  return after('r', await rooms.append('r', [line(id)], now))
}

describe('the frames that a snapshot carries', () => {
  it('are read once, and known as long as one hand numbers them', async () => {
    const one = hand()
    for (const id of ['a', 'b', 'c']) await says(one, id)
    expect(await says(one, 'd')).toEqual(await rooms.last('r'))
    expect(reads).toBe(1)
  })

  it('are read again where another hand was at work between', async () => {
    const [one, other] = [hand(), hand()]
    await says(one, 'a')
    await says(other, 'b')
    expect((await says(one, 'c')).map(({ number }) => number)).toEqual([1, 2, 3])
    expect(reads).toBe(3)
  })

  it('carry no more than a snapshot does', async () => {
    const one = hand()
    for (let n = 0; n < 70; n++) await says(one, String(n))
    expect(await says(one, 'last')).toEqual(await rooms.last('r'))
    expect(reads).toBe(1)
  })

  it('are what the table has, once something was taken out of them', async () => {
    const one = hand()
    await says(one, 'a')
    const gone = { type: 'line-removed', id: 'a', since: at }
    await one.rewrite('r', ({ id }) => id === 'a', gone)
    const frames = await one.after('r', await rooms.append('r', [gone], at))
    expect(JSON.stringify(frames)).not.toContain('"line"')
  })

  it('are read where nothing was numbered', async () => {
    const one = hand()
    await says(one, 'a')
    await says(hand(), 'b')
    expect((await one.after('r', [])).map(({ number }) => number)).toEqual([1, 2])
  })
})
