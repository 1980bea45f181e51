import { randomUUID } from 'node:crypto'
import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Frame } from '../../../functions/platform/live/frame.ts'
import { mostSockets, type RoomStore, roomStore } from '../../../functions/platform/live/room.store.ts'
import { keys } from '../../../functions/stage/keys.ts'
import { tallyStore } from '../../../functions/stage/polls/tally.store.ts'
import { erasePerson } from '../../../functions/stage/public.ts'
import { follower, merdeka, openStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof openStage>>
let watch: ReturnType<typeof follower>
let rooms: RoomStore
beforeEach(async () => {
  stage = await openStage()
  watch = follower(stage.table)
  rooms = roomStore(stage.table)
})

let sequence = 0
/** What the stream would bring of items as they now are. */
const recordOf = async (key: { pk: string; sk: string }): Promise<DynamoDBRecord> => {
  const item = await stage.table.get(key)
  sequence += 1
  return {
    eventID: `event-${sequence}`,
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: String(sequence), NewImage: marshall(item ?? {}) as never },
  }
}
const say = (words: string) => stage.rina.writeLine({ room: merdeka, formKey: randomUUID(), words })
const told = async (...keysOfItems: { pk: string; sk: string }[]) =>
  watch.handler({ Records: await Promise.all(keysOfItems.map(recordOf)) })
const framesPosted = () => watch.posted.map(({ text }) => JSON.parse(text) as Frame)

describe('a room', () => {
  it('is told of a batch in one frame, numbered from one, and its snapshot says the same', async () => {
    await rooms.sit(merdeka, { connectionId: 'c1' }, stage.time.now)
    await rooms.sit(merdeka, { connectionId: 'c2' }, stage.time.now)
    const [one, two] = [await say('satu'), await say('dua')]
    await told(keys.line(merdeka, one.lineId), keys.line(merdeka, two.lineId))
    expect(watch.posted.map(({ connectionId }) => connectionId).toSorted()).toEqual(['c1', 'c2'])
    const [frame] = framesPosted()
    expect(frame).toMatchObject({ number: 1, entries: [{ words: 'satu' }, { words: 'dua' }] })
    const three = await say('tiga')
    await told(keys.line(merdeka, three.lineId))
    expect(watch.snapshots.at(-1)).toMatchObject({
      room: merdeka,
      now: { isOpen: true },
      frames: [{ number: 1 }, { number: 2, entries: [{ words: 'tiga' }] }],
    })
    expect((await stage.as().framesSince({ room: merdeka, number: 1 })).frames).toMatchObject([{ number: 2 }])
  })

  it('never hears what is held, nor what was removed', async () => {
    const held = await stage.baru.writeLine({ room: merdeka, formKey: randomUUID(), words: 'Belum dibaca' })
    await told(keys.line(merdeka, held.lineId))
    const shown = await say('Sudah terlihat')
    await told(keys.line(merdeka, shown.lineId))
    await stage.staff.removeLine({ room: merdeka, lineId: shown.lineId })
    await told(keys.line(merdeka, shown.lineId))
    const { frames } = await stage.as().framesSince({ room: merdeka, number: 0 })
    expect(frames.flatMap(({ entries }) => entries).map(({ type, id }) => [type, id])).toEqual([
      ['line-removed', shown.lineId],
      ['line-removed', shown.lineId],
    ])
    expect(JSON.stringify(await stage.as().readRoom({ room: merdeka }))).not.toMatch(/Belum|Sudah/)
  })

  it.each(['line', 'question'])('is never told a %s that was taken back within its second', async (kind) => {
    await rooms.sit(merdeka, { connectionId: 'c1' }, stage.time.now)
    const asking = { room: merdeka, formKey: randomUUID(), words: 'Kata kotor', nameless: false }
    const id = kind === 'line' ? (await say('Kata kotor')).lineId : (await stage.rina.askQuestion(asking)).questionId
    const key = { pk: `ROOM#${merdeka}`, sk: `${kind.toUpperCase()}#${id}` }
    const written = await recordOf(key)
    if (kind === 'line') await stage.staff.removeLine({ room: merdeka, lineId: id as 'line_' })
    else await stage.staff.moveQuestion({ room: merdeka, questionId: id as 'question_', to: 'dismissed' })
    await watch.handler({ Records: [written, await recordOf(key)] })
    const { frames } = await stage.as().framesSince({ room: merdeka, number: 0 })
    expect(frames.flatMap(({ entries }) => entries)).toMatchObject([{ type: `${kind}-removed`, id }])
    expect(JSON.stringify([frames, watch.posted, watch.snapshots])).not.toContain('kotor')
  })

  it('forgets a socket that is gone', async () => {
    await rooms.sit(merdeka, { connectionId: 'c1' }, stage.time.now)
    watch.gone.add('c1')
    const line = await say('Halo')
    await told(keys.line(merdeka, line.lineId))
    expect(await rooms.seats(merdeka, stage.time.now)).toEqual([])
  })

  it('closes the sockets of whoever is banned, and of nobody else', async () => {
    await rooms.sit(merdeka, { connectionId: 'c1', accountId: 'account_rina' }, stage.time.now)
    await rooms.sit(merdeka, { connectionId: 'c2', accountId: 'account_yoga' }, stage.time.now)
    const { lineId } = await say('Spam')
    await stage.staff.banAuthor({ room: merdeka, lineId, reason: 'Spam.' })
    await told(keys.ban('event_kabizza-fest-2026', 'account_rina'))
    expect(watch.closed).toEqual(['c1'])
    expect(await rooms.seats(merdeka, stage.time.now)).toMatchObject([{ connectionId: 'c2' }])
  })

  it('numbers without a gap though two write at once, and cuts what is too much for one frame', async () => {
    const entries = Array.from({ length: 30 }, (_, n) => ({ type: 'line', words: `${n}`.repeat(5000) }))
    await Promise.all([1, 2, 3].map(() => rooms.append(merdeka, entries, stage.time.now)))
    const { frames } = await rooms.since(merdeka, 0, 100)
    expect(frames.map(({ number }) => number)).toEqual(frames.map((_, n) => n + 1))
    expect(frames.flatMap((frame) => frame.entries)).toHaveLength(90)
    expect(Math.max(...frames.map((frame) => JSON.stringify(frame).length))).toBeLessThan(128 * 1024)
  })

  it('is full at five hundred, and has room again for as many as left without a word', async () => {
    await stage.table.put({ pk: `ROOM#${merdeka}`, sk: 'SEATS', taken: mostSockets, changedAt: stage.time.now })
    expect(await rooms.sit(merdeka, { connectionId: 'c1' }, stage.time.now)).toBe(false)
    stage.later(10_000)
    expect(await rooms.sit(merdeka, { connectionId: 'c1' }, stage.time.now)).toBe(true)
    expect(await stage.table.get({ pk: `ROOM#${merdeka}`, sk: 'SEATS' })).toMatchObject({ taken: 1 })
    await rooms.leave('c1')
    await rooms.leave('c1')
    expect(await stage.table.get({ pk: `ROOM#${merdeka}`, sk: 'SEATS' })).toMatchObject({ taken: 0 })
  })
})

describe('somebody who is erased', () => {
  it('leaves no word and no name behind, and the votes stay counted', async () => {
    const line = await say('Kata saya')
    const { questionId } = await stage.rina.askQuestion({
      ...{ room: merdeka, formKey: randomUUID(), words: 'Pertanyaan saya?' },
      nameless: false,
    })
    await stage.rina.upvoteQuestion({ room: merdeka, questionId, up: true })
    await told(keys.line(merdeka, line.lineId), keys.question(merdeka, questionId))
    const kept = await stage.as().framesSince({ room: merdeka, number: 0 })
    expect(JSON.stringify(kept)).toMatch(/Kata saya.*Pertanyaan saya/)
    expect(JSON.stringify(await stage.rina.exportMine({}))).toMatch(/Kata saya.*Pertanyaan saya/)

    await erasePerson(stage.table, 'account_rina', {
      ...{ mail: '', now: stage.time.now },
      removeMedia: async () => undefined,
      removeUpload: async () => undefined,
    })
    stage.later(1000)
    await told(keys.line(merdeka, line.lineId), keys.question(merdeka, questionId))
    const left = [
      await stage.as().framesSince({ room: merdeka, number: 0 }),
      await stage.as().readRoom({ room: merdeka }),
    ]
    expect(JSON.stringify(left)).not.toMatch(/Kata|Pertanyaan|rina/)
    expect(Object.values(await stage.rina.exportMine({})).flat()).toEqual([])
    expect(await tallyStore(stage.table).sum(questionId)).toMatchObject({ people: 1 })
  })
})
