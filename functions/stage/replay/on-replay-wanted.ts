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
  /** Those that say whether there is one. */
  pagesAround(room: Room): readonly Page[]
  publish(page: Page, at: Instant): Promise<{ failed: string[] }>
  putCaptions(path: string, vtt: string): Promise<void>
}

/** Puts together what was recorded in a room, and makes its page. What comes again finds it done. */
export const onReplayWanted = (deps: Wanted): StreamHandler =>
  logged(
    async ({ Records }) => {
      const rooms = new Map<Room, { at: Instant; first: DynamoDBRecord; turns: boolean }>()
      for (const record of Records) {
        const event = domainEventIn<StageDomainEvent>(record)
        const room = event && roomOf(event)
        const before = room && rooms.get(room)
        const turns = before?.turns || (event !== undefined && !inside.has(event.name))
        if (room) rooms.set(room, { at: event.at, first: before?.first ?? record, turns })
      }
      const batchItemFailures: { itemIdentifier: string }[] = []
      for (const [room, { at, first, turns }] of rooms) {
        try {
          await bringReplays(room, deps)
          await publish(room, at, deps)
          for (const page of turns ? deps.pagesAround(room) : []) await make(page, at, deps)
        } catch (error) {
          logError('the replays of a room were not made', error, { room })
          batchItemFailures.push({ itemIdentifier: first.dynamodb?.SequenceNumber ?? '' })
        }
      }
      return { batchItemFailures }
    },
    ({ Records }) => Records[0]?.eventID,
  )

/** What changes a replay's page, and never whether there is one. */
const inside = new Set<StageDomainEvent>(['line-removed', 'question-moved'])

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

function roomOf({ name, item }: DomainEvent<StageDomainEvent>): Room | undefined {
  if (name === 'stage-moved' && item.state !== 'ended') return undefined
  const room = String(item.room)
  return isRoom(room) ? room : undefined
}
