import { type DomainEvent, domainEventIn } from '../../platform/dynamodb/domain-events.ts'
import { logged } from '../../platform/log.ts'
import type { StreamHandler } from '../../platform/manifest.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { isRoom, type Room } from '../rooms/room.ts'

/** Asks for a room's replays to be brought up to date, in so many seconds. */
export type AskForReplays = (room: Room, inSeconds: number) => Promise<void>

/** What a browser still has of a show that ended is sent within seconds. */
const flushSeconds = 6

/** After a show, and whenever something changes that its replay shows. */
export const wakeReplays = (ask: AskForReplays): StreamHandler =>
  logged(
    async ({ Records }) => {
      const rooms = new Map<Room, number>()
      for (const record of Records) {
        const event = domainEventIn<StageDomainEvent>(record)
        const room = event && roomOf(event)
        if (room) rooms.set(room, Math.max(rooms.get(room) ?? 0, event.name === 'stage-moved' ? flushSeconds : 0))
      }
      for (const [room, inSeconds] of rooms) await ask(room, inSeconds)
      return { batchItemFailures: [] }
    },
    ({ Records }) => Records[0]?.eventID,
  )

function roomOf({ name, item }: DomainEvent<StageDomainEvent>): Room | undefined {
  if (name === 'stage-moved' && item.state !== 'ended') return undefined
  const room = String(item.room)
  return isRoom(room) ? room : undefined
}
