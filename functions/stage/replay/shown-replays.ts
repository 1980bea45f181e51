import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { stageOf } from '../rooms/room.ts'
import { chaptersOf } from './chapters.ts'
import { replayStore } from './replay.store.ts'

/** What of an event can be seen again: its stages, and the programme items that have a chapter. */
export interface SeenAgain {
  stageIds: readonly string[]
  itemIds: readonly string[]
}

interface Item {
  itemId: string
  stageId: string
  title: string
  startsAt: Instant
  endsAt: Instant
}

export function shownReplays(table: Table) {
  const replays = replayStore(table)
  return async (eventId: Id<'event'>, programme: readonly Item[]): Promise<SeenAgain> => {
    const rooms = await replays.rooms(eventId)
    const parts = await Promise.all(
      rooms.map(async (room) => {
        const shown = (await replays.ofRoom(room)).filter(({ state }) => state === 'shown')
        return shown.flatMap((replay) => replay.parts.map((part) => ({ stageId: stageOf(room).stageId, part })))
      }),
    )
    const all = parts.flat()
    const itemIds = all.flatMap(({ stageId, part }) =>
      chaptersOf(
        part,
        programme.filter((item) => item.stageId === stageId),
        [],
      ).flatMap(({ itemId }) => itemId ?? []),
    )
    return { stageIds: [...new Set(all.map(({ stageId }) => stageId))], itemIds: [...new Set(itemIds)] }
  }
}
