import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Item, Table } from '../../../functions/platform/dynamodb/table.ts'
import { roomStore } from '../../../functions/platform/live/room.store.ts'
import { erasePerson } from '../../../functions/stage/public.ts'
import { personalData } from '../../../functions/stage/register.ts'
import { replayIdOf, replayStore } from '../../../functions/stage/replay/replay.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { clockAt, person } from '../../support/city.ts'
import { emptyTable, everyItem } from '../../support/dynamodb.ts'
import { fest, follower, merdeka as room, type StageApi, stageApi } from '../crowd/stage.ts'
import { wake } from './woken.ts'

const accountId = 'account_tandaakunmata' as const
const tanda = { ...person('tanda'), accountId, mail: 'tandasuratmata@warga.example' }
const mediaRoom = 'show_pagi'

/** Words that stand nowhere else: one for every place where somebody writes, or is written of. */
const words = ['tandasatumata', 'tandaduamata', 'tandatigamata', 'tandaempatmata', 'tandalimamata', 'tandaenammata']
const [line, question, removal, bannedFor, sentOffFor, cue] = words as [string, string, string, string, string, string]
const ofTanda = [...words, tanda.accountId, tanda.mail, 'tandanamamata']

let table: Table
let time: { now: string }
let as: StageApi
beforeEach(async () => {
  table = await emptyTable('stage')
  time = clockAt()
  as = stageApi(table, time, {
    speaker: async () => ({ name: 'tandanamamata', openedAt: '2026-01-01T00:00:00.000Z', roles: [] }),
  })
})
const items = () => everyItem(table)
const withAny = (found: readonly Item[], marks: readonly string[]) =>
  found.flatMap((item) =>
    marks.filter((mark) => JSON.stringify(item).includes(mark)).map((mark) => `${mark} in ${item.sk}`),
  )

/** Somebody does all that can be done on a stage, and all that can be done to them. */
async function everything(): Promise<void> {
  const [own, staff] = [as(tanda), as(person('yani', 'event-staff'))]
  const happened = { name: 'stage-moved', at: time.now } as const
  const live = { room, state: 'live', mediaRoom, since: time.now, startedAt: time.now, version: 1 } as const
  await stageStore(table).saveWhile(0, live, happened)
  await roomStore(table).sit(room, { connectionId: 'c1', accountId }, time.now)
  await staff.nameCast({ room, mail: tanda.mail, name: 'tandanamamata', part: 'host' })
  const { speakers, version } = await staff.readBackstage({ room })
  await staff.nameCast({ room, mail: 'lain@warga.example', name: 'Lain', part: 'speaker' })
  const castId = speakers[0]?.castId as `mail_${string}`
  await staff.moveInLine({ room, castId, to: 'later', version })
  await staff.giveCue({ room, to: castId, words: cue })
  await own.sayReady({ room, isReady: true, camera: true, microphone: true })
  await own.readCues({ room })
  await own.raiseHand({ room })
  await own.agreeToRecording({ room, agrees: true })
  await own.beginTake({ room, formKey: randomUUID() })
  await own.writeCaption({ room, formKey: randomUUID(), words: 'Selamat pagi.' })
  await own.giveCue({ room, to: 'all', words: 'Siap-siap' })
  const replayId = replayIdOf(mediaRoom)
  await replayStore(table).saveWhile(undefined, {
    ...{ replayId, room, mediaRoom, state: 'shown', version: 1 },
    ...{ parts: [], cuts: [] },
  })
  await own.askRemoval({ room, replayId, words: removal })
  await own.askQuestion({ room, formKey: randomUUID(), words: question, nameless: false })
  const { pollId } = await staff.openPoll({
    ...{ room, formKey: randomUUID(), question: 'Mau lagi?', choices: ['Mau', 'Belum'], many: false },
  })
  await own.castVote({ room, pollId, choices: [0] })
  const { lineId } = await own.writeLine({ room, formKey: randomUUID(), words: line })
  await wake(table, follower(table).handler)
  await staff.silenceAuthor({ room, lineId, minutes: 60 })
  await staff.banAuthor({ room, lineId, reason: bannedFor })
  await own.askQuestion({ room, formKey: randomUUID(), words: question, nameless: false }).catch(() => undefined)
  await staff.sendOff({ room, accountId, reason: sentOffFor })
}

describe('what a stage holds of somebody', () => {
  it('is in the register, each kind of item', async () => {
    await everything()
    const registered = new Set(personalData.map(({ item }) => item))
    const kinds = (await items())
      .filter((item) => withAny([item], ofTanda).length > 0)
      .map(({ sk }) => sk.split('#')[0] ?? '')
    expect([...new Set(kinds)].filter((kind) => !registered.has(kind) && !platforms.includes(kind))).toEqual([])
    expect(new Set(kinds).size).toBeGreaterThan(12)
  })

  it('says by whom it was done in acts and bans alone, not beside what it was done to', async () => {
    await everything()
    const staff = as(person('yani', 'event-staff'))
    const asking = { room, formKey: randomUUID(), words: 'Mulai jam berapa?', nameless: false }
    const { questionId } = await as(person('rina')).askQuestion(asking)
    await staff.moveQuestion({ room, questionId, to: 'answering' })
    await staff.keepRoom({
      room,
      isOpen: true,
      slowSeconds: 5,
      holdsNew: true,
      version: (await staff.readSettings({ room })).version,
    })
    await staff.moveStage({ room, deed: 'pause', version: 1 })
    const kinds = withAny(await items(), ['account_yani']).map((each) => each.split(' in ')[1]?.split('#')[0] ?? '')
    expect([...new Set(kinds)].filter((kind) => !platforms.includes(kind)).sort()).toEqual(['ACT', 'BAN'])
  })

  it('is theirs to take along', async () => {
    await everything()
    const own = await as(tanda).exportMine({})
    expect(Object.entries(own).filter(([, list]) => (list as unknown[]).length === 0)).toEqual([
      // Whoever is sent off has no hand up, and stands by no more.
      ['hands', []],
      ['behindStage', []],
    ])
    expect(own.cast).toMatchObject([{ name: 'tandanamamata', part: 'host' }])
    expect(JSON.stringify(own.acts)).toContain(sentOffFor)
    // Who did it is staff's.
    expect(JSON.stringify(own)).not.toContain('account_yani')
  })

  it('is gone when they erase their account, and may be erased again', async () => {
    await everything()
    await as(tanda).exportMine({})
    // To show that nothing is left, it has to have been there.
    const before = withAny(await items(), [...words.filter((word) => word !== line), tanda.accountId, tanda.mail])
    expect(new Set(before.map((each) => each.split(' ')[0])).size).toBe(words.length - 1 + 2)
    const deps = { mail: tanda.mail, now: time.now, removeMedia: async () => {}, removeUpload: async () => {} }
    await erasePerson(table, accountId, deps)
    await erasePerson(table, accountId, deps)
    await wake(table, follower(table).handler)
    const left = (await items()).filter(({ sk }) => !platforms.includes(sk.split('#')[0] ?? '') && sk !== 'SOCKET#c1')
    expect(withAny(left, ofTanda)).toEqual([])
    expect(await as(person('yani', 'event-staff')).listActs({ eventId: fest })).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ act: 'person-sent-off', reason: '' })]),
    )
  })

  it('lies no longer than is said: hands and places behind a stage go with their show, the rest has its end in it', async () => {
    await everything()
    await as(tanda).lowerHand({ room })
    const staff = as(person('yani', 'event-staff'))
    await as({ ...person('rina') }).raiseHand({ room })
    await staff.moveStage({ room, deed: 'end', version: 1 })
    const found = await items()
    const kinds = (kind: string) => found.filter(({ sk }) => sk.startsWith(kind))
    expect(['HAND#', 'STANDBY#', 'CUE#'].flatMap(kinds)).toEqual([])
    const days = (item: Item | undefined) =>
      Math.round((Number(item?.expiresAt) - Date.parse(time.now) / 1000) / 86_400)
    expect(['OUT#', 'CAST#', 'LINEUP', 'ACT#'].map((kind) => days(kinds(kind)[0]))).toEqual([2, 365, 365, 730])
  })
})

/** The platform's: whom somebody may call how often, for minutes. */
const platforms = ['RATE', 'COUNT']
