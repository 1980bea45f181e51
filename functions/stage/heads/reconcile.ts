import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id, NewId } from '../../platform/ids.ts'
import { log, logError } from '../../platform/log.ts'
import { standbyStore } from '../backstage/standby.store.ts'
import { isCrowded, openedTo } from '../broadcast/broadcast.ts'
import type { LiveRooms } from '../media/live-rooms.ts'
import { withMedia } from '../media/with-media.ts'
import type { FoundStage } from '../rooms/entrance.ts'
import { keepingStore } from '../rooms/keeping.store.ts'
import { type Room, stageOf } from '../rooms/room.ts'
import { clearAway } from '../stages/clear-away.ts'
import { maySpeak } from '../stages/parts.ts'
import { stageStore } from '../stages/stage.store.ts'
import { afterDeed, isUnderWay, type Stage } from '../stages/stage.ts'
import { headsStore } from './heads.store.ts'
import { counted, endsBecause, type Heads, lastEndOf, lookAt, uncounted } from './heads.ts'
import { tidy } from './tidy.ts'
import { whoIsBehind } from './who-is-behind.ts'

interface Around {
  newId: NewId
  live(): Promise<{ rooms: LiveRooms } | undefined>
  findStage(eventId: Id<'event'>, stageId: string): Promise<Pick<FoundStage, 'zone'> | undefined>
  itemsOn(eventId: Id<'event'>, stageId: string): Promise<readonly { startsAt: Instant; endsAt: Instant }[]>
}
type Deps = ReturnType<typeof storesOf> & Around

const storesOf = (table: Table) => ({
  stages: stageStore(table),
  standby: standbyStore(table),
  keeping: keepingStore(table),
  heads: headsStore(table),
})

/**
 * LiveKit's webhooks may be lost, come twice or late, so each minute it is asked who is there: heads are counted, whoever
 * should not be there is put out, and a show that nobody ended is ended. With no stage on, it reads one list and is done.
 */
export const reconciling = (table: Table, around: Around) => (now: Instant) =>
  reconcileAll({ ...storesOf(table), ...around }, now)

async function reconcileAll(deps: Deps, now: Instant): Promise<void> {
  const rooms = await deps.stages.underWay()
  if (rooms.length === 0) return
  const media = await deps.live()
  if (!media) log('WARN', 'stages are on, and there is no LiveKit to ask', { stages: rooms.length })
  await Promise.all(
    rooms.map(async (room) => {
      try {
        await reconcileStage(room, media?.rooms, deps, now)
      } catch (error) {
        logError('a stage was not reconciled', error, { room })
      }
    }),
  )
}

async function reconcileStage(room: Room, rooms: LiveRooms | undefined, deps: Deps, now: Instant): Promise<void> {
  const { stages, heads } = deps
  const [stage, before] = await Promise.all([stages.find(room), heads.find(room)])
  const { mediaRoom } = stage
  if (!mediaRoom || !isUnderWay(stage)) return
  // A room that LiveKit has no more has nobody in it.
  const present = rooms && (await withMedia(async () => (await rooms.present(mediaRoom)) ?? []))
  if (!rooms || !present) {
    if (before && uncounted(before) !== before) await heads.saveWhile(stage, before, uncounted(before))
    return
  }
  const partOf = await whoIsBehind(room, mediaRoom, deps)
  const left = await tidy(stage, present, partOf, { ...deps, rooms })
  const look = lookAt(left, (accountId) => maySpeak(partOf(accountId)))
  const next = counted(before, mediaRoom, look, now)
  if (next !== before && !(await heads.saveWhile(stage, before, next))) return
  await endIfOver(stage, next, { ...deps, rooms }, now)
  await openIfCrowded(stage, next, deps, now)
}

/** A host may be quicker, either way. */
async function openIfCrowded(stage: Stage, { watching }: Heads, { stages }: Deps, now: Instant): Promise<void> {
  if (!isCrowded(stage, watching)) return
  const opened = openedTo(stage, true, stage.version)
  if (opened.ok) await stages.saveWhile(stage.version, opened.value, { name: 'stage-moved', at: now })
}

async function endIfOver(stage: Stage, heads: Heads, deps: Deps & { rooms: LiveRooms }, now: Instant): Promise<void> {
  if (!heads.quietSince) return
  const { room, version } = stage
  const { eventId, stageId } = stageOf(room)
  const [found, items] = await Promise.all([deps.findStage(eventId, stageId), deps.itemsOn(eventId, stageId)])
  const why = endsBecause(heads, found && lastEndOf(items, stage, found.zone), now)
  if (!why) return
  const ended = afterDeed(stage, 'end', version, '', now)
  // Whoever goes on with it in this very moment wins.
  if (!ended.ok || !(await deps.stages.saveWhile(version, ended.value, { name: 'stage-moved', at: now }))) return
  await clearAway(stage, deps)
  await deps.keeping.note({ actId: deps.newId('act'), room, act: why, at: now })
  log('INFO', 'STAGE_ENDED', { room, why, watching: heads.watching })
}
