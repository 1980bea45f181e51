import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import type { Room } from '../rooms/room.ts'
import type { Stage } from '../stages/stage.ts'
import { type Heads, shownHeads } from './heads.ts'

export type HeadsStore = ReturnType<typeof headsStore>

/** `ROOM#<room>`, `HEADS`: how many watch. */
const keyOf = (room: Room) => ({ pk: `ROOM#${room}`, sk: 'HEADS' })

export const headsStore = (table: Table) => ({
  async find(room: Room): Promise<Heads | undefined> {
    const item = await table.get(keyOf(room))
    return item && v.parse(headsItem, item)
  },
  /** The room is told of another number it may say, and of nothing else. False when another look came in between. */
  saveWhile(stage: Stage, before: Heads | undefined, heads: Heads): Promise<boolean> {
    const { room } = stage
    const told = { room, entries: [toldHeads(shownHeads(heads, stage))] }
    const domainEvent = { name: 'heads-counted', at: heads.countedAt } satisfies Happened<StageDomainEvent>
    const item = { ...keyOf(room), ...heads, told, domainEvent }
    return table.replaceWhile(before ? { version: before.version } : { pk: absent }, item)
  },
})

export const toldHeads = (watching: number | undefined) => ({
  type: 'heads',
  ...(watching !== undefined && { watching }),
})

const headsItem = v.object({
  mediaRoom: v.string(),
  watching: v.number(),
  countedAt: v.string(),
  emptySince: v.optional(v.string()),
  quietSince: v.optional(v.string()),
  version: v.number(),
})
