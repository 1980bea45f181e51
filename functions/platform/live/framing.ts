import type { DynamoDBRecord } from 'aws-lambda'
import type { Instant } from '../clock.ts'
import { type DomainEvent, domainEventIn } from '../dynamodb/domain-events.ts'
import { logError, logged } from '../log.ts'
import type { StreamHandler } from '../manifest.ts'
import type { Entry, Frame, Snapshot, Told } from './frame.ts'
import type { Sockets } from './post.ts'
import type { RoomStore } from './room.store.ts'

export interface Framing<Name extends string> {
  rooms: RoomStore
  sockets: Sockets
  putSnapshot(snapshot: Snapshot): Promise<void>
  /** How things stand in a room: what somebody sees who has just come. */
  nowOf(room: string, at: Instant): Promise<object>
  /** What a room is told of what happened in it since the last tick. As a rule, what the items themselves say. */
  entriesOf?(room: string, events: readonly DomainEvent<Name>[]): Promise<readonly Entry[]>
  /** Whose sockets are closed. */
  shutOut?(event: DomainEvent<Name>): string | undefined
}

/**
 * Follows a table's stream, a batch a second (once-a-second.ts): each room in a batch gets one frame, posted to its sockets and
 * kept for whoever catches up, and its snapshot. One copy reads a shard, so a room's frames are numbered by one hand. What is
 * delivered twice is told twice, under the same ids.
 */
export const framing = <Name extends string>(deps: Framing<Name>): StreamHandler =>
  logged(
    async ({ Records }) => {
      const rooms = new Map<string, { events: DomainEvent<Name>[]; first: DynamoDBRecord }>()
      for (const record of Records) {
        const event = domainEventIn<Name>(record)
        const told = event?.item.told as Told | undefined
        if (!event || !told) continue
        const entry = rooms.get(told.room) ?? { events: [], first: record }
        entry.events.push(event)
        rooms.set(told.room, entry)
      }
      const failed = await Promise.all(
        [...rooms].map(async ([room, { events, first }]) => {
          try {
            await tell(room, events, deps)
            return []
          } catch (error) {
            logError('a room was not told', error, { room })
            return [{ itemIdentifier: first.dynamodb?.SequenceNumber ?? '' }]
          }
        }),
      )
      return { batchItemFailures: failed.flat() }
    },
    ({ Records }) => Records[0]?.eventID,
  )

async function tell<Name extends string>(
  room: string,
  events: readonly DomainEvent<Name>[],
  { rooms, sockets, putSnapshot, nowOf, entriesOf = asTheySay, shutOut }: Framing<Name>,
): Promise<void> {
  const at = events.reduce((latest, event) => (event.at > latest ? event.at : latest), '')
  const entries = await entriesOf(room, events)
  const [frames, seats, now] = await Promise.all([
    entries.length > 0 ? rooms.append(room, entries, at) : [],
    rooms.seats(room, at),
    nowOf(room, at),
  ])
  const out = new Set(events.flatMap((event) => shutOut?.(event) ?? []))
  await Promise.all([
    post(frames, seats, { rooms, sockets, out }),
    rooms.last(room).then((last) => putSnapshot({ room, at, now, frames: last })),
  ])
}

export const asTheySay = async (_: string, events: readonly DomainEvent<string>[]): Promise<Entry[]> =>
  events.flatMap(({ item }) => (item.told as Told).entries ?? [])

/** So many posts at once keep a socket's wait short and one function's connections few. */
const atOnce = 50

async function post(
  frames: readonly Frame[],
  seats: readonly { connectionId: string; accountId?: string | undefined }[],
  { rooms, sockets, out }: { rooms: RoomStore; sockets: Sockets; out: ReadonlySet<string> },
): Promise<void> {
  const texts = frames.map((frame) => JSON.stringify(frame))
  const left = [...seats]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let seat = left.shift(); seat; seat = left.shift()) await serve(seat)
    }),
  )

  async function serve({ connectionId, accountId }: (typeof left)[number]) {
    try {
      if (accountId && out.has(accountId)) {
        await sockets.close(connectionId)
        return await rooms.leave(connectionId)
      }
      for (const text of texts) if (!(await sockets.post(connectionId, text))) return await rooms.leave(connectionId)
    } catch (error) {
      // Its browser notices the gap in the numbers, and asks.
      logError('a socket was not posted to', error)
    }
  }
}
