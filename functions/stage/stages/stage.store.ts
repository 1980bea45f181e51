import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { playlistsOf } from '../broadcast/broadcast.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { handStore } from '../hands/hand.store.ts'
import { castStore } from '../people/people.store.ts'
import { backstageTold } from '../rooms/backstage-room.ts'
import { type Room, roomOf } from '../rooms/room.ts'
import { closedStage, type Stage, type StageState, stageStates } from './stage.ts'

export type StageStore = ReturnType<typeof stageStore>
type Says = Happened<StageDomainEvent>

/**
 * What of a stage lies in the table.
 *
 *   pk                 sk                     what
 *   ROOM#<room>        STAGE                  its state
 *   STAGES#on          <room>                 that it is under way
 *   SHOW#<mediaRoom>   SHOW                   which room a show at LiveKit belongs to
 *
 * Who makes it is said in people.store.ts, who wants to speak in hand.store.ts.
 */
const keys = {
  stage: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'STAGE' }),
  show: (mediaRoom: string) => ({ pk: `SHOW#${mediaRoom}`, sk: 'SHOW' }),
  underWay: (room: Room) => ({ pk: 'STAGES#on', sk: room }),
}
const underWay = { pk: 'STAGES#on', sk: '' }

/** A festival's days and a little more: what a show leaves of its order. */
const keptMs = 30 * dayMs

export const stageStore = (table: Table) => ({
  ...castStore(table),
  ...handStore(table),

  async find(room: Room): Promise<Stage> {
    const item = await table.get(keys.stage(room))
    return item ? v.parse(stageItem, item) : closedStage(room)
  },

  /**
   * False when somebody was quicker. Which stages are under way is a list of its own, for whoever counts heads; by its show
   * those behind the stage are told that it moved.
   */
  saveWhile(before: number, stage: Stage, domainEvent: Says): Promise<boolean> {
    const told = { room: stage.room, entries: [toldStage(stage)] }
    const show = { room: stage.room, expiresAt: after(stage.since) }
    const isOn = stage.state !== 'ended' && stage.state !== 'closed'
    return table.together([
      {
        put: { ...keys.stage(stage.room), ...stage, told, domainEvent },
        while: before === 0 ? { pk: absent } : { version: before },
      },
      isOn ? { put: { ...keys.underWay(stage.room), room: stage.room } } : { remove: keys.underWay(stage.room) },
      ...(stage.mediaRoom
        ? [{ put: { ...keys.show(stage.mediaRoom), ...show, ...backstageTold(stage.room, domainEvent.at) } }]
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
})

/** How a stage stands, for whoever makes its public page. */
export const stateOfStage =
  (table: Table) =>
  async (eventId: Id<'event'>, stageId: string): Promise<StageState> =>
    (await stageStore(table).find(roomOf(eventId, stageId))).state

/** What everybody in the room reads of it. */
export const toldStage = ({ state, since, startedAt, broadcast }: Stage) => ({
  type: 'stage',
  ...{ state, since },
  ...(startedAt && { startedAt }),
  ...(broadcast?.isOpen && { broadcast: playlistsOf(broadcast) }),
})

const after = (at: Instant) => epochSecond(later(at, keptMs))
const room = v.custom<Room>((value) => typeof value === 'string')
const stageItem = v.object({
  room,
  state: v.picklist(stageStates),
  mediaRoom: v.optional(v.string()),
  since: v.string(),
  startedAt: v.optional(v.string()),
  lastEndedAt: v.optional(v.string()),
  broadcast: v.optional(
    v.object({ name: v.string(), egressIds: v.array(v.string()), keeps: v.boolean(), isOpen: v.boolean() }),
  ),
  version: v.number(),
})
