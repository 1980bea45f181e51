import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { accountOf } from '../media/identity.ts'
import type { LiveRooms } from '../media/live-rooms.ts'
import { withMedia } from '../media/with-media.ts'
import type { ReplayStore } from '../replay/replay.store.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { type Broadcast, isOnAir, type Stage } from '../stages/stage.ts'
import { mayBeKept } from './broadcast.ts'
import type { Egress } from './egress.ts'

interface Deps {
  stages: StageStore
  replays: Pick<ReplayStore, 'consents'>
  live: { rooms: LiveRooms; egress?: Egress | undefined } | undefined
  randomName(): string
}

/**
 * Where the city has an egress, a show that begins is written for many from its first second. A show goes on without: then
 * everybody watches in its room.
 */
export async function beginBroadcast(
  stage: Stage,
  at: { now: Instant; by: Id<'account'> },
  { stages, replays, live, randomName }: Deps,
): Promise<Stage> {
  const { room, mediaRoom, broadcast } = stage
  if (!live?.egress || !mediaRoom || broadcast) return stage
  const { rooms, egress } = live
  const [present, consents] = await Promise.all([
    withMedia(() => rooms.present(mediaRoom)),
    replays.consents(room, mediaRoom),
  ])
  // Who is muted now may be heard at any moment.
  const heard = (present ?? []).filter(({ mayPublish }) => mayPublish).map(({ identity }) => accountOf(identity))
  const agreed = consents.filter(({ takenBackAt }) => !takenBackAt).map(({ accountId }) => accountId)
  const keeps = mayBeKept(heard, agreed)
  const name = randomName()
  const egressIds = await withMedia(() => egress.begin(mediaRoom, name, keeps))
  if (!egressIds) return stage
  const written = await saved({ name, egressIds, keeps, isOpen: false }, stage, at, stages)
  // What no stage knows of asks nobody for their consent.
  if (!written) await withMedia(() => egress.end(egressIds))
  return written ?? stage
}

/** An egress takes seconds to begin. A host who pauses meanwhile is no reason to be without. */
async function saved(
  broadcast: Broadcast,
  { room, mediaRoom }: Stage,
  at: { now: Instant; by: Id<'account'> },
  stages: StageStore,
): Promise<Stage | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const now = await stages.find(room)
    if (now.mediaRoom !== mediaRoom || !isOnAir(now) || now.broadcast) return undefined
    const next: Stage = { ...now, broadcast, version: now.version + 1 }
    if (await stages.saveWhile(now.version, next, { name: 'stage-moved', at: at.now, by: at.by })) return next
  }
  return undefined
}
