import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { StandbyStore } from '../backstage/standby.store.ts'
import type { Room } from '../rooms/room.ts'
import type { ReplayStore } from './replay.store.ts'

interface Deps {
  standby: Pick<StandbyStore, 'find'>
  replays: Pick<ReplayStore, 'takes' | 'endTake'>
}

/**
 * Whoever is put out of a show records it no longer: what they send with a form they still hold is no part of its replay.
 * Staff, whom nobody named, stay hosts.
 */
export async function endRecording(
  room: Room,
  accountId: Id<'account'>,
  mediaRoom: string | undefined,
  at: Instant,
  { standby, replays }: Deps,
): Promise<void> {
  const came = await standby.find(room, accountId)
  if (came?.part === 'host' && !came.castId) return
  for (const take of await replays.takes(room))
    if (take.by === accountId && take.mediaRoom === mediaRoom && !take.endedAt)
      await replays.endTake({ ...take, shutAt: at }, at)
}
