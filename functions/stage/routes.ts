import type { Table } from '../platform/dynamodb/table.ts'
import type { NewId } from '../platform/ids.ts'
import { roomStore } from '../platform/live/room.store.ts'
import { chatRoutes } from './chat/line.routes.ts'
import { lineStore } from './chat/line.store.ts'
import { nowOf } from './now.ts'
import { type EntranceDeps, entrance } from './rooms/entrance.ts'
import { keepingStore } from './rooms/keeping.store.ts'
import { roomRoutes } from './rooms/room.routes.ts'

export interface StageDeps extends Pick<EntranceDeps, 'findStage' | 'speaker'> {
  table: Table
  newId: NewId
}

export function stageRoutes({ table, newId, findStage, speaker }: StageDeps) {
  const [keeping, lines, rooms] = [keepingStore(table), lineStore(table), roomStore(table)]
  const way = { keeping, newId, entrance: entrance({ keeping, findStage, speaker }) }
  return {
    ...roomRoutes({ ...way, rooms, nowOf: nowOf(table) }),
    ...chatRoutes({ ...way, lines }),
  }
}
