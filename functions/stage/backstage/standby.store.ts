import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Item, Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { ofPerson, person } from '../keys.ts'
import { backstageTold } from '../rooms/backstage-room.ts'
import type { Room } from '../rooms/room.ts'
import { parts } from '../stages/parts.ts'
import type { Cue, Standby } from './standby.ts'

export type StandbyStore = ReturnType<typeof standbyStore>

/**
 * Those behind a stage, and what they are told there.
 *
 *   pk             sk                       sk of the index person
 *   ROOM#<room>    STANDBY#account_…        STANDBY#<room>           who came for this show, and is ready
 *   ROOM#<room>    CUE#<instant>#cue_…                               what a host told them
 */
const keys = {
  standby: (room: Room, accountId: string) => ({ pk: `ROOM#${room}`, sk: `STANDBY#${accountId}` }),
  cue: (room: Room, { at, cueId }: Cue) => ({ pk: `ROOM#${room}`, sk: `CUE#${at}#${cueId}` }),
  cuesOf: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'CUE#' }),
}

/** Both are for one show. They go when it ends; what nobody ended lies no longer than this. */
const keptMs = 2 * dayMs
/** As many cues as anybody reads. */
const mostCues = 20

export const standbyStore = (table: Table) => ({
  async find(room: Room, accountId: string): Promise<Standby | undefined> {
    const item = await table.get(keys.standby(room, accountId))
    return item && toStandby(item)
  },
  async ofShow(room: Room, mediaRoom: string): Promise<Standby[]> {
    const all = (await table.startingWith(keys.standby(room, ''))).map(toStandby)
    return all.filter((each) => each.mediaRoom === mediaRoom)
  },
  /** Only they themselves change it, or the end of their role. */
  async save(
    room: Room,
    standby: Standby,
    at: Instant,
    name: 'backstage-changed' | 'hosting-ended' = 'backstage-changed',
  ): Promise<void> {
    await table.put({
      ...{ ...keys.standby(room, standby.accountId), ...ofPerson(standby.accountId, `STANDBY#${room}`) },
      ...{ ...standby, room, expiresAt: after(at) },
      ...{ ...backstageTold(room, at), domainEvent: { name, at } },
    })
  },
  async stepDown(room: Room, accountId: Id<'account'>): Promise<void> {
    await table.remove(keys.standby(room, accountId))
  },
  async ofPerson(accountId: Id<'account'>): Promise<(Standby & { room: Room })[]> {
    const items = await table.startingWith(person(accountId, 'STANDBY#'), 'person')
    return items.map((item) => ({ ...toStandby(item), room: item.room as Room }))
  },

  async give(room: Room, cue: Cue): Promise<void> {
    await table.put({ ...keys.cue(room, cue), ...cue, expiresAt: after(cue.at), ...backstageTold(room, cue.at) })
  },
  /** Newest first. */
  async cues(room: Room, mediaRoom: string): Promise<Cue[]> {
    const { items } = await table.page(keys.cuesOf(room), { limit: mostCues, newestFirst: true, consistent: true })
    return items.map((item) => v.parse(cueItem, item)).filter((cue) => cue.mediaRoom === mediaRoom)
  },
  async forgetCues(room: Room, castId: Id<'mail'>): Promise<void> {
    for (const { pk, sk, to } of await table.startingWith(keys.cuesOf(room)))
      if (to === castId) await table.remove({ pk, sk })
  },

  /** A show is over. */
  async clear(room: Room): Promise<void> {
    for (const row of [keys.standby(room, ''), keys.cuesOf(room)])
      for (const { pk, sk } of await table.startingWith(row)) await table.remove({ pk, sk })
  },
})

const after = (at: Instant) => epochSecond(later(at, keptMs))
const standbyItem = v.object({
  accountId: id('account'),
  name: v.string(),
  part: v.picklist(parts),
  castId: v.optional(id('mail')),
  mediaRoom: v.string(),
  cameAt: v.string(),
  ready: v.optional(v.object({ at: v.string(), camera: v.boolean(), microphone: v.boolean() })),
  readCuesAt: v.optional(v.string()),
})
export const toStandby = (item: Item): Standby => v.parse(standbyItem, item)
const cueItem = v.object({
  cueId: id('cue'),
  to: v.union([v.literal('all'), id('mail')]),
  words: v.string(),
  at: v.string(),
  mediaRoom: v.string(),
})
