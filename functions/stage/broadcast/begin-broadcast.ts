import type { Instant } from '../../platform/clock.ts'
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
 * everybody watches in its room. An egress takes seconds to begin, and just then people come up: that it may keep a film is
 * written first, so that nobody comes up unasked, and whoever is there after that is everybody whom the film would hold.
 */
export async function beginBroadcast(
  stage: Stage,
  at: Instant,
  { stages, replays, live, randomName }: Deps,
): Promise<void> {
  const { room, mediaRoom, broadcast } = stage
  if (!live?.egress || !mediaRoom || broadcast) return
  const { rooms, egress } = live
  const begun: Broadcast = { name: randomName(), egressIds: [], keeps: true, isOpen: false }
  if (!(await write(begun, undefined, stage, at, stages))) return
  const [present, consents] = await Promise.all([
    withMedia(() => rooms.present(mediaRoom)),
    replays.consents(room, mediaRoom),
  ])
  // Who is muted now may be heard at any moment.
  const heard = (present ?? []).filter(({ mayPublish }) => mayPublish).map(({ identity }) => accountOf(identity))
  const agreed = consents.filter(({ takenBackAt }) => !takenBackAt).map(({ accountId }) => accountId)
  const keeps = mayBeKept(heard, agreed)
  const egressIds = await withMedia(() => egress.begin(mediaRoom, begun.name, keeps))
  const isWritten = await write(egressIds && { ...begun, egressIds, keeps }, begun.name, stage, at, stages)
  // What no stage knows of asks nobody for their consent.
  if (egressIds && !isWritten) await withMedia(() => egress.end(egressIds))
}

/** In the place of the one of this name. A host who pauses meanwhile is no reason to be without. */
async function write(
  broadcast: Broadcast | undefined,
  name: string | undefined,
  { room, mediaRoom }: Stage,
  at: Instant,
  stages: StageStore,
): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const now = await stages.find(room)
    if (now.mediaRoom !== mediaRoom || !isOnAir(now) || now.broadcast?.name !== name) return false
    const next: Stage = { ...now, broadcast, version: now.version + 1 }
    if (await stages.saveWhile(now.version, next, { name: 'stage-moved', at })) return true
  }
  return false
}
