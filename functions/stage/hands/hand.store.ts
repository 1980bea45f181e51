import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import { absent, type Item, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { ofPerson, person } from '../keys.ts'
import { backstageTold } from '../rooms/backstage-room.ts'
import type { Room } from '../rooms/room.ts'
import { type Hand, handStates } from './hand.ts'

/**
 * Hands, and who was sent off.
 *
 *   pk             sk                sk of the index person
 *   ROOM#<room>    HAND#account_…    HAND#<room>               who wants to speak
 *   ROOM#<room>    OUT#account_…     OUT#<room>                who was sent off this show
 */
const keys = {
  hand: (room: Room, accountId: string) => ({ pk: `ROOM#${room}`, sk: `HAND#${accountId}` }),
  handsOf: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'HAND#' }),
  out: (room: Room, accountId: string) => ({ pk: `ROOM#${room}`, sk: `OUT#${accountId}` }),
}

/** Hands go down when their show ends. What a show that nobody ended leaves lies no longer than this. */
const keptMs = 2 * dayMs

export const handStore = (table: Table) => ({
  async hand(room: Room, accountId: string): Promise<Hand | undefined> {
    const item = await table.get(keys.hand(room, accountId))
    return item && toHand(item)
  },
  /** Of a show, in their order. */
  async hands(room: Room, mediaRoom: string): Promise<Hand[]> {
    const all = (await table.startingWith(keys.handsOf(room))).map(toHand)
    return all
      .filter((hand) => hand.mediaRoom === mediaRoom)
      .sort((a, b) => a.raisedAt.localeCompare(b.raisedAt) || a.accountId.localeCompare(b.accountId))
  },
  /** False when it moved meanwhile. */
  saveHandWhile(room: Room, before: Hand | undefined, hand: Hand, at: Instant): Promise<boolean> {
    return table.replaceWhile(before ? { version: before.version } : { pk: absent }, {
      ...{ ...keys.hand(room, hand.accountId), ...ofPerson(hand.accountId, `HAND#${room}`) },
      ...{ ...hand, room, expiresAt: after(hand.raisedAt) },
      ...backstageTold(room, at),
    })
  },
  lowerHand: (room: Room, accountId: string): Promise<boolean> => table.remove(keys.hand(room, accountId)),
  /** A show is over: nobody wants to speak in it any more. */
  async lowerAll(room: Room): Promise<void> {
    for (const { accountId } of (await table.startingWith(keys.handsOf(room))).map(toHand))
      await this.lowerHand(room, accountId)
  },
  async handsOfPerson(accountId: Id<'account'>) {
    return (await table.startingWith(person(accountId, 'HAND#'), 'person')).map((item) => ({
      ...toHand(item),
      room: item.room as Room,
    }))
  },

  async sendOff(room: Room, accountId: Id<'account'>, mediaRoom: string, at: Instant): Promise<void> {
    const item = { ...keys.out(room, accountId), ...ofPerson(accountId, `OUT#${room}`) }
    await table.put({ ...item, room, mediaRoom, at, expiresAt: after(at) })
  },
  /** A show that goes on does so in another room at LiveKit: whoever was sent off it is off there, too. */
  async staySentOff(room: Room, from: string, mediaRoom: string, at: Instant): Promise<void> {
    for (const accountId of await this.outOfShow(room, from)) await this.sendOff(room, accountId, mediaRoom, at)
  },
  async isOut(room: Room, accountId: string, mediaRoom: string | undefined): Promise<boolean> {
    return (await table.get(keys.out(room, accountId)))?.mediaRoom === mediaRoom && mediaRoom !== undefined
  },
  /** Everybody who was sent off a show. */
  async outOfShow(room: Room, mediaRoom: string): Promise<Id<'account'>[]> {
    const items = await table.startingWith(keys.out(room, ''))
    return items
      .filter((item) => item.mediaRoom === mediaRoom)
      .map(({ sk }) => sk.slice('OUT#'.length) as Id<'account'>)
  },
  async outOfPerson(accountId: Id<'account'>): Promise<{ room: Room; at: Instant }[]> {
    const items = await table.startingWith(person(accountId, 'OUT#'), 'person')
    return items.map(({ room, at }) => ({ room: room as Room, at: String(at) }))
  },
  async forgetOut(room: Room, accountId: Id<'account'>): Promise<void> {
    await table.remove(keys.out(room, accountId))
  },
})

const after = (at: Instant) => epochSecond(later(at, keptMs))
const handItem = v.object({
  accountId: id('account'),
  name: v.string(),
  state: v.picklist(handStates),
  raisedAt: v.string(),
  mediaRoom: v.string(),
  version: v.number(),
})
const toHand = (item: Item): Hand => v.parse(handItem, item)
