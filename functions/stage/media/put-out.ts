import type { Id } from '../../platform/ids.ts'
import type { Standby } from '../backstage/standby.ts'
import { type Room, stageOf } from '../rooms/room.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { isUnderWay } from '../stages/stage.ts'
import { inShow, type Live } from './in-show.ts'

interface Deps {
  stages: StageStore
  live: Live
}

/**
 * Whoever is banned from an event is out of every show of it, wherever they are connected, and their hand is down. Where
 * LiveKit does not answer, stage-reconcile finds them within a minute; a token that still holds meets the webhook.
 */
export async function putOut(eventId: Id<'event'>, accountId: string, { stages, live }: Deps): Promise<void> {
  const rooms = (await stages.underWay()).filter((room) => stageOf(room).eventId === eventId)
  if (rooms.length === 0) return
  await Promise.all(
    rooms.map(async (room) => {
      const gone = stages.find(room).then((show) => inShow(live).remove(show, accountId))
      await Promise.all([gone, stages.lowerHand(room, accountId)])
    }),
  )
}

/** Staff no longer: what they are now, they are where they are connected, too. */
export async function endAsHost(
  room: Room,
  { accountId, mediaRoom, part }: Pick<Standby, 'accountId' | 'mediaRoom' | 'part'>,
  { stages, live }: Deps,
): Promise<void> {
  const stage = await stages.find(room)
  if (stage.mediaRoom === mediaRoom && isUnderWay(stage)) await inShow(live).become(stage, accountId, part)
}
