import type { Instant } from '../platform/clock.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import { keepingStore, toldAnnouncement } from './rooms/keeping.store.ts'
import { type Room, usual } from './rooms/room.ts'

/** How things stand in a room: what a snapshot says, and what a page shows before anything is live. Each slice adds its own. */
export function nowOf(table: Table) {
  const keeping = keepingStore(table)

  return async (room: Room, at: Instant) => {
    const [settings = usual(room), announcement] = await Promise.all([
      keeping.settings(room),
      keeping.announcement(room, at),
    ])
    const { isOpen, slowSeconds } = settings
    return { isOpen, slowSeconds, ...(announcement && { announcement: toldAnnouncement(announcement) }) }
  }
}
