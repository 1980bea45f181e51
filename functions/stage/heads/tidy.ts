import type { Id } from '../../platform/ids.ts'
import { log } from '../../platform/log.ts'
import { accountOf } from '../media/identity.ts'
import type { LiveRooms, Present } from '../media/live-rooms.ts'
import { withMedia } from '../media/with-media.ts'
import type { KeepingStore } from '../rooms/keeping.store.ts'
import { stageOf } from '../rooms/room.ts'
import { maySpeak, type Part } from '../stages/parts.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { isOnAir, isPaused, type Stage } from '../stages/stage.ts'

/**
 * Puts out whoever is in a show's room and should not be: banned, sent off, or behind a stage that is not theirs any more.
 * Who may watch but no longer speak stays, silent, and sees nothing while the stage is paused. Answers with those that are left.
 */
export async function tidy(
  stage: Stage,
  present: readonly Present[],
  partOf: (accountId: Id<'account'>) => Part,
  { rooms, stages, keeping }: { rooms: LiveRooms; stages: StageStore; keeping: KeepingStore },
): Promise<Present[]> {
  const { room, mediaRoom = '' } = stage
  const [bans, out] = await Promise.all([keeping.bans(stageOf(room).eventId), stages.outOfShow(room, mediaRoom)])
  const shutOut = new Set<string>([...bans.map(({ accountId }) => accountId), ...out])

  const kept = await Promise.all(
    present.map(async (each) => {
      const accountId = accountOf(each.identity)
      const part = accountId ? partOf(accountId) : 'viewer'
      if ((accountId && shutOut.has(accountId)) || !(isOnAir(stage) || maySpeak(part))) {
        log('INFO', 'PUT_OUT', { room })
        await withMedia(() => rooms.remove(mediaRoom, each.identity))
        return []
      }
      const speaksWrongly = each.mayPublish && !maySpeak(part)
      const seesWrongly = !maySpeak(part) && each.maySee === isPaused(stage)
      if (!speaksWrongly && !seesWrongly) return [each]
      if (speaksWrongly) log('INFO', 'SILENCED_FOR_GOOD', { room })
      await withMedia(() => rooms.permit(mediaRoom, each.identity, part, { isPaused: isPaused(stage) }))
      return [{ ...each, isPublishing: false, mayPublish: false }]
    }),
  )
  return kept.flat()
}
