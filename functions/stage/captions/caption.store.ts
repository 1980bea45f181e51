import * as v from 'valibot'
import { dayMs, epochSecond, later } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Room } from '../rooms/room.ts'
import { type Caption, toldCaptions } from './caption.ts'

export type CaptionStore = ReturnType<typeof captionStore>

/** `ROOM#<room>`, `CAPTION#<instant>#caption_…`: what was said on a stage, as somebody wrote it. */
const keys = {
  caption: ({ room, at, captionId }: Caption) => ({ pk: `ROOM#${room}`, sk: `CAPTION#${at}#${captionId}` }),
  of: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'CAPTION#' }),
}

/** As long as chat stands beside a replay. */
const keptMs = 365 * dayMs

export const captionStore = (table: Table) => ({
  async write(caption: Caption): Promise<void> {
    await table.put({
      ...keys.caption(caption),
      ...caption,
      expiresAt: epochSecond(later(caption.at, keptMs)),
      told: { room: caption.room, entries: toldCaptions(caption) },
      domainEvent: { name: 'caption-written', at: caption.at },
    })
  },
  async ofRoom(room: Room): Promise<Caption[]> {
    return (await table.startingWith(keys.of(room))).map((item) => v.parse(captionItem, item))
  },
})

const captionItem = v.object({
  captionId: id('caption'),
  room: v.custom<Room>((value) => typeof value === 'string'),
  words: v.string(),
  at: v.string(),
})
