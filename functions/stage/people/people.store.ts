import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import { absent, type Item, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { LineUp } from '../backstage/line-up.ts'
import { backstageTold } from '../rooms/backstage-room.ts'
import type { Room } from '../rooms/room.ts'
import { namedParts } from '../stages/parts.ts'
import type { CastMember } from './cast.ts'

/**
 * Who makes a stage.
 *
 *   pk             sk              sk of the index person
 *   ROOM#<room>    CAST#mail_…     CAST#<room>, of mail_…    who hosts or speaks
 *   ROOM#<room>    LINEUP                                    in which order they speak
 *
 * `mail_…` is made from their address: they are named before they have an account.
 */
const keys = {
  member: (room: Room, castId: Id<'mail'>) => ({ pk: `ROOM#${room}`, sk: `CAST#${castId}` }),
  of: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'CAST#' }),
  lineUp: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'LINEUP' }),
}

/** What somebody is known by who was named by their address. */
export const castIdOf = (mail: string): Id<'mail'> => idFrom('mail', mail)

/** Named or moved in the line again, it begins anew: long enough for an event that is moved. */
const keptMs = 365 * dayMs

export const castStore = (table: Table) => ({
  async castMember(room: Room, mail: string): Promise<CastMember | undefined> {
    const item = await table.get(keys.member(room, castIdOf(mail)))
    return item && toMember(item)
  },
  async cast(room: Room): Promise<CastMember[]> {
    return (await table.startingWith(keys.of(room))).map(toMember)
  },
  async name(room: Room, member: CastMember): Promise<void> {
    const castId = castIdOf(member.mail)
    await table.put({
      ...{ ...keys.member(room, castId), personPk: castId, personSk: `CAST#${room}` },
      ...{ ...member, room, expiresAt: epochSecond(later(member.namedAt, keptMs)) },
      ...backstageTold(room, member.namedAt),
    })
  },
  /** Out of the line, too. */
  async strike(room: Room, mail: string): Promise<void> {
    const castId = castIdOf(mail)
    await table.remove(keys.member(room, castId))
    for (let attempt = 0; attempt < 8; attempt++) {
      const { order, version } = await this.lineUp(room)
      if (!order.includes(castId)) return
      const left = { order: order.filter((each) => each !== castId), version: version + 1 }
      if (await table.change(keys.lineUp(room), { set: left }, { version })) return
    }
    throw new Error('the order of a stage was changed by too many at once')
  },

  /** Each stage that an address was named for. */
  async castOfMail(mail: string): Promise<(CastMember & { room: Room })[]> {
    const named = await table.startingWith({ pk: castIdOf(mail), sk: 'CAST#' }, 'person')
    return named.map((item) => ({ ...toMember(item), room: item.room as Room }))
  },

  async lineUp(room: Room): Promise<LineUp> {
    const item = await table.get(keys.lineUp(room))
    return item ? v.parse(lineUpItem, item) : { order: [], version: 0 }
  },
  /** False when somebody else changed it meanwhile. */
  saveLineUpWhile(room: Room, before: number, lineUp: LineUp, at: Instant): Promise<boolean> {
    const expiresAt = epochSecond(later(at, keptMs))
    const item = { ...keys.lineUp(room), ...lineUp, expiresAt, ...backstageTold(room, at) }
    return table.replaceWhile(before === 0 ? { pk: absent } : { version: before }, item)
  },
})

const memberItem = v.object({
  mail: v.string(),
  name: v.string(),
  part: v.picklist(namedParts),
  namedAt: v.string(),
})
const toMember = (item: Item): CastMember => v.parse(memberItem, item)
const lineUpItem = v.object({ order: v.array(id('mail')), version: v.number() })
