import type { DynamoDBRecord } from 'aws-lambda'
import type { Instant } from '../clock.ts'
import { type DomainEvent, domainEventIn } from '../dynamodb/domain-events.ts'
import { logError, logged } from '../log.ts'
import type { StreamHandler } from '../manifest.ts'
import type { Entry, Frame, Snapshot, Told } from './frame.ts'
import type { Sockets } from './post.ts'
import { recentFrames } from './recent-frames.ts'
import type { RoomStore } from './room.store.ts'

export interface Framing<Name extends string> {
  rooms: RoomStore
  sockets: Sockets
  putSnapshot(snapshot: Snapshot): Promise<void>
  /** How things stand in a room: what somebody sees who has just come. */
  nowOf(room: string, at: Instant): Promise<object>
  /** What a room is told of what happened in it since the last tick. As a rule, what the items themselves say. */
  entriesOf?(room: string, events: readonly DomainEvent<Name>[]): Promise<readonly Entry[]>
  /** What an entry takes back of what was told before: it goes from where it was kept as well, not only from sight. */
  takenBack?(entry: Entry): ((each: Entry) => boolean) | undefined
  /** Whose sockets are closed. */
  shutOut?(event: DomainEvent<Name>): string | undefined
}

/**
 * Follows a table's stream, a batch a second (once-a-second.ts): each room in a batch gets one frame, posted to its sockets and
 * kept for whoever catches up, and its snapshot. One copy reads a shard, so a room's frames are numbered by one hand. What is
 * delivered twice is told twice, under the same ids.
 */
export const framing = <Name extends string>(deps: Framing<Name>): StreamHandler => {
  const recent = recentFrames(deps.rooms)
  return logged(
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
            await tell(room, events, { ...deps, recent })
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
}

async function tell<Name extends string>(
  room: string,
  events: readonly DomainEvent<Name>[],
  deps: Framing<Name> & { recent: ReturnType<typeof recentFrames> },
): Promise<void> {
  const { rooms, recent, sockets, putSnapshot, nowOf, entriesOf = asTheySay, takenBack, shutOut } = deps
  const at = events.reduce((latest, event) => (event.at > latest ? event.at : latest), '')
  const said = await entriesOf(room, events)
  let entries: readonly Entry[] = []
  for (const entry of said) {
    const isIt = takenBack?.(entry)
    if (isIt) await recent.rewrite(room, isIt, entry)
    // What was said and taken back within one second is never told at all.
    entries = [...(isIt ? entries.filter((each) => !isIt(each)) : entries), entry]
  }
  const out = new Set(events.flatMap((event) => shutOut?.(event) ?? []))
  const framed = entries.length > 0 ? rooms.append(room, entries, at) : Promise.resolve([])
  const standing = Promise.all([framed.then((frames) => recent.after(room, frames)), nowOf(room, at)])
  await Promise.all([
    standing.then(([frames, now]) => putSnapshot({ room, at, now, frames })),
    // Begun after the snapshot: one file is soon put, and most of a crowd waits for it; five hundred posts take their time.
    Promise.all([framed, rooms.seats(room, at), standing]).then(([frames, seats]) =>
      post(frames, seats, { rooms, sockets, out }),
    ),
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
