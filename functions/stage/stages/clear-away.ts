import type { StandbyStore } from '../backstage/standby.store.ts'
import type { LiveRooms } from '../media/live-rooms.ts'
import { withMedia } from '../media/with-media.ts'
import type { StageStore } from './stage.store.ts'
import type { Stage } from './stage.ts'

/** After a show: its room at LiveKit goes, hands go down, and nobody stands by any more. */
export async function clearAway(
  { room, mediaRoom }: Stage,
  { stages, standby, rooms }: { stages: StageStore; standby: StandbyStore; rooms: LiveRooms | undefined },
): Promise<void> {
  if (rooms && mediaRoom) await withMedia(() => rooms.close(mediaRoom))
  await stages.lowerAll(room)
  await standby.clear(room)
}
