import type { Table } from '../platform/dynamodb/table.ts'
import type { Caller } from '../platform/http/serve.ts'
import { roomStore } from '../platform/live/room.store.ts'
import { seating } from '../platform/live/seating.ts'
import type { SocketDeeds } from '../platform/live/socket-door.ts'
import { partOf } from './people/cast.ts'
import { stageBefore } from './rooms/backstage-room.ts'
import { keepingStore } from './rooms/keeping.store.ts'
import { isRoom, type Room, stageOf } from './rooms/room.ts'
import { mayShow } from './stages/parts.ts'
import { stageStore } from './stages/stage.store.ts'

type WhoIsCalling = (request: Request, at: Date) => Promise<Caller | undefined>

/** Anybody may listen, signed out too; who is banned from the event may not. Behind a stage sit those who make it. */
export function stageSockets(table: Table, whoIsCalling: WhoIsCalling): SocketDeeds {
  const [keeping, stages] = [keepingStore(table), stageStore(table)]
  const isBehind = async (stage: Room, caller: Caller) =>
    mayShow(partOf(caller, await stages.castMember(stage, caller.mail), undefined))

  return seating({
    rooms: roomStore(table),
    async mayEnter(room, { request, at }) {
      const backstage = stageBefore(room)
      const stage = backstage ?? room
      if (!isRoom(stage)) return 404
      const caller = await whoIsCalling(request, new Date(at))
      if (!caller) return backstage ? 401 : {}
      if (await keeping.isBanned(stageOf(stage).eventId, caller.accountId)) return 403
      if (backstage && !(await isBehind(backstage, caller))) return 403
      return { accountId: caller.accountId }
    },
  })
}
