import type { BucketName, FunctionName, QueueName, TableName } from '../../functions/manifest.ts'
import { fetching, followedBy, functionNames, lambdas, reading, streamPattern, triggersOf } from '../wiring.ts'
import { s3Event } from './buckets/notifications.ts'
import type { DeadLetters } from './dead-letters.ts'
import type { Functions } from './functions/house.ts'
import type { Route } from './http/gateway.ts'
import type { LocalQueue } from './queues/queue.ts'
import { readQueue } from './queues/read.ts'
import type { Arrival } from './s3/call.ts'
import type { StoredObject } from './s3/objects.ts'
import type { Scheduled } from './schedules/clock.ts'
import { localSockets, type Sockets } from './sockets/sockets.ts'
import type { bookmarksIn } from './streams/bookmarks.ts'
import { follow } from './streams/follow.ts'
import type { marksIn } from './streams/marks.ts'
import type { Streams } from './streams/streams.ts'
import type { writesTo } from './streams/writes.ts'

/** Every function with each thing that wakes it. */
const triggers = functionNames.flatMap((name) => triggersOf(lambdas[name]).map((on) => ({ name, on })))

export const routesTo = (functions: Functions): Route[] =>
  triggers.flatMap(({ name, on }) =>
    'http' in on ? on.http.map((address) => ({ address, invoke: functions.invokerOf(name) })) : [],
  )

export const schedulesOf = (functions: Functions): Scheduled[] =>
  triggers.flatMap(({ name, on }) =>
    'schedule' in on ? [{ on, run: (dueAt) => functions.post(name, on.schedule, { dueAt }) }] : [],
  )

/** The functions to be run once after each deploy. */
export const afterDeploy: readonly FunctionName[] = triggers.flatMap(({ name, on }) => ('after' in on ? [name] : []))

export const arrivals = (functions: Functions) => (bucket: string, object: StoredObject, how: Arrival) => {
  for (const { name, on } of triggers)
    if ('bucket' in on && on.bucket === (bucket as BucketName) && object.key.startsWith(on.under))
      void functions.post(name, `${bucket}/${object.key}`, s3Event(bucket, object, how))
}

/** The sockets of the city, and the one function they are told to. */
export function socketsOf(functions: Functions, now: () => Date): Sockets {
  const name = triggers.find(({ on }) => 'socket' in on)?.name
  return localSockets({
    invoke: name && functions.invokerOf(name),
    // As on AWS: told once, and nobody hears whether it was heard.
    ended: (event) =>
      name &&
      void functions
        .invokerOf(name)(event)
        .catch(() => undefined),
    now,
  })
}

interface Followed {
  client: Streams
  arnOf(table: TableName): string
  writesTo(table: TableName): ReturnType<typeof writesTo>
  marksIn(table: TableName): ReturnType<typeof marksIn>
  bookmarks: ReturnType<typeof bookmarksIn>
}

export interface Reading {
  ended: Promise<void>
  /** Waits until all that is there now is dealt with. */
  through(): Promise<void>
  /** Whether nothing is there that shows by itself. A stream shows only what is asked for. */
  isQuiet(): boolean
}

/** Begins to read the tables' streams for those who follow them. */
export const startFollowing = (
  { client, arnOf, writesTo, marksIn, bookmarks }: Followed,
  functions: Functions,
  deadLetters: DeadLetters,
  signal: AbortSignal,
): Reading[] =>
  functionNames.flatMap((name) =>
    followedBy(lambdas[name]).map(({ table, domainEvents, gatherSeconds = 0, batchSize, batchesAtOnce }) => {
      const writes = writesTo(table)
      const marks = marksIn(table)
      const ended = follow(client, {
        streamArn: arnOf(table),
        pattern: streamPattern(domainEvents),
        gatherSeconds,
        batchSize: batchSize ?? reading.batchSize,
        batchesAtOnce: batchesAtOnce ?? reading.batchesAtOnce,
        delivery: {
          invoke: functions.invokerOf(name),
          retries: reading.retries,
          deadLetter: (Records, reason) =>
            deadLetters.add({ function: name, from: `stream ${table}`, reason, event: { Records } }),
        },
        bookmarks: bookmarks.for(`${name} ${table}`),
        writes,
        signal,
        onDelivered: marks.cameBy,
      })
      return { ended, through: () => marks.passing(writes.wakeAll), isQuiet: () => true }
    }),
  )

/** Begins to read the queues. */
export const startReading = (
  queues: ReadonlyMap<QueueName, LocalQueue>,
  functions: Functions,
  deadLetters: DeadLetters,
  signal: AbortSignal,
): Reading[] =>
  triggers.flatMap(({ name, on }) => {
    const queue = 'queue' in on ? queues.get(on.queue) : undefined
    if (!('queue' in on) || !queue) return []
    const ended = readQueue({
      name: on.queue,
      queue,
      batchSize: on.batchSize ?? fetching.batchSize,
      gatherSeconds: on.gatherSeconds ?? 0,
      invoke: functions.invokerOf(name),
      deadLetter: (event, reason) => deadLetters.add({ function: name, from: `queue ${on.queue}`, reason, event }),
      signal,
    })
    return [{ ended, through: queue.through, isQuiet: queue.isQuiet }]
  })
