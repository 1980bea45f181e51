import { request as ask, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { DynamoDBClient, TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dynamoTable, type Table } from '../../../functions/platform/dynamodb/table.ts'
import { dynamodbDoor } from '../../../infra/local/dynamodb/door.ts'
import { callersOf } from '../../../infra/local/functions/callers.ts'
import { close, listen } from '../../../infra/local/http/listen.ts'
import { dynamodbLocal, emptyTable } from '../../support/dynamodb.ts'

/** The door that turns away as DynamoDB does, before a database whose transactions take their time. */
const takesMs = 150
const slowly: RequestListener = async (request, response) => {
  const body = await buffer(request)
  if (String(request.headers['x-amz-target']).endsWith('TransactWriteItems')) await wait(takesMs)
  const { method = 'POST', headers } = request
  ask(dynamodbLocal.endpoint, { method, headers }, (given) => {
    response.writeHead(given.statusCode ?? 500, given.headers)
    given.pipe(response)
  }).end(body)
}

const servers: Server[] = []
let documents: DynamoDBDocumentClient
let table: Table
beforeAll(async () => {
  const opened = async (listener: RequestListener) => {
    const server = await listen(0, listener)
    servers.push(server)
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const { tableName } = await emptyTable('events')
  const city = callersOf('secret')
  const door = dynamodbDoor({
    endpoint: await opened(slowly),
    callers: { ...city, keysOf: () => dynamodbLocal.credentials },
    tableOf: () => 'events',
    onWrite: () => undefined,
    conflicts: true,
  })
  const credentials = city.keysOf('city')
  const client = new DynamoDBClient({ ...dynamodbLocal, endpoint: await opened(door), credentials })
  documents = DynamoDBDocumentClient.from(client)
  table = dynamoTable(documents, tableName)
})
afterAll(() => Promise.all(servers.map(close)))

const key = (sk: string) => ({ pk: 'T', sk })
const put = (Item: object) => ({ Put: { TableName: table.tableName, Item } })
const transaction = (...rows: string[]) =>
  documents.send(new TransactWriteCommand({ TransactItems: rows.map((row) => put(key(row))) }))
const broke = (sent: Promise<unknown>) =>
  sent.then(
    () => undefined,
    (error: Error) => error,
  )

describe('a row that a transaction holds', () => {
  it('is refused to another transaction, which is told which row it was', async () => {
    const first = transaction('one', 'shared')
    await wait(takesMs / 3)
    const refused = await broke(transaction('two', 'shared'))
    expect(refused).toBeInstanceOf(TransactionCanceledException)
    const { CancellationReasons = [] } = refused as TransactionCanceledException
    expect(CancellationReasons.map(({ Code }) => Code)).toEqual(['None', 'TransactionConflict'])
    await first
  })

  it('is refused to a single write, and let go of afterwards', async () => {
    const write = () => broke(documents.send(new PutCommand({ TableName: table.tableName, Item: key('shared') })))
    const first = transaction('one', 'shared')
    await wait(takesMs / 3)
    expect(await write()).toBeInstanceOf(TransactionConflictException)
    await first
    expect(await write()).toBeUndefined()
  })
})

describe('a table', () => {
  it.each<[string, (row: string) => Promise<unknown>, unknown]>([
    ['writes', (row) => table.put(key(row)), undefined],
    ['writes what is new', (row) => table.putNew(key(row)), false],
    ['replaces while something is as said', (row) => table.replaceWhile({ sk: row }, key(row)), true],
    ['changes', (row) => table.change(key(row), { add: { seen: 1 } }), { seen: 1 }],
    ['takes away', (row) => table.remove(key(row)), true],
    ['writes together with others', (row) => table.together([{ put: key(row) }, { put: key(`${row} beside`) }]), true],
  ])('%s what a transaction holds just then as soon as it is let go of', async (what, write, gives) => {
    const first = transaction(what, `${what}, too`)
    await wait(takesMs / 3)
    const outcome = await write(what)
    if (typeof gives === 'object') expect(outcome).toMatchObject(gives as object)
    else expect(outcome).toBe(gives)
    await first
  })
})
