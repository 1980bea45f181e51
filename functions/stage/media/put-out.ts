import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { StandbyStore } from '../backstage/standby.store.ts'
import type { Standby } from '../backstage/standby.ts'
import { endRecording } from '../replay/end-recording.ts'
import type { ReplayStore } from '../replay/replay.store.ts'
import { type Room, stageOf } from '../rooms/room.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { isUnderWay } from '../stages/stage.ts'
import { inShow, type Live } from './in-show.ts'

interface Deps {
  stages: StageStore
  standby: StandbyStore
  replays: ReplayStore
  live: Live
}

/**
 * Whoever is banned from an event is out of every show of it, wherever they are connected, their hand is down and what they
 * were recording is over. Where
 * LiveKit does not answer, stage-reconcile finds them within a minute; a token that still holds meets the webhook.
 */
export async function putOut(
  eventId: Id<'event'>,
  accountId: Id<'account'>,
  at: Instant,
  { stages, live, ...recording }: Deps,
): Promise<void> {
  const rooms = (await stages.underWay()).filter((room) => stageOf(room).eventId === eventId)
  if (rooms.length === 0) return
  await Promise.all(
    rooms.map(async (room) => {
      const gone = stages.find(room).then(async (show) => {
        await inShow(live).remove(show, accountId)
        await endRecording(room, accountId, show.mediaRoom, at, recording)
      })
      await Promise.all([gone, stages.lowerHand(room, accountId)])
    }),
  )
}

/** Staff no longer: what they are now, they are where they are connected, too. */
export async function endAsHost(
  room: Room,
  { accountId, mediaRoom, part }: Pick<Standby, 'accountId' | 'mediaRoom' | 'part'>,
  at: Instant,
  { stages, live, ...recording }: Deps,
): Promise<void> {
  const stage = await stages.find(room)
  if (stage.mediaRoom === mediaRoom && isUnderWay(stage)) await inShow(live).become(stage, accountId, part)
  if (part !== 'host') await endRecording(room, accountId, mediaRoom, at, recording)
}
