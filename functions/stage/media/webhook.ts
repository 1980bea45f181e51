import type { KeepingStore } from '../rooms/keeping.store.ts'
import { stageOf } from '../rooms/room.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { accountOf } from './identity.ts'
import type { LiveRooms } from './live-rooms.ts'

/** What LiveKit tells, as far as we act on it. It may come late, twice, in any order, or never. */
export interface Told {
  event: string
  room?: string | undefined
  identity?: string | undefined
}

interface Deps {
  stages: StageStore
  keeping: KeepingStore
  rooms: LiveRooms
}

/** Who was sent off or banned and comes back with a token that still holds is put out before they publish anything. */
export async function onWebhook(
  { event, room: mediaRoom, identity }: Told,
  { stages, keeping, rooms }: Deps,
): Promise<void> {
  if (event !== 'participant_joined' || !mediaRoom || !identity) return
  const accountId = accountOf(identity)
  const room = accountId && (await stages.ofShow(mediaRoom))
  if (!room) return
  const [isOut, isBanned] = await Promise.all([
    stages.isOut(room, accountId, mediaRoom),
    keeping.isBanned(stageOf(room).eventId, accountId),
  ])
  if (isOut || isBanned) await rooms.remove(mediaRoom, identity)
}
