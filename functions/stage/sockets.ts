import type { Table } from '../platform/dynamodb/table.ts'
import type { Caller } from '../platform/http/serve.ts'
import { roomStore } from '../platform/live/room.store.ts'
import { seating } from '../platform/live/seating.ts'
import type { SocketDeeds } from '../platform/live/socket-door.ts'
import { keepingStore } from './rooms/keeping.store.ts'
import { isRoom, stageOf } from './rooms/room.ts'

type WhoIsCalling = (request: Request, at: Date) => Promise<Caller | undefined>

/** Anybody may listen, signed out too; who is banned from the event may not. */
export function stageSockets(table: Table, whoIsCalling: WhoIsCalling): SocketDeeds {
  const keeping = keepingStore(table)

  return seating({
    rooms: roomStore(table),
    async mayEnter(room, { request, at }) {
      if (!isRoom(room)) return 404
      const caller = await whoIsCalling(request, new Date(at))
      if (!caller) return {}
      if (await keeping.isBanned(stageOf(room).eventId, caller.accountId)) return 403
      return { accountId: caller.accountId }
    },
  })
}
