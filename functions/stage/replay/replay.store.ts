import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { Written } from '../broadcast/on-egress-ended.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { ofPerson, person } from '../keys.ts'
import type { Room } from '../rooms/room.ts'
import type { Consent, Take } from './recording.ts'
import { type Replay, replayStates } from './replay.ts'

export type ReplayStore = ReturnType<typeof replayStore>
type Says = Happened<StageDomainEvent>

/**
 * Recordings and replays in the table `stage`.
 *
 *   pk             sk                                what
 *   ROOM#<room>    TAKE#take_…                       one run of a recorder            index person
 *   ROOM#<room>    RECORDED#<mediaRoom>#account_…    who agreed to being recorded     index person
 *   ROOM#<room>    REPLAY#replay_…                   a show, to be seen again
 *   ROOM#<room>    WRITTEN#EG_…                      a file that egress wrote of a show
 *   REPLAYS        <room>                            that a room has any
 */
const keys = {
  take: (room: Room, takeId: string) => ({ pk: `ROOM#${room}`, sk: `TAKE#${takeId}` }),
  consent: (room: Room, mediaRoom: string, accountId: string) => ({
    pk: `ROOM#${room}`,
    sk: `RECORDED#${mediaRoom}#${accountId}`,
  }),
  replay: (room: Room, replayId: string) => ({ pk: `ROOM#${room}`, sk: `REPLAY#${replayId}` }),
  written: (room: Room, egressId: string) => ({ pk: `ROOM#${room}`, sk: `WRITTEN#${egressId}` }),
  all: (room: string) => ({ pk: 'REPLAYS', sk: room }),
}

/** How long it is remembered who agreed: as long as a replay may be asked about. */
const consentMs = 2 * 365 * dayMs

export const replayIdOf = (mediaRoom: string): Id<'replay'> => idFrom('replay', mediaRoom)

export const replayStore = (table: Table) => ({
  async take(room: Room, takeId: Id<'take'>): Promise<Take | undefined> {
    const item = await table.get(keys.take(room, takeId))
    return item && v.parse(takeItem, item)
  },
  async takes(room: Room): Promise<Take[]> {
    return (await table.startingWith(keys.take(room, ''))).map((item) => v.parse(takeItem, item))
  },
  /** Sent twice, it is one. The room is told that it is recorded. */
  beginTake(take: Take): Promise<boolean> {
    const domainEvent = { name: 'take-begun', at: take.beganAt } satisfies Says
    return table.putNew({ ...takeRow(take), told: recording(take, true), domainEvent })
  },
  endTake(take: Take, at: Instant): Promise<boolean> {
    const domainEvent = { name: 'take-ended', at } satisfies Says
    const item = { ...takeRow({ ...take, endedAt: at }), told: recording(take, false), domainEvent }
    return table.replaceWhile({ takeId: take.takeId }, item)
  },
  /** Its recorder lives. Nobody is told: it is looked at by whoever asks. */
  async hear({ room, takeId }: Take, heardAt: Instant): Promise<void> {
    await table.change(keys.take(room, takeId), { set: { heardAt } }, { takeId })
  },
  async takesOf(accountId: Id<'account'>): Promise<Take[]> {
    return (await table.startingWith(person(accountId, 'TAKE#'), 'person')).map((item) => v.parse(takeItem, item))
  },
  /** What was recorded stays; whose browser recorded it goes. */
  async forgetTaker({ room, takeId }: Take): Promise<void> {
    const nobody = { set: { by: 'account_erased' }, remove: ['personPk', 'personSk'] }
    await table.change(keys.take(room, takeId), nobody, { takeId })
  },

  /** Told twice, it is one. */
  async keepWritten(room: Room, written: Written, at: Instant): Promise<void> {
    const domainEvent = { name: 'egress-ended', at } satisfies Says
    await table.putNew({ ...keys.written(room, written.egressId), room, ...written, domainEvent })
  },
  async written(room: Room): Promise<Written[]> {
    return (await table.startingWith(keys.written(room, ''))).map((item) => v.parse(writtenItem, item))
  },

  async agree(consent: Consent): Promise<void> {
    const { room, mediaRoom, accountId, agreedAt } = consent
    await table.put({
      ...keys.consent(room, mediaRoom, accountId),
      ...ofPerson(accountId, `RECORDED#${mediaRoom}`),
      ...consent,
      expiresAt: epochSecond(later(agreedAt, consentMs)),
    })
  },
  /** Who said no keeps the right to ask for what was recorded before. */
  async takeBack({ room, mediaRoom, accountId }: Omit<Consent, 'name' | 'agreedAt'>, at: Instant): Promise<void> {
    await table.change(keys.consent(room, mediaRoom, accountId), { set: { takenBackAt: at } }, { accountId })
  },
  async consent(room: Room, mediaRoom: string, accountId: string) {
    const item = await table.get(keys.consent(room, mediaRoom, accountId))
    return item && v.parse(consentItem, item)
  },
  async consents(room: Room, mediaRoom: string) {
    return (await table.startingWith(keys.consent(room, mediaRoom, ''))).map((item) => v.parse(consentItem, item))
  },
  async consentsOf(accountId: Id<'account'>) {
    return (await table.startingWith(person(accountId, 'RECORDED#'), 'person')).map((item) =>
      v.parse(consentItem, item),
    )
  },
  async forgetConsent({ room, mediaRoom, accountId }: Pick<Consent, 'room' | 'mediaRoom' | 'accountId'>) {
    await table.remove(keys.consent(room, mediaRoom, accountId))
  },

  async find(room: Room, replayId: string): Promise<Replay | undefined> {
    const item = await table.get(keys.replay(room, replayId))
    return item && v.parse(replayItem, item)
  },
  async ofRoom(room: Room): Promise<Replay[]> {
    return (await table.startingWith(keys.replay(room, ''))).map((item) => v.parse(replayItem, item))
  },
  /** False when it had moved on. */
  saveWhile(before: Replay | undefined, replay: Replay, domainEvent?: Says): Promise<boolean> {
    return table.together([
      {
        put: { ...keys.replay(replay.room, replay.replayId), ...replay, ...(domainEvent && { domainEvent }) },
        while: before ? { version: before.version } : { pk: absent },
      },
      { put: { ...keys.all(replay.room), room: replay.room } },
    ])
  },
  /** That somebody asked for removal stays, until staff decide; who, and in which words, goes. */
  async forgetAsker(room: Room, replayId: string, accountId: Id<'account'>): Promise<void> {
    const item = await table.get(keys.replay(room, replayId))
    const replay = item && v.parse(replayItem, item)
    if (!item || !replay?.asked?.some(({ by }) => by === accountId)) return
    const asked = replay.asked.map((each) =>
      each.by === accountId ? { by: 'account_erased', name: '', words: '', at: each.at } : each,
    )
    const held = await table.replaceWhile({ version: replay.version }, { ...item, asked })
    if (!held) throw new Error('a replay changed while somebody who is in it was erased')
  },
  /** Of an event, those that had any. */
  async rooms(eventId: Id<'event'>): Promise<Room[]> {
    return (await table.startingWith(keys.all(`${eventId}.`))).map(({ room }) => room as Room)
  },
})

const takeRow = (take: Take) => ({
  ...{ ...keys.take(take.room, take.takeId), ...ofPerson(take.by, `TAKE#${take.takeId}`) },
  ...take,
})
const recording = ({ room, takeId }: Take, isOn: boolean) => ({
  room,
  entries: [{ type: 'recording', id: takeId, isOn }],
})

const roomName = v.custom<Room>((value) => typeof value === 'string')
const takeItem = v.object({
  takeId: id('take'),
  room: roomName,
  mediaRoom: v.string(),
  by: id('account'),
  beganAt: v.string(),
  endedAt: v.optional(v.string()),
  heardAt: v.optional(v.string()),
  shutAt: v.optional(v.string()),
})
const writtenItem = v.object({
  egressId: v.string(),
  mediaRoom: v.string(),
  key: v.string(),
  bytes: v.number(),
  beganAt: v.string(),
  milliseconds: v.number(),
})
const consentItem = v.object({
  accountId: id('account'),
  name: v.string(),
  room: roomName,
  mediaRoom: v.string(),
  agreedAt: v.string(),
  takenBackAt: v.optional(v.string()),
})
const askedItem = v.object({ by: id('account'), name: v.string(), words: v.string(), at: v.string() })
const stretch = { from: v.number(), to: v.number() }
const replayItem = v.object({
  replayId: id('replay'),
  room: roomName,
  mediaRoom: v.string(),
  state: v.picklist(replayStates),
  parts: v.array(
    v.object({
      takeId: id('take'),
      beganAt: v.string(),
      milliseconds: v.number(),
      leftOut: v.array(v.object(stretch)),
      cuts: v.number(),
      files: v.array(
        v.object({ kind: v.picklist(['picture', 'sound']), key: v.string(), bytes: v.number(), slices: v.number() }),
      ),
    }),
  ),
  cuts: v.array(v.object({ takeId: id('take'), ...stretch })),
  // One alone, where it was written before there could be several.
  asked: v.optional(
    v.union([
      v.array(askedItem),
      v.pipe(
        askedItem,
        v.transform((one) => [one]),
      ),
    ]),
  ),
  version: v.number(),
})
