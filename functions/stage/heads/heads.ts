import { dayIn, hourMs, type Instant, later, minuteMs } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { accountOf } from '../media/identity.ts'
import type { Present } from '../media/live-rooms.ts'
import { isOnAir, type Stage } from '../stages/stage.ts'

/** What one look at a show's room at LiveKit says. */
export interface Look {
  /** People who watch: an account on two devices is one, whoever is behind the stage is none. */
  watching: number
  /** Nobody at all is there. */
  isEmpty: boolean
  /** Nobody is heard or seen. */
  isQuiet: boolean
}

/** How many watch a show, and since when nothing has been going on in it. */
export interface Heads {
  mediaRoom: string
  watching: number
  /** When it last was another number. */
  countedAt: Instant
  emptySince?: Instant | undefined
  quietSince?: Instant | undefined
  version: number
}

export function lookAt(present: readonly Present[], isBehind: (accountId: Id<'account'>) => boolean): Look {
  const viewers = present.filter(({ identity }) => {
    const accountId = accountOf(identity)
    return !accountId || !isBehind(accountId)
  })
  return {
    watching: new Set(viewers.map(({ identity }) => accountOf(identity) ?? identity)).size,
    isEmpty: present.length === 0,
    isQuiet: !present.some(({ isPublishing }) => isPublishing),
  }
}

/** The count after a look; the same one, where nothing is different. */
export function counted(before: Heads | undefined, mediaRoom: string, look: Look, now: Instant): Heads {
  const earlier = before?.mediaRoom === mediaRoom ? before : undefined
  const emptySince = look.isEmpty ? (earlier?.emptySince ?? now) : undefined
  const quietSince = look.isQuiet ? (earlier?.quietSince ?? now) : undefined
  const { watching } = look
  const isSame =
    earlier?.watching === watching && earlier.emptySince === emptySince && earlier.quietSince === quietSince
  if (earlier && isSame) return earlier
  const countedAt = earlier?.watching === watching ? earlier.countedAt : now
  return { mediaRoom, watching, countedAt, emptySince, quietSince, version: (before?.version ?? 0) + 1 }
}

/**
 * What is said of how many watch. Nothing during a broadcast: whoever plays what lies at the edge is counted nowhere, and the
 * few who speak in the room are not how many watch.
 */
export const shownHeads = (heads: Heads | undefined, stage: Stage): number | undefined =>
  heads && isOnAir(stage) && !stage.broadcast?.isOpen && heads.mediaRoom === stage.mediaRoom
    ? heads.watching
    : undefined

/** LiveKit did not say: whatever stood still is counted from anew, for nobody knows. */
export const uncounted = (heads: Heads): Heads =>
  heads.emptySince || heads.quietSince
    ? { ...heads, emptySince: undefined, quietSince: undefined, version: heads.version + 1 }
    : heads

/**
 * When a show that nobody ends is over. Never because somebody's phone died: while one viewer is there, or the day's
 * programme goes on, its people may come back. A lunch break with an empty room is shorter than three hours.
 */
const patience = { emptyMs: 3 * hourMs, quietMs: 30 * minuteMs, afterProgrammeMs: hourMs } as const

export function endsBecause(
  { emptySince, quietSince }: Heads,
  lastItemEndsAt: Instant | undefined,
  now: Instant,
): 'stage-ended-empty' | 'stage-ended-after-programme' | undefined {
  const isLongSince = (since: Instant | undefined, ms: number) => since !== undefined && later(since, ms) <= now
  if (isLongSince(emptySince, patience.emptyMs)) return 'stage-ended-empty'
  const isProgrammeOver = isLongSince(lastItemEndsAt, patience.afterProgrammeMs)
  return isProgrammeOver && isLongSince(quietSince, patience.quietMs) ? 'stage-ended-after-programme' : undefined
}

/** When the programme of the day is over on which a show began. Nothing, where that day has none. */
export function lastEndOf(
  items: readonly { startsAt: Instant; endsAt: Instant }[],
  { startedAt, since }: Stage,
  zone: string,
): Instant | undefined {
  const day = dayIn(zone, startedAt ?? since)
  return items
    .filter(({ startsAt }) => dayIn(zone, startsAt) === day)
    .map(({ endsAt }) => endsAt)
    .toSorted()
    .at(-1)
}
