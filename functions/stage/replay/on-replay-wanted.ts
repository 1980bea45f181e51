import type { DynamoDBRecord } from 'aws-lambda'
import type { Instant } from '../../platform/clock.ts'
import { type DomainEvent, domainEventIn } from '../../platform/dynamodb/domain-events.ts'
import { logError, logged } from '../../platform/log.ts'
import type { StreamHandler } from '../../platform/manifest.ts'
import type { Page } from '../../publishing/publish.ts'
import { webVtt } from '../captions/caption.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import type { StageLocals } from '../pages.ts'
import { isRoom, type Room } from '../rooms/room.ts'
import { type Bringing, bringReplays } from './bring-replays.ts'

interface Wanted extends Bringing {
  pageOf(room: Room): Page<Partial<StageLocals>>
  /** The stage's own page, which says how it stands. */
  pageOfStage(room: Room): Page
  /** Those that say whether there is a replay. */
  pagesAround(room: Room): readonly Page[]
  publish(page: Page, at: Instant): Promise<{ failed: string[] }>
  putCaptions(path: string, vtt: string): Promise<void>
}

/**
 * Puts together what was recorded in a room, and makes its page; and makes the stage's own page when its state is another. What
 * comes again finds it done.
 */
export const onReplayWanted = (deps: Wanted): StreamHandler =>
  logged(
    async ({ Records }) => {
      const rooms = new Map<Room, Touched>()
      for (const record of Records) {
        const event = domainEventIn<StageDomainEvent>(record)
        const room = event && String(event.item.room)
        if (room && isRoom(room)) rooms.set(room, { first: record, ...rooms.get(room), ...touchedBy(event) })
      }
      const batchItemFailures: { itemIdentifier: string }[] = []
      for (const [room, { at, first, isMoved, isReplay, turns }] of rooms) {
        try {
          // Putting a film together takes its time: what a stage's page says of it now does not wait for it.
          if (isMoved) await make(deps.pageOfStage(room), at, deps)
          if (isReplay) await bringReplays(room, deps)
          if (isReplay) await publish(room, at, deps)
          for (const page of turns ? deps.pagesAround(room) : []) await make(page, at, deps)
        } catch (error) {
          logError('the pages of a stage were not made', error, { room })
          batchItemFailures.push({ itemIdentifier: first.dynamodb?.SequenceNumber ?? '' })
        }
      }
      return { batchItemFailures }
    },
    ({ Records }) => Records[0]?.eventID,
  )

interface Touched {
  at: Instant
  first: DynamoDBRecord
  /** The stage is in another state. */
  isMoved?: true
  /** Something of its replays is another. */
  isReplay?: true
  /** Whether there is one may be, too. */
  turns?: true
}

/** What changes a replay's page, and never whether there is one. */
const inside = new Set<StageDomainEvent>(['line-removed', 'question-moved'])

function touchedBy({ name, at, item }: DomainEvent<StageDomainEvent>): Omit<Touched, 'first'> {
  if (name !== 'stage-moved') return { at, isReplay: true, ...(!inside.has(name) && { turns: true }) }
  return { at, isMoved: true, ...(item.state === 'ended' && { isReplay: true, turns: true }) }
}

async function publish(room: Room, at: Instant, deps: Wanted): Promise<void> {
  const { pageOf, putCaptions } = deps
  const page = pageOf(room)
  const locals = await page.load(at)
  for (const { captions, cues } of locals?.replayPage?.replays.flatMap(({ parts }) => parts) ?? [])
    if (captions) await putCaptions(captions, webVtt(cues))
  await make({ ...page, load: async () => locals }, at, deps)
}

async function make(page: Page, at: Instant, deps: Wanted): Promise<void> {
  const { failed } = await deps.publish(page, at)
  if (failed.length > 0) throw new Error(`${page.path} could not be made`)
}
