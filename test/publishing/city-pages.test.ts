import { randomUUID } from 'node:crypto'
import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { keys } from '../../functions/events/keys.ts'
import { cityPages } from '../../functions/main/city-pages.ts'
import { domainEventIn } from '../../functions/platform/dynamodb/domain-events.ts'
import type { Key, Table } from '../../functions/platform/dynamodb/table.ts'
import { replayStore } from '../../functions/stage/replay/replay.store.ts'
import { roomOf } from '../../functions/stage/rooms/room.ts'
import type { HomeLocals } from '../../site/src/features/now/home.ts'
import { ani, bayu, fest, festPlan, openFest, sri } from '../events/fest.ts'
import { emptyTable } from '../support/dynamodb.ts'

const fair = 'event_bursa-kerja-2026'

describe('the pages of the city', () => {
  let city: Awaited<ReturnType<typeof openFest>>
  let pages: ReturnType<typeof cityPages>
  let jobs: Table
  let stage: Table
  beforeEach(async () => {
    city = await openFest()
    jobs = await emptyTable('jobs')
    const library = await emptyTable('library')
    stage = await emptyTable('stage')
    pages = cityPages({ events: city.table, jobs, library, stage })
    await city.open()
  })

  /** The pages that the last write of an item touches, and whether each of them is there. */
  async function touched(key: Key) {
    const NewImage = marshall(await city.table.get(key), { removeUndefinedValues: true })
    const event = domainEventIn({ eventID: 'e', dynamodb: { NewImage } } as DynamoDBRecord)
    const all = event ? await pages.touchedBy(event as never) : []
    const there = all.map(async ({ path, load }) => [path, (await load(city.time.now)) !== undefined] as const)
    return Object.fromEntries(await Promise.all(there))
  }
  const home = `/acara/${fest}/`

  it('are not touched by an application, a correction or a return', async () => {
    const { boothId, version } = await city.apply()
    expect(await touched(keys.booth(fest, boothId))).toEqual({})
    await city.as(sri).returnBooth({ eventId: fest, boothId, version, reason: 'x' })
    expect(await touched(keys.booth(fest, boothId))).toEqual({})
  })

  it('are, by an approval: the booth, its event, the list of events, the front page', async () => {
    const { boothId } = await city.apply()
    await city.approve(boothId)
    const page = `${home}stan/${boothId}/`
    expect(await touched(keys.booth(fest, boothId))).toEqual({ [page]: true, [home]: true, '/acara/': true, '/': true })
    await city.as(ani).withdrawMyBooth({ boothId })
    expect(await touched(keys.booth(fest, boothId))).toEqual({
      [page]: false,
      [home]: true,
      '/acara/': true,
      '/': true,
    })
  })

  const stages = ['panggung-lapang', 'serambi-cerita'].map((stageId) => `${home}panggung/${stageId}/`)

  it('are, by a programme item: the schedule, the event, its stages, the front page', async () => {
    const item = { title: 'Angklung', stageId: 'panggung-lapang', on: '2026-10-24', starts: '10:00', ends: '11:00' }
    const { itemId } = await city.as(sri).addProgrammeItem({ eventId: fest, formKey: randomUUID(), ...item })
    expect(await touched(keys.item(fest, itemId))).toEqual({
      ...{ [home]: true, [`${home}jadwal/`]: true, '/': true },
      ...Object.fromEntries(stages.map((stage) => [stage, true])),
    })
  })

  it('all follow an edit of their event: its name stands on each of them', async () => {
    const booths = await Promise.all([city.apply(ani), city.apply(bayu)])
    for (const { boothId } of booths) await city.approve(boothId)
    await city.as(sri).moveEvent({ eventId: fest, startsOn: '2026-10-25' })
    const ofBooths = booths.map(({ boothId }) => [`${home}stan/${boothId}/`, true])
    expect(await touched(keys.event(fest))).toEqual({
      ...{ [home]: true, [`${home}jadwal/`]: true, '/acara/': true, '/': true },
      ...Object.fromEntries([...ofBooths, ...stages.map((stage) => [stage, true])]),
    })
  })

  it('of the bursa kerja follow their fair', async () => {
    await city
      .as(sri)
      .openEvent({ ...festPlan, formKey: randomUUID(), kind: 'fair', slug: 'bursa-kerja-2026', capacity: {} } as never)
    expect(await touched(keys.event(fair))).toMatchObject({ '/kerja/': true, [`/acara/${fair}/`]: true })
  })

  it('that say what is on are known without a write', async () => {
    const between = async (from: string, to: string) => (await pages.withTheClock(from, to)).map(({ path }) => path)
    const all = ['/', '/acara/', home, `${home}jadwal/`, ...stages]
    expect(await between('2026-10-24T02:55:00.000Z', '2026-10-24T03:00:00.000Z')).toEqual(all)
    // Nothing begins or ends within these five minutes.
    expect(await between('2026-10-24T03:10:00.000Z', '2026-10-24T03:15:00.000Z')).toEqual([])
    await city.as(sri).addProgrammeItem({
      eventId: fest,
      formKey: randomUUID(),
      ...{ title: 'Kendang', stageId: 'panggung-lapang', on: '2026-10-24', starts: '10:13', ends: '10:40' },
    })
    expect(await between('2026-10-24T03:10:00.000Z', '2026-10-24T03:15:00.000Z')).toEqual(all)
    // Long over: its pages say so for good.
    expect(await between('2026-10-28T02:55:00.000Z', '2026-10-28T03:00:00.000Z')).toEqual([])
  })

  it('are all made again for a deploy, what can be seen again too', async () => {
    const again = `${home}panggung/panggung-lapang/ulang/`
    const isAmongAll = async () => (await pages.all()).some(({ path }) => path === again)
    expect(await isAmongAll()).toBe(false)
    await replayStore(stage).saveWhile(undefined, {
      ...{ replayId: 'replay_pagi', room: roomOf(fest, 'panggung-lapang'), mediaRoom: 'pagi', state: 'shown' },
      ...{ parts: [], cuts: [], version: 1 },
    })
    expect(await isAmongAll()).toBe(true)
  })

  it('show the programme of the day on the front page, and none on a day without', async () => {
    const item = { title: 'Angklung', stageId: 'panggung-lapang', on: '2026-10-24', starts: '00:30', ends: '01:00' }
    await city.as(sri).addProgrammeItem({ eventId: fest, formKey: randomUUID(), ...item })
    const front = (await pages.all()).find(({ path }) => path === '/')
    if (!front) throw new Error('no front page')
    const today = async (at: string) => {
      const { home: shown } = (await front.load(at)) as unknown as HomeLocals
      return shown.today
    }
    // Half past midnight in the city is the evening before in UTC.
    expect((await today('2026-10-23T17:00:00.000Z')).map(({ title }) => title)).toEqual(['Angklung'])
    expect(await today('2026-10-23T16:59:59.000Z')).toEqual([])
    expect(await today('2026-10-25T03:00:00.000Z')).toEqual([])
  })
})
