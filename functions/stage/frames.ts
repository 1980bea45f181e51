import type { Table } from '../platform/dynamodb/table.ts'
import { asTheySay, type Framing, framing } from '../platform/live/framing.ts'
import { roomStore } from '../platform/live/room.store.ts'
import type { StreamHandler } from '../platform/manifest.ts'
import type { StageDomainEvent } from './domain-events.ts'
import { nowOf } from './now.ts'
import type { Room } from './rooms/room.ts'

/** What rooms are told of what happened, and who is shut out of them. */
export function stageFrames(
  table: Table,
  deps: Pick<Framing<StageDomainEvent>, 'sockets' | 'putSnapshot'>,
): StreamHandler {
  const [rooms, now] = [roomStore(table), nowOf(table)]

  return framing<StageDomainEvent>({
    ...deps,
    rooms,
    nowOf: (room, at) => now(room as Room, at),
    shutOut: ({ name, item }) => (name === 'person-banned' ? String(item.accountId) : undefined),

    async entriesOf(room, events) {
      const entries = await asTheySay(room, events)
      // What somebody wrote goes from where it was kept as well, not only from sight.
      for (const { type, id } of entries)
        if (type === 'line-removed')
          await rooms.rewrite(room, (each) => each.type === 'line' && each.id === id, { type, id })
      return entries
    },
  })
}
