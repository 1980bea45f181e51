import type { Id } from '../../platform/ids.ts'
import { stageOf } from '../rooms/room.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { connectionsOf } from './identity.ts'
import type { LiveRooms } from './live-rooms.ts'
import { withMedia } from './with-media.ts'

interface Deps {
  stages: StageStore
  live(): Promise<{ rooms: LiveRooms } | undefined>
}

/**
 * Whoever is banned from an event is out of every show of it, wherever they are connected, and their hand is down. Where
 * LiveKit does not answer, stage-reconcile finds them within a minute; a token that still holds meets the webhook.
 */
export async function putOut(eventId: Id<'event'>, accountId: string, { stages, live }: Deps): Promise<void> {
  const rooms = (await stages.underWay()).filter((room) => stageOf(room).eventId === eventId)
  if (rooms.length === 0) return
  const media = await live()
  await Promise.all(
    rooms.map(async (room) => {
      const { mediaRoom } = await stages.find(room)
      await stages.lowerHand(room, accountId)
      if (!media || !mediaRoom) return
      await withMedia(async () => {
        for (const identity of connectionsOf(await media.rooms.present(mediaRoom), accountId))
          await media.rooms.remove(mediaRoom, identity)
      })
    }),
  )
}
