import { type CallContext, signedIn } from '../../platform/http/serve.ts'
import type { Act } from '../rooms/keeping.store.ts'
import type { Room } from '../rooms/room.ts'
import type { StagesDeps } from './deps.ts'

/** Writes into the log of acts what whoever calls has done at a stage. */
export const actsNoted =
  ({ keeping, newId }: Pick<StagesDeps, 'keeping' | 'newId'>) =>
  (room: Room, act: Act['act'], context: CallContext, more: Pick<Act, 'about' | 'reason'> = {}): Promise<void> =>
    keeping.note({ actId: newId('act'), room, act, by: signedIn(context).accountId, at: context.now, ...more })
