import type { Id } from '../../platform/ids.ts'
import type { ReplayStore } from '../replay/replay.store.ts'
import type { Stage } from '../stages/stage.ts'

/** Egress takes in whoever speaks: nobody does who did not agree, while it keeps what it takes in. */
export async function isUnasked(
  { room, mediaRoom, broadcast }: Stage,
  accountId: Id<'account'> | undefined,
  replays: Pick<ReplayStore, 'consent'>,
): Promise<boolean> {
  if (!broadcast?.keeps || !mediaRoom || !accountId) return false
  const consent = await replays.consent(room, mediaRoom, accountId)
  return !consent || consent.takenBackAt !== undefined
}
