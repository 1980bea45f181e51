import { type Instant, later, minuteMs } from '../../platform/clock.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Room } from '../rooms/room.ts'

export const stageStates = ['closed', 'backstage', 'live', 'paused', 'ended'] as const
export type StageState = (typeof stageStates)[number]

/** What happens on one stage: one show after the other, each from its backstage to its end. */
export interface Stage {
  room: Room
  state: StageState
  /** The show's room at LiveKit: opaque, and another one for each show. */
  mediaRoom?: string | undefined
  /** Since when it is in this state. */
  since: Instant
  /** When this show first went live. */
  startedAt?: Instant | undefined
  /** When the show before this one ended for good: what was asked since then is asked of this one. */
  lastEndedAt?: Instant | undefined
  broadcast?: Broadcast | undefined
  version: number
}

/** What egress writes of a show for a large audience. */
export interface Broadcast {
  /** Opaque, and another one for each show: what its files are called. */
  name: string
  egressIds: readonly string[]
  /** A file is written as well, for the replay. */
  keeps: boolean
  /** Viewers are sent there, and no longer into the room. */
  isOpen: boolean
}

export const closedStage = (room: Room): Stage => ({ room, state: 'closed', since: '', version: 0 })

const from = {
  open: ['closed', 'ended'],
  start: ['backstage', 'paused'],
  pause: ['live'],
  end: ['backstage', 'live', 'paused'],
} as const satisfies Record<string, readonly StageState[]>
export type StageDeed = keyof typeof from
export const stageDeeds = Object.keys(from) as StageDeed[]

const to: Record<StageDeed, StageState> = { open: 'backstage', start: 'live', pause: 'paused', end: 'ended' }

/** Opened again within this, a show had been ended by mistake: it holds many programme items, so a changeover opens no new one. */
const goesOnMs = 10 * minuteMs

export const goesOn = ({ state, since }: Stage, now: Instant): boolean =>
  state === 'ended' && now < later(since, goesOnMs)

/** Since when what is asked is asked of the show that is on; or of the next, where the last one has ended for good. */
export const askedSince = (stage: Stage, now: Instant): Instant =>
  stage.state === 'ended' && !goesOn(stage, now) ? stage.since : (stage.lastEndedAt ?? '')

/** The stage after a deed. `mediaRoom` names the room of a show that opens. */
export function afterDeed(stage: Stage, deed: StageDeed, version: number, mediaRoom: string, now: Instant) {
  if (stage.version !== version) return refuse('stage-moved-on')
  if (!(from[deed] as readonly StageState[]).includes(stage.state)) return refuse('stage-not-so')
  const { startedAt, broadcast, ...rest } = stage
  const asked = askedSince(stage, now)
  const begun = deed === 'open' ? undefined : (startedAt ?? (deed === 'start' ? now : undefined))
  return ok<Stage>({
    ...rest,
    state: to[deed],
    since: now,
    version: version + 1,
    ...(begun && { startedAt: begun }),
    ...(deed !== 'open' && broadcast && { broadcast }),
    ...(deed === 'open' && { mediaRoom, ...(asked && { lastEndedAt: asked }) }),
  })
}

/** Whoever may hear and see what is on; before it is live, only those who make it. */
export const isOnAir = ({ state }: Pick<Stage, 'state'>) => state === 'live' || state === 'paused'
/** Its own people go on seeing and hearing each other; nobody else does, and nothing of it is recorded. */
export const isPaused = ({ state }: Pick<Stage, 'state'>) => state === 'paused'
export const isUnderWay = ({ state }: Pick<Stage, 'state'>) => isOnAir({ state }) || state === 'backstage'
