import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import { idFrom } from '../../platform/ids.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { type Hand, handStates } from '../hands/hand.ts'
import type { Room } from '../rooms/room.ts'
import type { CastMember } from './cast.ts'
import { closedStage, type Stage, stageStates } from './stage.ts'

export type StageStore = ReturnType<typeof stageStore>
type Says = Happened<StageDomainEvent>

/**
 * What of a stage lies in the table.
 *
 *   pk                 sk                     what
 *   ROOM#<room>        STAGE                  its state                              list STAGES#on while it is under way
 *   ROOM#<room>        CAST#<mail>            who hosts or speaks
 *   ROOM#<room>        HAND#account_…         who wants to speak                     index person
 *   ROOM#<room>        OUT#account_…          who was sent off this show
 *   SHOW#<mediaRoom>   SHOW                   which room a show at LiveKit belongs to
 */
const keys = {
  stage: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'STAGE' }),
  castMember: (room: Room, mail: string) => ({ pk: `ROOM#${room}`, sk: `CAST#${idFrom('mail', mail)}` }),
  castOf: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'CAST#' }),
  hand: (room: Room, accountId: string) => ({ pk: `ROOM#${room}`, sk: `HAND#${accountId}` }),
  handsOf: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'HAND#' }),
  out: (room: Room, accountId: string) => ({ pk: `ROOM#${room}`, sk: `OUT#${accountId}` }),
  show: (mediaRoom: string) => ({ pk: `SHOW#${mediaRoom}`, sk: 'SHOW' }),
  underWay: (room: Room) => ({ pk: 'STAGES#on', sk: room }),
}
const underWay = { pk: 'STAGES#on', sk: '' }

/** A festival's days and a little more: what a show leaves of its order. */
const keptMs = 30 * dayMs

export const stageStore = (table: Table) => ({
  async find(room: Room): Promise<Stage> {
    const item = await table.get(keys.stage(room))
    return item ? v.parse(stageItem, item) : closedStage(room)
  },

  /** False when somebody was quicker. Which stages are under way is a list of its own, for whoever counts heads. */
  saveWhile(before: number, stage: Stage, domainEvent: Says): Promise<boolean> {
    const told = { room: stage.room, entries: [toldStage(stage)] }
    const isOn = stage.state !== 'ended' && stage.state !== 'closed'
    return table.together([
      {
        put: { ...keys.stage(stage.room), ...stage, told, domainEvent },
        while: before === 0 ? { pk: absent } : { version: before },
      },
      isOn ? { put: { ...keys.underWay(stage.room), room: stage.room } } : { remove: keys.underWay(stage.room) },
      ...(stage.mediaRoom
        ? [{ put: { ...keys.show(stage.mediaRoom), room: stage.room, expiresAt: after(stage.since) } }]
        : []),
    ])
  },

  async underWay(): Promise<Room[]> {
    return (await table.startingWith(underWay)).map(({ room }) => room as Room)
  },

  /** Which stage a show at LiveKit belongs to. */
  async ofShow(mediaRoom: string): Promise<Room | undefined> {
    return (await table.get(keys.show(mediaRoom)))?.room as Room | undefined
  },

  async castMember(room: Room, mail: string): Promise<CastMember | undefined> {
    const item = await table.get(keys.castMember(room, mail))
    return item && v.parse(castItem, item)
  },
  async cast(room: Room): Promise<CastMember[]> {
    return (await table.startingWith(keys.castOf(room))).map((item) => v.parse(castItem, item))
  },
  async name(room: Room, member: CastMember): Promise<void> {
    await table.put({ ...keys.castMember(room, member.mail), ...member })
  },
  strike: (room: Room, mail: string): Promise<boolean> => table.remove(keys.castMember(room, mail)),

  async hand(room: Room, accountId: string): Promise<Hand | undefined> {
    const item = await table.get(keys.hand(room, accountId))
    return item && v.parse(handItem, item)
  },
  /** Of a show, in their order. */
  async hands(room: Room, mediaRoom: string): Promise<Hand[]> {
    const all = (await table.startingWith(keys.handsOf(room))).map((item) => v.parse(handItem, item))
    return all
      .filter((hand) => hand.mediaRoom === mediaRoom)
      .sort((a, b) => a.raisedAt.localeCompare(b.raisedAt) || a.accountId.localeCompare(b.accountId))
  },
  saveHandWhile(room: Room, before: Hand | undefined, hand: Hand): Promise<boolean> {
    const item = { ...keys.hand(room, hand.accountId), ...hand, personPk: hand.accountId, personSk: `HAND#${room}` }
    return table.replaceWhile(before ? { version: before.version } : { pk: absent }, {
      ...item,
      expiresAt: after(hand.raisedAt),
    })
  },
  lowerHand: (room: Room, accountId: string): Promise<boolean> => table.remove(keys.hand(room, accountId)),

  async sendOff(room: Room, accountId: string, mediaRoom: string, at: Instant): Promise<void> {
    await table.put({ ...keys.out(room, accountId), mediaRoom, expiresAt: after(at) })
  },
  async isOut(room: Room, accountId: string, mediaRoom: string | undefined): Promise<boolean> {
    return (await table.get(keys.out(room, accountId)))?.mediaRoom === mediaRoom && mediaRoom !== undefined
  },
})

/** What everybody in the room reads of it. */
export const toldStage = ({ state, since, startedAt }: Stage) => ({
  type: 'stage',
  ...{ state, since },
  ...(startedAt && { startedAt }),
})

const after = (at: Instant) => epochSecond(later(at, keptMs))
const room = v.custom<Room>((value) => typeof value === 'string')
const stageItem = v.object({
  room,
  state: v.picklist(stageStates),
  mediaRoom: v.optional(v.string()),
  since: v.string(),
  startedAt: v.optional(v.string()),
  version: v.number(),
})
const castItem = v.object({
  mail: v.string(),
  name: v.string(),
  part: v.picklist(['speaker', 'host']),
  namedAt: v.string(),
})
const handItem = v.object({
  accountId: id('account'),
  name: v.string(),
  state: v.picklist(handStates),
  raisedAt: v.string(),
  mediaRoom: v.string(),
  version: v.number(),
})
