import { randomUUID } from 'node:crypto'
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bookmarks } from '../../../infra/local/streams/bookmarks.ts'
import { follow } from '../../../infra/local/streams/follow.ts'
import { streamsAt } from '../../../infra/local/streams/streams.ts'
import { writesTo } from '../../../infra/local/streams/writes.ts'
import { streamPattern } from '../../../infra/wiring.ts'

const local = {
  endpoint: process.env.DYNAMODB_ENDPOINT ?? '',
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
}

const streams = streamsAt(local.endpoint, { region: local.region, accessKeyId: 'local' })

describe('a function that follows a table', () => {
  const dynamodb = new DynamoDBClient(local)
  const TableName = `events-${randomUUID()}`
  const read = new Map<string, string>()
  const bookmarks: Bookmarks = {
    of: (shardId) => read.get(shardId),
    put: (shardId, number) => read.set(shardId, number),
  }
  let streamArn: string
  beforeAll(async () => {
    const { TableDescription } = await dynamodb.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
    )
    streamArn = TableDescription?.LatestStreamArn ?? ''
  })

  const put = (pk: string, happened: string) =>
    dynamodb.send(
      new PutItemCommand({ TableName, Item: { pk: { S: pk }, domainEvent: { M: { name: { S: happened } } } } }),
    )

  /** Follows until as many records have come, and tells which, batch by batch. */
  async function followed(count: number, gatherSeconds = 0, batchesAtOnce = 1): Promise<(string | undefined)[][]> {
    const came: (string | undefined)[][] = []
    const stop = new AbortController()
    const delivery = {
      retries: 0,
      async invoke(event: unknown) {
        came.push((event as DynamoDBStreamEvent).Records.map(({ dynamodb }) => dynamodb?.NewImage?.pk?.S))
        return { batchItemFailures: [] }
      },
      async deadLetter() {},
    }
    const following = {
      streamArn,
      pattern: streamPattern(['booth-approved']),
      batchSize: 100,
      gatherSeconds,
      batchesAtOnce,
      delivery,
      bookmarks,
      writes: writesTo(),
      signal: stop.signal,
    }
    const ended = follow(streams, following)
    await vi.waitFor(() => expect(came.flat().length).toBe(count), 15_000)
    stop.abort()
    await ended
    return came
  }

  it('gets what it asked for, in order, and goes on where it stopped', async () => {
    await put('batik', 'booth-applied')
    await put('batik', 'booth-approved')
    await put('kopi', 'booth-approved')
    expect((await followed(2)).flat()).toEqual(['batik', 'kopi'])

    await put('teh', 'booth-approved')
    expect(await followed(1)).toEqual([['teh']])
  })

  it('gets batches side by side where it asked for that, each item in its order', async () => {
    const kiosks = Array.from({ length: 8 }, (_, n) => `kios ${n}`)
    // A write that changes nothing is no record.
    for (const event of ['booth-approved', 'booth-applied', 'booth-approved'])
      for (const kiosk of kiosks) await put(kiosk, event)
    const [first = [], second = [], ...more] = await followed(16, 1, 5)
    expect(second).not.toEqual([])
    expect(first.some((kiosk) => second.includes(kiosk))).toBe(false)
    expect([first, second, ...more].flat().sort()).toEqual([...kiosks, ...kiosks].sort())
  })

  it('that is stopped in the middle of batches side by side gets the rest when it follows again', async () => {
    for (const event of ['booth-approved', 'booth-applied', 'booth-approved']) await put('sate', event)
    const stop = new AbortController()
    let came = 0
    const delivery = {
      retries: 0,
      async invoke() {
        came++
        stop.abort()
        return { batchItemFailures: [] }
      },
      async deadLetter() {},
    }
    await follow(streams, {
      ...{ streamArn, pattern: streamPattern(['booth-approved']), batchSize: 1, gatherSeconds: 1, batchesAtOnce: 5 },
      ...{ delivery, bookmarks, writes: writesTo(), signal: stop.signal },
    })
    expect(came).toBe(1)
    // The first comes again, too: at least once.
    expect((await followed(2)).flat()).toEqual(['sate', 'sate'])
  })

  it('is handed records as Lambda hands them over: bytes in base64, the time in seconds', async () => {
    const pk = { S: 'gambar' }
    const before = Math.floor(Date.now() / 1000)
    await dynamodb.send(new PutItemCommand({ TableName, Item: { pk, bytes: { B: Buffer.from('é') } } }))
    const [shard = ''] = await streams.shards(streamArn)
    const iterator = await streams.iterator(streamArn, shard, 'from the beginning')
    const { records, next } = await streams.records(iterator, 1000)
    const made = records.find(({ dynamodb }) => dynamodb?.Keys?.pk?.S === 'gambar')
    expect(next).toBeDefined()
    expect(made).toMatchObject({ eventName: 'INSERT', dynamodb: { NewImage: { pk, bytes: { B: 'w6k=' } } } })
    const at = made?.dynamodb?.ApproximateCreationDateTime ?? 0
    expect(at).toBeGreaterThanOrEqual(before - 60)
    expect(at).toBeLessThan(before + 60)
  })

  it('hears by its API’s name what was refused', async () => {
    const [shard = ''] = await streams.shards(streamArn)
    const gone = streams.iterator(`${streamArn}-gone`, shard, 'from the beginning')
    await expect(gone).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  })

  it('gets together what is written within its window', async () => {
    const coming = followed(2, 1)
    await put('lilin', 'booth-approved')
    await new Promise((later) => setTimeout(later, 400))
    await put('sabun', 'booth-approved')
    expect(await coming).toEqual([['lilin', 'sabun']])
  })
})
