import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type BucketName,
  buckets,
  type FunctionName,
  type QueueName,
  queues,
  tables,
} from '../../functions/manifest.ts'
import type { Bucket } from '../../functions/platform/manifest.ts'
import { lostRoute } from '../../infra/front.ts'
import { makeTables } from '../../infra/local/dynamodb/tables.ts'
import type { Functions } from '../../infra/local/functions/house.ts'
import { readQueue } from '../../infra/local/queues/read.ts'
import { follow } from '../../infra/local/streams/follow.ts'
import type { Streams } from '../../infra/local/streams/streams.ts'
import { arrivals, routesTo, schedulesOf, socketsOf, startFollowing, startReading } from '../../infra/local/wake.ts'
import {
  defaults,
  followedBy,
  functionNames,
  handingOver,
  keysOf,
  lambdas,
  reading,
  routeKeys,
  settingsOf,
  socketKeys,
  triggersOf,
} from '../../infra/wiring.ts'
import { cloudFunction, type Properties, plainName, resources } from './cloud.ts'

/** The cloud is read from its template alone; the local city by letting its own parts wire themselves to watchers. */
vi.mock('../../infra/local/streams/follow.ts', () => ({ follow: vi.fn(async () => undefined) }))
vi.mock('../../infra/local/queues/read.ts', () => ({ readQueue: vi.fn(async () => undefined) }))

const invokers = new Map(functionNames.map((name) => [name, async () => name]))
const posted: FunctionName[] = []
const functions = {
  invokerOf: (name: FunctionName) => invokers.get(name),
  post: async (name: FunctionName) => void posted.push(name),
} as unknown as Functions
const deadLetters = { add: () => undefined } as never
const never = new AbortController().signal

const nameOf = (invoke: unknown) => functionNames.find((name) => invokers.get(name) === invoke)

beforeEach(() => {
  posted.length = 0
  vi.clearAllMocks()
})

/** What wakes a function in the local city, as its own wiring says. */
function localWakings(name: FunctionName) {
  const routes = routesTo(functions).filter(({ invoke }) => nameOf(invoke) === name)
  const keys = [
    ...routes.flatMap(({ address }) => routeKeys(address)),
    ...(lostRoute.function === name ? [lostRoute.key] : []),
  ]
  return [
    ...(keys.length > 0 ? [{ routes: keys.sort(), payload: '2.0' }] : []),
    ...localSocket(name),
    ...localStreams(name),
    ...localQueues(name),
    ...localArrivals(name),
    ...schedulesOf(functions).flatMap(({ on, run }) => {
      posted.length = 0
      void run('2026-11-21T00:00:00.000Z')
      return posted.includes(name)
        ? [
            {
              schedule: on.schedule,
              zone: on.zone ?? 'UTC',
              hands: ['dueAt'],
              retries: handingOver.retries,
              deadLetters: true,
            },
          ]
        : []
    }),
  ]
}

/** An upgrade is asked for, and who is asked to let it in is seen. */
function localSocket(name: FunctionName) {
  const asked: FunctionName[] = []
  const watched = { ...functions, invokerOf: (each: FunctionName) => async () => void asked.push(each) }
  const sockets = socketsOf(watched as unknown as Functions, () => new Date())
  const request = { url: '/live', headers: {}, headersDistinct: {}, socket: {} }
  sockets.upgrade(request as never, { on: () => undefined } as never, Buffer.alloc(0)).catch(() => undefined)
  sockets.stop()
  return asked.includes(name) ? [{ socket: [...socketKeys].sort() }] : []
}

function localStreams(name: FunctionName) {
  vi.mocked(follow).mockClear()
  const streams = {
    client: {} as Streams,
    arnOf: (table: string) => `stream of table ${table}`,
    writesTo: () => ({ lastAt: () => 0, wereRecent: () => false }) as never,
    marksIn: () => ({ cameBy: () => undefined }) as never,
    bookmarks: { for: () => undefined } as never,
  }
  startFollowing(streams, functions, deadLetters, never)
  return vi
    .mocked(follow)
    .mock.calls.map(([, settings]) => settings)
    .filter(({ delivery }) => nameOf(delivery.invoke) === name)
    .map(({ streamArn, pattern, gatherSeconds, batchSize, batchesAtOnce, delivery }) => ({
      follows: streamArn,
      pattern,
      gatherSeconds,
      batchSize,
      batchesAtOnce,
      retries: delivery.retries,
      from: 'TRIM_HORIZON',
      halvesBatches: true,
      partialFailures: ['ReportBatchItemFailures'],
      deadLetters: true,
    }))
}

function localQueues(name: FunctionName) {
  vi.mocked(readQueue).mockClear()
  const waiting = new Map(keysOf(queues).map((queue) => [queue as QueueName, { hasWork: () => false } as never]))
  startReading(waiting, functions, deadLetters, never)
  return vi
    .mocked(readQueue)
    .mock.calls.map(([settings]) => settings)
    .filter(({ invoke }) => nameOf(invoke) === name)
    .map((settings) => ({
      reads: `queue ${settings.name}`,
      batchSize: settings.batchSize,
      partialFailures: ['ReportBatchItemFailures'],
    }))
}

/** Tries every prefix that the cloud knows of, and one that nobody waits for. */
function localArrivals(name: FunctionName) {
  const prefixes = functionNames.flatMap((each) =>
    cloudFunction(each).wokenBy.flatMap((on) =>
      'under' in on ? [[on.arrivalsIn.slice('bucket '.length), on.under] as const] : [],
    ),
  )
  return [...prefixes, ['uploads', 'elsewhere/'] as const].flatMap(([bucket, under]) => {
    posted.length = 0
    const object = {
      key: `${under}x`,
      etag: '"e"',
      size: 1,
      storedAt: '2026-11-21T00:00:00.000Z',
      headers: {},
      file: 'f',
    }
    arrivals(functions)(bucket, object, 'Post' as never)
    return posted.includes(name)
      ? [{ arrivalsIn: `bucket ${bucket}`, under, retries: handingOver.retries, deadLetters: true }]
      : []
  })
}

describe('a function in the cloud and in the local city', () => {
  it.each(functionNames)('%s is woken by the same, in the same way', (name) => {
    expect(cloudFunction(name).wokenBy).toEqual(localWakings(name))
  })

  it.each(functionNames)('%s is told the same', (name) => {
    const local = settingsOf(lambdas[name], {
      table: (table) => `table ${table}`,
      bucket: (bucket) => `bucket ${bucket}`,
      queue: (queue) => `queue ${queue}`,
      function: (called) => `function ${called}`,
      secret: (secret) => `secret ${secret}`,
      socketsUrl: 'sockets',
      liveKitUrl: '-',
      liveKitEgress: '-',
      mailFrom: 'alun-alun@alun-alun.example',
      siteUrl: 'https://alun-alun.example',
      mediaUrl: 'https://media.alun-alun.example',
      booksUrl: 'https://books.alun-alun.example',
      uploadsUrl: 'bucket uploads',
      staffSignIn: 'passkey',
    })
    expect(cloudFunction(name).settings).toEqual(local)
  })

  it.each(functionNames)('%s has the same time', (name) => {
    expect(cloudFunction(name).seconds).toBe(lambdas[name].seconds ?? defaults.seconds)
  })

  it('is woken by something, each of them, but those a deploy calls', () => {
    const asleep = functionNames.filter((name) => cloudFunction(name).wokenBy.length === 0)
    expect(asleep).toEqual(functionNames.filter((name) => 'after' in lambdas[name].on))
  })
})

describe('a table in the cloud and in the local city', () => {
  const made = new Map<string, Properties>()
  const client = {
    send: async ({ constructor: { name }, input }: { constructor: { name: string }; input: Properties }) => {
      const known = made.get(input.TableName)
      if (name === 'DescribeTableCommand') return { Table: known && { LatestStreamArn: 'arn' } }
      made.set(input.TableName, { ...known, ...input })
      return {}
    },
  }

  it.each(keysOf(tables))('%s has the same keys, indexes, stream and expiry', async (name) => {
    await makeTables(client as unknown as DynamoDBClient, String)
    const cloud = resources('data', 'DynamoDB::GlobalTable').find(
      ({ id }) => plainName({ Ref: id }) === `table ${name}`,
    )
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, StreamSpecification, TimeToLiveSpecification } =
      cloud?.properties ?? {}
    const local = made.get(name)
    expect({
      KeySchema,
      AttributeDefinitions,
      GlobalSecondaryIndexes,
      stream: StreamSpecification.StreamViewType,
      TimeToLiveSpecification,
    }).toEqual({
      KeySchema: local.KeySchema,
      AttributeDefinitions: local.AttributeDefinitions,
      GlobalSecondaryIndexes: local.GlobalSecondaryIndexes,
      stream: local.StreamSpecification.StreamViewType,
      TimeToLiveSpecification: local.TimeToLiveSpecification,
    })
  })

  it.each(keysOf(tables))('%s is followed by at most two functions, for AWS throttles a third', (table) => {
    const followers = functionNames.filter((name) => followedBy(lambdas[name]).some((on) => on.table === table))
    expect(followers.length).toBeLessThanOrEqual(reading.followersOfATable)
  })
})

describe('a queue and a bucket in the cloud and in the local city', () => {
  it.each(keysOf(queues))('%s gives a message again after as long, and up as often', (name) => {
    const queue = resources('functions', 'SQS::Queue').find(({ id }) => plainName({ Ref: id }) === `queue ${name}`)
    const { visibleAgainAfter, tries } = queues[name]
    expect(queue?.properties).toMatchObject({
      VisibilityTimeout: visibleAgainAfter,
      RedrivePolicy: { maxReceiveCount: tries },
    })
  })

  it.each(keysOf(queues))('%s hides a message for as long as its reader may take: AWS connects no other', (name) => {
    const readers = functionNames.filter((each) =>
      triggersOf(lambdas[each]).some((on) => 'queue' in on && on.queue === name),
    )
    expect(readers).toHaveLength(1)
    for (const each of readers)
      expect(queues[name].visibleAgainAfter).toBeGreaterThanOrEqual(lambdas[each].seconds ?? defaults.seconds)
  })

  it.each(keysOf(buckets))('%s lets things lapse after as many days', (name: BucketName) => {
    const all = [...resources('data', 'S3::Bucket'), ...resources('functions', 'S3::Bucket')]
    const bucket = all.find(
      ({ id, properties }) =>
        plainName({ Ref: id }) === `bucket ${name}` || plainName(properties.BucketName ?? '') === `bucket ${name}`,
    )
    const rules: Properties[] = bucket?.properties.LifecycleConfiguration.Rules
    const { lapses = [] }: Bucket = buckets[name]
    expect(
      rules
        .filter(({ ExpirationInDays }) => ExpirationInDays)
        .map((rule) => ({ under: rule.Prefix, days: rule.ExpirationInDays })),
    ).toEqual(lapses)
  })
})
