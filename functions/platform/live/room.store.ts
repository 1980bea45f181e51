import * as v from 'valibot'
import { dayMs, epochSecond, hourMs, type Instant, later } from '../clock.ts'
import { absent, below, type Item, type Table } from '../dynamodb/table.ts'
import { type Entry, type Frame, framesOf, keptInSnapshot } from './frame.ts'

export type RoomStore = ReturnType<typeof roomStore>

/**
 * Rooms as they lie in a context's own table.
 *
 *   pk                 sk                     what
 *   SOCKET#<c>         SOCKET                 the room an open socket sits in
 *   ROOM#<room>        SOCKET#<c>             the open sockets of a room, and whose they are
 *   ROOM#<room>        SEATS                  how many sockets it has
 *   ROOM#<room>        HEAD                   the number of its last frame
 *   ROOM#<room>        FRAME#<number>         what happened in it
 */
const keys = {
  socket: (connectionId: string) => ({ pk: `SOCKET#${connectionId}`, sk: 'SOCKET' }),
  socketIn: (room: string, connectionId: string) => ({ pk: `ROOM#${room}`, sk: `SOCKET#${connectionId}` }),
  socketsIn: (room: string) => ({ pk: `ROOM#${room}`, sk: 'SOCKET#' }),
  seats: (room: string) => ({ pk: `ROOM#${room}`, sk: 'SEATS' }),
  head: (room: string) => ({ pk: `ROOM#${room}`, sk: 'HEAD' }),
  frame: (room: string, number: number) => ({ pk: `ROOM#${room}`, sk: frameKey(number) }),
  framesOf: (room: string) => ({ pk: `ROOM#${room}`, sk: 'FRAME#' }),
}
const frameKey = (number: number) => `FRAME#${String(number).padStart(9, '0')}`

/** What a room holds through PostToConnection. Everybody beyond reads its snapshot. */
export const mostSockets = 500

const longest = {
  /** No socket lives longer: API Gateway ends it. */
  socketMs: 2 * hourMs,
  /** A replay shows what was said beside it. */
  frameMs: 365 * dayMs,
  /** So often a full room is counted anew, for the end of some sockets is never told; and so long somebody may be on the way to their seat. */
  settledMs: 10_000,
}

export interface Seat {
  connectionId: string
  accountId?: string | undefined
}

export const roomStore = (table: Table) => ({
  /** Whether it is full and not to be counted anew yet: one read for most of a crowd that comes to a full room. */
  async isFull(room: string, at: Instant): Promise<boolean> {
    const seats = await table.get(keys.seats(room))
    return Number(seats?.taken) >= mostSockets && !isSettled(seats, at)
  },

  /** False when the room is full. */
  async sit(room: string, { connectionId, accountId }: Seat, at: Instant): Promise<boolean> {
    const takes = () =>
      table.change(keys.seats(room), { add: { taken: 1 }, set: { changedAt: at } }, { taken: below(mostSockets) })
    if (!(await takes()) && !((await isFreeAfterAll(table, room, at)) && (await takes()))) return false
    const expiresAt = epochSecond(later(at, longest.socketMs))
    return table.together([
      { put: { ...keys.socket(connectionId), room, expiresAt } },
      { put: { ...keys.socketIn(room, connectionId), connectionId, ...(accountId && { accountId }), expiresAt } },
    ])
  },

  /** Told twice, it counts once. */
  async leave(connectionId: string): Promise<void> {
    const found = await table.get(keys.socket(connectionId))
    if (!found) return
    const room = String(found.room)
    await table.together([
      { remove: keys.socket(connectionId), while: { room } },
      { remove: keys.socketIn(room, connectionId) },
      { change: keys.seats(room), by: { add: { taken: -1 } } },
    ])
  },

  async seats(room: string, at: Instant): Promise<Seat[]> {
    const now = epochSecond(at)
    const rows: Item[] = []
    for (let after: Item | undefined; ; ) {
      const page = await table.page(keys.socketsIn(room), after && { after })
      rows.push(...page.items)
      after = page.next
      if (!after) break
    }
    return rows.filter(({ expiresAt }) => Number(expiresAt) > now).map((row) => v.parse(seat, row))
  },

  /** Numbers what happened and keeps it: one frame, or several where one cannot carry it. */
  async append(room: string, entries: readonly Entry[], at: Instant): Promise<Frame[]> {
    for (let attempt = 0; attempt < 8; attempt++) {
      const head = await table.get(keys.head(room))
      const after = Number(head?.number ?? 0)
      const frames = framesOf(entries, after, at)
      const expiresAt = epochSecond(later(at, longest.frameMs))
      const saved = await table.together([
        ...frames.map((frame) => ({ put: { ...keys.frame(room, frame.number), ...frame, expiresAt } })),
        {
          put: { ...keys.head(room), number: after + frames.length },
          while: head ? { number: after } : { pk: absent },
        },
      ])
      if (saved) return frames
    }
    throw new Error('a room was written to by too many at once')
  },

  /** What came after a frame, oldest first, and whether there is more. */
  async since(room: string, number: number, limit: number): Promise<{ frames: Frame[]; more: boolean }> {
    const after = { ...keys.frame(room, number) }
    const { items, next } = await table.page(keys.framesOf(room), { limit, consistent: true, after })
    return { frames: items.map(toFrame), more: next !== undefined }
  },

  /** The last ones, as many as a snapshot carries. */
  async last(room: string): Promise<Frame[]> {
    const newestFirst: Frame[] = []
    for (let after: Item | undefined; newestFirst.length < mostInSnapshot; ) {
      const page = await table.page(keys.framesOf(room), {
        limit: 6,
        newestFirst: true,
        consistent: true,
        ...(after && { after }),
      })
      newestFirst.push(...page.items.map(toFrame))
      after = page.next
      if (!after || keptInSnapshot(newestFirst).length < newestFirst.length) break
    }
    return keptInSnapshot(newestFirst)
  },

  /** Takes what somebody wrote out of every frame since it was first told. */
  async rewrite(room: string, isIt: (entry: Entry) => boolean, instead: Entry, since: Instant): Promise<void> {
    for (let after: Item | undefined; ; ) {
      const page = await table.page(keys.framesOf(room), { limit: 20, newestFirst: true, ...(after && { after }) })
      for (const frame of page.items.map(toFrame)) {
        if (!frame.entries.some(isIt)) continue
        const entries = frame.entries.map((entry) => (isIt(entry) ? instead : entry))
        await table.change(keys.frame(room, frame.number), { set: { entries } })
      }
      after = page.next
      if (!after || String(page.items.at(-1)?.at) < since) return
    }
  },
})

/**
 * Counts those that are there, and takes off whoever is gone without a word. Nobody may be on the way to their seat meanwhile, for they
 * would be taken for gone; so it waits until no seat was taken for a while, and only one of many who find it full at once does so.
 */
async function isFreeAfterAll(table: Table, room: string, at: Instant): Promise<boolean> {
  const key = keys.seats(room)
  const seats = await table.get(key)
  if (!isSettled(seats, at)) return false
  const claimed = await table.change(key, { set: { changedAt: at } }, { changedAt: changedAtOf(seats) ?? absent })
  if (!claimed) return false
  const { taken } = claimed
  const gone = Number(taken) - (await table.count(keys.socketsIn(room)))
  if (gone <= 0) return false
  // Where somebody left meanwhile, theirs is free.
  await table.change(key, { add: { taken: -gone } }, { taken: Number(taken), changedAt: at })
  return true
}

function isSettled(seats: Item | undefined, at: Instant): boolean {
  const changedAt = changedAtOf(seats)
  return changedAt === undefined || Date.parse(at) - Date.parse(changedAt) >= longest.settledMs
}
const changedAtOf = (seats: Item | undefined) => seats?.changedAt as Instant | undefined

/** More than any room needs to fill its sixty entries. */
const mostInSnapshot = 66

const seat = v.object({ connectionId: v.string(), accountId: v.optional(v.string()) })
const frame = v.object({
  number: v.number(),
  at: v.string(),
  entries: v.array(v.looseObject({ type: v.string() })),
})
const toFrame = (item: Item): Frame => v.parse(frame, item)
