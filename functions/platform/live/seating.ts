import type { Instant } from '../clock.ts'
import type { RoomStore } from './room.store.ts'
import type { Opening, SocketDeeds } from './socket-door.ts'

interface Seating {
  rooms: RoomStore
  /** Who may sit there: whose the socket is, nobody's, or the status that it is refused with. */
  mayEnter(room: string, opening: Opening): Promise<{ accountId?: string } | 401 | 403 | 404>
}

/** A room that is full is so for a moment: whoever comes right after is told without asking anybody. */
const fullMs = 2000

/** Notes who sits in which room. Whatever is said goes by HTTP, where every right is checked: a socket is only listened to. */
export function seating({ rooms, mayEnter }: Seating): SocketDeeds {
  /** Until when a room is known to be full. */
  const full = new Map<string, number>()

  /** Before anybody asks who they are: nine of ten who come to a stage with five thousand are told this. */
  async function isFull(room: string, at: Instant): Promise<boolean> {
    const now = Date.parse(at)
    if ((full.get(room) ?? 0) > now) return true
    full.delete(room)
    if (!(await rooms.isFull(room, at))) return false
    full.set(room, now + fullMs)
    return true
  }

  return {
    async opened(opening) {
      const { room } = opening.query
      if (!room) return 404
      if (await isFull(room, opening.at)) return 429
      const entered = await mayEnter(room, opening)
      if (typeof entered === 'number') return entered
      return (await rooms.sit(room, { connectionId: opening.connectionId, ...entered }, opening.at)) ? 200 : 429
    },

    /** A word now and then keeps a socket from falling idle. */
    async said() {},

    ended: ({ connectionId }) => rooms.leave(connectionId),
  }
}
