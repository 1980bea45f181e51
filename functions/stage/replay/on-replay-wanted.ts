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
  publish(page: Page, at: Instant): Promise<{ failed: string[] }>
  putCaptions(path: string, vtt: string): Promise<void>
}

/** Puts together what was recorded in a room, and makes its page. What comes again finds it done. */
export const onReplayWanted = (deps: Wanted): StreamHandler =>
  logged(
    async ({ Records }) => {
      const rooms = new Map<Room, { at: Instant; first: DynamoDBRecord }>()
      for (const record of Records) {
        const event = domainEventIn<StageDomainEvent>(record)
        const room = event && roomOf(event)
        if (room) rooms.set(room, { at: event.at, first: rooms.get(room)?.first ?? record })
      }
      const batchItemFailures: { itemIdentifier: string }[] = []
      for (const [room, { at, first }] of rooms) {
        try {
          await bringReplays(room, deps)
          await publish(room, at, deps)
        } catch (error) {
          logError('the replays of a room were not made', error, { room })
          batchItemFailures.push({ itemIdentifier: first.dynamodb?.SequenceNumber ?? '' })
        }
      }
      return { batchItemFailures }
    },
    ({ Records }) => Records[0]?.eventID,
  )

async function publish(room: Room, at: Instant, { pageOf, publish: make, putCaptions }: Wanted): Promise<void> {
  const page = pageOf(room)
  const locals = await page.load(at)
  for (const { captions, cues } of locals?.replayPage?.replays.flatMap(({ parts }) => parts) ?? [])
    if (captions) await putCaptions(captions, webVtt(cues))
  const { failed } = await make({ ...page, load: async () => locals }, at)
  if (failed.length > 0) throw new Error('its page could not be made')
}

function roomOf({ name, item }: DomainEvent<StageDomainEvent>): Room | undefined {
  if (name === 'stage-moved' && item.state !== 'ended') return undefined
  const room = String(item.room)
  return isRoom(room) ? room : undefined
}
