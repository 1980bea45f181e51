import { epochSecond, hourMs, later } from '../platform/clock.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { SocketDeeds } from '../platform/live/socket-door.ts'
import { keys } from './keys.ts'

/** No socket lives longer: API Gateway ends it. */
const longestMs = 2 * hourMs

/** Notes who sits in which room. */
export const socketsInRooms = (stage: Table): SocketDeeds => ({
  async opened({ connectionId, at, query: { room } }) {
    if (!room) return 404
    const expiresAt = epochSecond(later(at, longestMs))
    await stage.together([
      { put: { ...keys.socket(connectionId), room, expiresAt } },
      { put: { ...keys.socketIn(room, connectionId), expiresAt } },
    ])
    return 200
  },

  async said() {},

  async ended({ connectionId }) {
    const found = await stage.get(keys.socket(connectionId))
    if (!found) return
    await stage.together([
      { remove: keys.socket(connectionId) },
      { remove: keys.socketIn(String(found.room), connectionId) },
    ])
  },
})
