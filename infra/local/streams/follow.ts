import { setTimeout as wait } from 'node:timers/promises'
import { crc32 as checksum } from 'node:zlib'
import type { DynamoDBRecord } from 'aws-lambda'
import type { Pattern } from '../../wiring.ts'
import { type Bookmarks, theEnd } from './bookmarks.ts'
import { type Delivery, deliver } from './deliver.ts'
import type { Streams } from './streams.ts'
import type { Writes } from './writes.ts'

/**
 * How long to wait before asking again: soon after a write that passed by, seldom otherwise. Where each look brings
 * something, the next one waits too. Whoever gathers looks four times a second, as Lambda does: DynamoDB Local has other
 * things to do.
 */
const pollMs = { busy: 50, soon: 100, gathering: 250, seldom: 1000 } as const
const mostAtOnce = 1000

export interface Following {
  streamArn: string
  pattern: Pattern
  batchSize: number
  /** Side by side, what has the same partition key always in its order. */
  batchesAtOnce: number
  gatherSeconds: number
  delivery: Delivery
  bookmarks: Bookmarks
  writes: Writes
  signal: AbortSignal
  /** Told of every record, wanted or not, once all up to it are delivered. */
  onDelivered?(records: readonly DynamoDBRecord[]): void
}

/**
 * Reads a table's stream for one function until told to stop, one shard after another: DynamoDB Local has one open at a
 * time. After any trouble, an iterator grown too old above all, it goes on from the bookmark.
 */
export async function follow(streams: Streams, following: Following): Promise<void> {
  const { signal } = following
  while (!signal.aborted) {
    try {
      await readAsFarAsItGoes(streams, following)
      await pause(pollMs.soon, signal)
    } catch (error) {
      if (!signal.aborted && !hasGrownOld(error)) console.error(`${following.streamArn}: ${error}`)
      await pause(pollMs.seldom, signal)
    }
  }
}

const hasGrownOld = (error: unknown) => /ExpiredIterator|TrimmedDataAccess/.test((error as Error).name)

async function readAsFarAsItGoes(streams: Streams, following: Following): Promise<void> {
  const { streamArn, bookmarks, signal } = following
  for (const shardId of await streams.shards(streamArn)) {
    if (bookmarks.of(shardId) === theEnd || signal.aborted) continue
    await readToItsEnd(streams, shardId, following)
    if (!signal.aborted) bookmarks.put(shardId, theEnd)
  }
}

async function readToItsEnd(streams: Streams, shardId: string, following: Following): Promise<void> {
  const {
    streamArn,
    pattern,
    batchSize,
    batchesAtOnce,
    gatherSeconds,
    delivery,
    bookmarks,
    writes,
    signal,
    onDelivered,
  } = following
  const { busy, soon } = gatherSeconds > 0 ? { busy: pollMs.gathering, soon: pollMs.gathering } : pollMs
  const bookmark = bookmarks.of(shardId)
  const position = bookmark ? { after: bookmark } : 'from the beginning'
  let iterator: string | undefined = await streams.iterator(streamArn, shardId, position)
  let gathered: DynamoDBRecord[] = []
  let gatherUntil = 0
  const undelivered: DynamoDBRecord[] = []

  while (iterator && !signal.aborted) {
    const { records, next } = await streams.records(iterator, mostAtOnce)
    undelivered.push(...records)
    if (gathered.length === 0) gatherUntil = Date.now() + gatherSeconds * 1000
    gathered.push(...records.filter((record) => matches(pattern, record)))

    if (gathered.length >= batchSize || Date.now() >= gatherUntil || !next) await handOver()
    const last = records.at(-1)?.dynamodb?.SequenceNumber
    if (gathered.length === 0 && last) bookmarks.put(shardId, last)
    if (gathered.length === 0) onDelivered?.(undelivered.splice(0))
    if (!last) await nextLook()
    else if (records.length < mostAtOnce) await pause(busy, signal)
    iterator = next
  }

  async function handOver() {
    while (gathered.length > 0 && !signal.aborted) {
      const batch = gathered.slice(0, batchSize * batchesAtOnce)
      const through = await Promise.all(sideBySide(batch, batchesAtOnce).map(deliverInOrder))
      // Stopped in between: all of it comes again, and what was dealt with is known.
      if (!through.every(Boolean)) return
      bookmarks.put(shardId, batch.at(-1)?.dynamodb?.SequenceNumber ?? '')
      gathered = gathered.slice(batch.length)
    }
  }

  /** False where it was stopped before the end. */
  async function deliverInOrder(records: readonly DynamoDBRecord[]): Promise<boolean> {
    for (let from = 0; from < records.length; from += batchSize) {
      if (signal.aborted) return false
      await deliver(records.slice(from, from + batchSize), delivery)
    }
    return true
  }

  async function nextLook() {
    if (gathered.length > 0) await pause(Math.min(soon, Math.max(1, gatherUntil - Date.now())), signal)
    else if (writes.wereRecent()) await pause(soon, signal)
    else await writes.next(pollMs.seldom, signal)
  }
}

/** In so many parts at most, each in the stream's order, an item's records all in one. */
const sideBySide = (records: readonly DynamoDBRecord[], parts: number): DynamoDBRecord[][] => [
  ...Map.groupBy(records, ({ dynamodb }) => checksum(JSON.stringify(dynamodb?.Keys?.pk ?? '')) % parts).values(),
]

/** Whether Lambda would wake a function for this. */
export function matches(pattern: Pattern, value: object): boolean {
  return Object.entries(pattern).every(([field, wanted]) => {
    const found: unknown = value[field as keyof typeof value]
    if (Array.isArray(wanted)) return wanted.includes(found)
    return typeof found === 'object' && found !== null && matches(wanted as Pattern, found)
  })
}

const pause = (ms: number, signal: AbortSignal) => wait(ms, undefined, { signal }).catch(() => undefined)
