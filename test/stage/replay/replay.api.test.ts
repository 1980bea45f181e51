import { randomUUID } from 'node:crypto'
import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { standbyStore } from '../../../functions/stage/backstage/standby.store.ts'
import { webVtt } from '../../../functions/stage/captions/caption.ts'
import { putOut } from '../../../functions/stage/media/put-out.ts'
import { replayPages } from '../../../functions/stage/pages.ts'
import { bringReplays } from '../../../functions/stage/replay/bring-replays.ts'
import { onReplayWanted } from '../../../functions/stage/replay/on-replay-wanted.ts'
import { sliceKey } from '../../../functions/stage/replay/recording.ts'
import { replayIdOf, replayStore } from '../../../functions/stage/replay/replay.store.ts'
import { shownReplays } from '../../../functions/stage/replay/shown-replays.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { refusalOf } from '../../support/city.ts'
import { fest, merdeka, openStage } from '../crowd/stage.ts'
import { bucket, slicesOf } from './recorded.ts'

let stage: Awaited<ReturnType<typeof openStage>>
let stages: ReturnType<typeof stageStore>
beforeEach(async () => {
  stage = await openStage()
  stages = stageStore(stage.table)
  await moved('live', 0)
})

const room = merdeka
const mediaRoom = 'show_pagi'
const moved = (state: 'live' | 'ended', before: number) =>
  stages.saveWhile(
    before,
    { room, state, mediaRoom, since: stage.time.now, startedAt: stage.time.now, version: before + 1 },
    { name: 'stage-moved', at: stage.time.now },
  )
const agree = async (who = stage.staff) => who.agreeToRecording({ room, agrees: true })
const begin = () => stage.staff.beginTake({ room, formKey: randomUUID() })

/** Buckets, and a show that was recorded, ended and put together. */
async function recordedShow(who = stage.staff, cameAt?: (key: string) => string) {
  const [slices, files] = [bucket(new Map(), cameAt), bucket()]
  await agree(who)
  if (who === stage.staff) await agree(await speaker())
  const { takeId } = await who.beginTake({ room, formKey: randomUUID() })
  for (const kind of ['picture', 'sound'] as const)
    for (const [n, slice] of slicesOf(kind).entries()) slices.objects.set(sliceKey(takeId, kind, n), slice)
  const deps = {
    ...{ replays: replayStore(stage.table), stages, slices, files },
    randomName: () => randomUUID().replaceAll('-', ''),
  }
  const bring = () => bringReplays(room, deps)
  return { takeId, slices, files, bring, end: () => moved('ended', 1) }
}
async function speaker() {
  await stages.name(room, { mail: 'rina@warga.example', name: 'Rina', part: 'speaker', namedAt: stage.time.now })
  return stage.rina
}
const list = () => stage.as(undefined).listReplays({ room })
const replayId = replayIdOf(mediaRoom)

describe('consent to being recorded', () => {
  it('comes before a recorder starts, from the host too', async () => {
    expect(await refusalOf(begin())).toBe('consent-first')
    await agree()
    expect(await refusalOf(begin())).toBeUndefined()
  })

  it('is asked of who stands on the stage, and of nobody else', async () => {
    expect(await refusalOf(stage.yoga.agreeToRecording({ room, agrees: true }))).toBe('not-on-stage')
    expect(await refusalOf(agree(await speaker()))).toBeUndefined()
    expect((await stage.staff.readRecording({ room })).people).toMatchObject([{ accountId: 'account_rina' }])
  })

  it('taken back, names nobody to record any more', async () => {
    const rina = await speaker()
    await agree(rina)
    await rina.agreeToRecording({ room, agrees: false })
    expect(await stage.staff.readRecording({ room })).toMatchObject({ people: [] })
    expect((await rina.readRecording({ room })).agreed).toBe(false)
  })

  it('starts no recorder of a stage that is not on, nor for a speaker', async () => {
    const rina = await speaker()
    await agree(rina)
    expect(await refusalOf(rina.beginTake({ room, formKey: randomUUID() }))).toBe('not-on-stage')
    await agree()
    await moved('ended', 1)
    expect(await refusalOf(begin())).toBe('stage-not-on')
  })
})

describe('a recorder that died', () => {
  const seen = async () => {
    const { isOn, hasStopped, isOver } = await stage.staff.readRecording({ room })
    return { isOn, hasStopped, isOver }
  }
  const lives = { isOn: true, hasStopped: false, isOver: false }

  it('is told by its silence, and by nothing as long as it asks for forms', async () => {
    expect(await seen()).toEqual({ isOn: false, hasStopped: false, isOver: false })
    await agree()
    const { takeId } = await begin()
    for (let slice = 0; slice < 30; slice += 3) {
      expect(await seen()).toEqual(lives)
      await stage.staff.sliceForms({ room, takeId, from: slice })
      stage.later(40_000)
    }
    expect(await seen()).toEqual(lives)
    stage.later(10_000)
    expect(await seen()).toEqual({ isOn: false, hasStopped: true, isOver: false })
  })

  it('is over when another goes on, and when the show is', async () => {
    await agree()
    const { takeId } = await begin()
    stage.later(60_000)
    await begin()
    expect(await seen()).toEqual(lives)
    expect((await replayStore(stage.table).take(room, takeId))?.endedAt).toBeDefined()
    await moved('ended', 1)
    expect(await seen()).toEqual({ isOn: false, hasStopped: false, isOver: true })
  })
})

describe('slices', () => {
  it('have a form each, for whoever records alone', async () => {
    await agree()
    const { takeId } = await begin()
    const { slices } = await stage.staff.sliceForms({ room, takeId, from: 20 })
    expect(slices).toHaveLength(3)
    expect(slices[0]).toMatchObject({ number: 20, sound: { key: sliceKey(takeId, 'sound', 20) } })
    expect(await refusalOf(stage.rina.sliceForms({ room, takeId, from: 0 }))).toBe('take-not-found')
  })
})

describe('a replay', () => {
  it('is there once the show is over, in picture and in sound, and made again it stays as it is', async () => {
    const { bring, end, files } = await recordedShow()
    await bring()
    expect(await list()).toEqual([])
    await end()
    await bring()
    const [replay] = await list()
    expect(replay?.parts).toMatchObject([{ files: [{ kind: 'picture' }, { kind: 'sound' }] }])
    expect(replay?.parts[0]?.seconds).toBeGreaterThanOrEqual(7)
    const made = [...files.objects.keys()]
    await bring()
    expect([...files.objects.keys()]).toEqual(made)
  })

  it('of a browser that died has all but its last slice', async () => {
    const { bring, end, slices, takeId } = await recordedShow()
    const last = slicesOf('picture').length - 1
    slices.objects.delete(sliceKey(takeId, 'picture', last))
    await end()
    await bring()
    const [replay] = await list()
    expect(replay?.parts[0]?.seconds).toBeGreaterThanOrEqual(5)
  })

  it.each(['sent off', 'banned', 'struck'] as const)(
    'has nothing of what its taker sent after they were %s, with forms they still held',
    async (how) => {
      await stages.name(room, { mail: 'rina@warga.example', name: 'Rina', part: 'host', namedAt: stage.time.now })
      const after = new Date(Date.parse(stage.time.now) + 60_000).toISOString()
      const isLate = (key: string) => key.endsWith('2') || key.endsWith('3')
      const { bring, end, takeId } = await recordedShow(stage.rina, (key) => (isLate(key) ? after : stage.time.now))
      await stage.rina.sayReady({ room, isReady: true, camera: true, microphone: true })
      const ban = { accountId: 'account_rina', name: 'Rina', reason: 'Spam.', by: 'account_yani' } as const
      if (how === 'sent off') await stage.staff.sendOff({ room, accountId: 'account_rina', reason: 'Ribut.' })
      if (how === 'struck') await stage.staff.strikeCast({ room, mail: 'rina@warga.example' })
      if (how === 'banned') {
        const at = stage.time.now
        await keepingStore(stage.table).ban(room, { ...ban, at }, { name: 'person-banned', at })
        await putOut(fest, 'account_rina', at, {
          ...{ stages, replays: replayStore(stage.table), standby: standbyStore(stage.table) },
          live: async () => undefined,
        })
      }
      expect(await replayStore(stage.table).take(room, takeId)).toMatchObject({ endedAt: stage.time.now })
      await end()
      await bring()
      const [replay] = await list()
      expect(replay?.parts[0]?.seconds).toBeLessThanOrEqual(5)
      expect(replay?.parts[0]?.seconds).toBeGreaterThan(2)
    },
  )

  it('takes in what arrived late, and leaves nothing of what it was before', async () => {
    const { bring, end, slices, files, takeId } = await recordedShow()
    const last = sliceKey(takeId, 'picture', slicesOf('picture').length - 1)
    const slice = slices.objects.get(last) ?? new Uint8Array()
    slices.objects.delete(last)
    await end()
    await bring()
    const before = (await list())[0]?.parts[0]?.files[0]
    slices.objects.set(last, slice)
    await bring()
    const after = (await list())[0]?.parts[0]?.files[0]
    expect(after?.bytes).toBeGreaterThan(before?.bytes ?? 0)
    expect(files.objects.size).toBe(2)
  })

  it('is out of sight as soon as somebody who is in it asks, and only they may', async () => {
    const { bring, end } = await recordedShow()
    await end()
    await bring()
    const ask = { room, replayId, words: 'Mohon bagian saya dihapus.' }
    expect(await refusalOf(stage.yoga.askRemoval(ask))).toBe('not-in-it')
    await stage.rina.askRemoval(ask)
    expect(await list()).toEqual([])
    expect(await stage.staff.listReplays({ room })).toMatchObject([{ state: 'asked', asked: [{ words: ask.words }] }])
  })

  it('is cut by staff, also when the slices are gone, and shown again', async () => {
    const { bring, end, slices, files, takeId } = await recordedShow()
    await end()
    await bring()
    await stage.rina.askRemoval({ room, replayId, words: 'Mohon dipotong.' })
    const [before] = await stage.staff.listReplays({ room })
    slices.objects.clear()
    const cut = { room, replayId, takeId, from: 3, to: 5 }
    expect(await refusalOf(stage.staff.cutReplay({ ...cut, version: 99 }))).toBe('replay-moved-on')
    await stage.staff.cutReplay({ ...cut, version: before?.version ?? 0 })
    await bring()
    const [after] = await stage.staff.listReplays({ room })
    expect(after?.parts[0]?.seconds).toBeLessThanOrEqual((before?.parts[0]?.seconds ?? 0) - 2)
    expect(files.objects.size).toBe(2)
    await stage.staff.showReplay({ room, replayId, settled: ['account_rina'], version: after?.version ?? 0 })
    expect(await list()).toHaveLength(1)
  })

  it('is shown again only when each who asked is dealt with, also who asked second', async () => {
    const { bring, end } = await recordedShow()
    await end()
    await bring()
    await stage.rina.askRemoval({ room, replayId, words: 'Mohon dipotong.' })
    const seenBefore = (await stage.staff.listReplays({ room }))[0]?.version ?? 0
    for (const _ of 'ab') await stage.staff.askRemoval({ room, replayId, words: 'Saya juga.' })
    const show = (settled: `account_${string}`[], version: number) =>
      refusalOf(stage.staff.showReplay({ room, replayId, settled, version }))
    expect(await show(['account_rina'], seenBefore)).toBe('replay-moved-on')
    const [{ asked, version } = { version: 0 }] = await stage.staff.listReplays({ room })
    expect(asked).toMatchObject([
      { accountId: 'account_rina', words: 'Mohon dipotong.' },
      { accountId: 'account_yani', words: 'Saya juga.' },
    ])
    expect(await show(['account_rina'], version)).toBe('removal-open')
    expect(await list()).toEqual([])
    expect(await show(['account_rina', 'account_yani'], version)).toBeUndefined()
    // Who asks anew is heard anew.
    await stage.rina.askRemoval({ room, replayId, words: 'Mohon dipotong.' })
    expect(await list()).toEqual([])
  })

  it('hears everybody who asks in one moment', async () => {
    const { bring, end } = await recordedShow()
    await end()
    await bring()
    const people = [stage.rina, stage.staff]
    await Promise.all(people.map((who) => who.askRemoval({ room, replayId, words: 'Mohon dihapus.' })))
    const [replay] = await stage.staff.listReplays({ room })
    expect(replay?.asked?.map(({ accountId }) => accountId).sort()).toEqual(['account_rina', 'account_yani'])
  })

  it('withdrawn, leaves no file', async () => {
    const { bring, end, files } = await recordedShow()
    await end()
    await bring()
    const [replay] = await list()
    await stage.staff.withdrawReplay({ room, replayId, version: replay?.version ?? 0 })
    await bring()
    expect(files.objects.size).toBe(0)
    expect(await list()).toEqual([])
  })

  it('has chapters, captions and the chat of its time on its page', async () => {
    const { bring, end } = await recordedShow()
    const at = (ms: number) => new Date(Date.parse(stage.time.now) + ms).toISOString()
    const items = [
      { itemId: 'item_angklung', title: 'Angklung', startsAt: at(-60_000), endsAt: at(4000) },
      { itemId: 'item_batik', title: 'Batik', startsAt: at(4000), endsAt: at(600_000) },
      { itemId: 'item_besok', title: 'Besok', startsAt: at(86_400_000), endsAt: at(90_000_000) },
    ]
    const pageOf = replayPages(stage.table, {
      findStage: async (eventId, stageId) => ({ eventId, stageId, eventName: 'F', name: 'P', zone: 'Asia/Jakarta' }),
      itemsOn: async () => items,
    })
    stage.later(5000)
    await stage.staff.writeCaption({ room, formKey: randomUUID(), words: 'Selamat pagi <semua> & salam.' })
    await stage.yoga.writeLine({ room, formKey: randomUUID(), words: 'Halo' })
    const asked = { room, formKey: randomUUID(), words: 'Modal awal?', nameless: false }
    const { questionId } = await stage.rina.askQuestion(asked)
    stage.later(1000)
    await stage.staff.moveQuestion({ room, questionId, to: 'answering' })
    stage.later(3000)
    await end()
    await bring()
    const locals = await pageOf(room).load(stage.time.now)
    const [part] = locals?.replayPage?.replays[0]?.parts ?? []
    expect(part?.chapters).toEqual([
      { kind: 'item', title: 'Angklung', itemId: 'item_angklung', at: 0 },
      { kind: 'item', title: 'Batik', itemId: 'item_batik', at: 4 },
      { kind: 'question', title: 'Modal awal?', at: 6 },
    ])
    expect(part?.chat).toMatchObject([{ at: 5, name: 'yoga', words: 'Halo' }])
    expect(webVtt(part?.cues ?? [])).toBe(
      'WEBVTT\n\n00:00:02.000 --> 00:00:03.933\nSelamat pagi &lt;semua&gt; &amp; salam.\n',
    )
    expect(pageOf(room).path).toBe(`/acara/${fest}/panggung/panggung-merdeka/ulang/`)

    // The programme leads to it: from what was on there, from nothing else, and only while it is shown.
    const seenAgain = shownReplays(stage.table)
    const here = items.map((item) => ({ ...item, stageId: 'panggung-merdeka' }))
    const elsewhere = { ...here[1], itemId: 'item_lain', stageId: 'serambi' } as (typeof here)[number]
    expect(await seenAgain(fest, [...here, elsewhere])).toEqual({
      stageIds: ['panggung-merdeka'],
      itemIds: ['item_angklung', 'item_batik'],
    })
    expect(await seenAgain('event_kabizza-fest-2027', here)).toEqual({ stageIds: [], itemIds: [] })
    const [{ version = 0 } = {}] = await list()
    await stage.staff.withdrawReplay({ room, replayId, version })
    expect(await seenAgain(fest, here)).toEqual({ stageIds: [], itemIds: [] })
  })
})

describe('whoever puts replays together', () => {
  const record = (NewImage: object) =>
    ({ eventID: randomUUID(), dynamodb: { NewImage: marshall(NewImage) } }) as unknown as DynamoDBRecord

  it('does so once a room after a show ended, and not when it pauses, which its own page says; pages that lead there follow', async () => {
    const { slices, files, end } = await recordedShow()
    await end()
    const published: string[] = []
    const wake = onReplayWanted({
      ...{ replays: replayStore(stage.table), stages, slices, files, randomName: () => randomUUID() },
      pageOf: () => ({ path: '/ulang/', load: async () => undefined }),
      pageOfStage: () => ({ path: '/panggung/', load: async () => ({}) }),
      pagesAround: () => [{ path: '/jadwal/', load: async () => ({}) }],
      publish: async ({ path }) => ({ failed: published.push(path) > 5 ? [path] : [] }),
      putCaptions: async () => undefined,
    })
    const domainEvent = { name: 'stage-moved', at: stage.time.now }
    await wake({ Records: [record({ pk: 'x', sk: 'x', room, state: 'paused', domainEvent })] })
    expect([published.splice(0), files.objects.size]).toEqual([['/panggung/'], 0])
    const ended = { pk: 'x', sk: 'x', room, state: 'ended', domainEvent }
    const taken = { ...ended, domainEvent: { ...domainEvent, name: 'take-ended' } }
    expect(await wake({ Records: [record(ended), record(taken)] })).toEqual({ batchItemFailures: [] })
    expect([published, files.objects.size]).toEqual([['/panggung/', '/ulang/', '/jadwal/'], 2])
    const removed = { ...ended, domainEvent: { ...domainEvent, name: 'line-removed' } }
    await wake({ Records: [record(removed)] })
    expect(published).toEqual(['/panggung/', '/ulang/', '/jadwal/', '/ulang/'])
  })
})
