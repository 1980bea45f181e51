import { Agent, createServer, request as send } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type Attributes, type Units, unitsOfPut, unitsOfTransaction } from './units.ts'

/**
 * Stands between the city and its database, a process of its own, and counts the units of every call. It asks the database
 * what each took, but for transactions: DynamoDB Local calls any of them 4 units. Their price is reckoned from what is written.
 */
const [, , port = '', endpoint = ''] = process.argv
const database = new URL(endpoint)
const agent = new Agent({ keepAlive: true, maxSockets: 128 })
const counted = new Map<string, Units & { calls: number }>()
/** Bytes of what a condition was checked on, by its key; it hardly changes its size. */
const checked = new Map<string, Promise<number>>()

process.once('disconnect', () => process.exit())

createServer(async (request, response) => {
  if (request.method === 'GET') return response.end(JSON.stringify(Object.fromEntries(counted)))
  if (request.method === 'DELETE') return response.end(String(counted.clear()))
  const body = await buffer(request)
  const [protocol, operation = ''] = String(request.headers['x-amz-target']).split('.')
  const isMetered = protocol === 'DynamoDB_20120810' && operation in metered
  const asked = isMetered ? JSON.parse(body.toString()) : undefined
  const passed = asked ? Buffer.from(JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' })) : body
  try {
    const answer = await pass(request.headers, passed)
    response.writeHead(answer.status, answer.headers).end(answer.body)
    if (asked) await count(operation, asked, answer)
  } catch {
    response.destroy()
  }
}).listen(Number(port), '127.0.0.1')

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

function pass(headers: Answer['headers'], body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const own = { ...headers, host: database.host, 'content-length': String(body.length) }
    send(database, { method: 'POST', headers: own, agent }, (answer) => {
      buffer(answer).then(
        (said) => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: said }),
        reject,
      )
    })
      .on('error', reject)
      .end(body)
  })
}

const metered = {
  GetItem: 1,
  BatchGetItem: 1,
  Query: 1,
  PutItem: 1,
  UpdateItem: 1,
  DeleteItem: 1,
  BatchWriteItem: 1,
  TransactWriteItems: 1,
}
const reads = new Set(['GetItem', 'BatchGetItem', 'Query'])

// biome-ignore lint/suspicious/noExplicitAny: requests as they lie on the wire
async function count(operation: string, asked: any, { status, body }: Answer): Promise<void> {
  const units =
    operation === 'TransactWriteItems' ? await ofTransaction(asked) : ofAnswer(operation, asked, status, body)
  const table = String(asked.TableName ?? Object.keys(asked.RequestItems ?? {})[0] ?? 'several').split('-')[0]
  const key = `${table} ${operation}${asked.IndexName ? ` ${asked.IndexName}` : ''}`
  const before = counted.get(key) ?? { calls: 0, reads: 0, writes: 0 }
  counted.set(key, { calls: before.calls + 1, reads: before.reads + units.reads, writes: before.writes + units.writes })
}

// biome-ignore lint/suspicious/noExplicitAny: requests as they lie on the wire
function ofAnswer(operation: string, asked: any, status: number, body: Buffer): Units {
  // A condition that did not hold is charged as if it had.
  if (status >= 400)
    return operation === 'PutItem' ? unitsOfPut(asked.Item) : { reads: 0, writes: reads.has(operation) ? 0 : 1 }
  const { ConsumedCapacity = [] } = JSON.parse(body.toString())
  const all: { CapacityUnits?: number }[] = [ConsumedCapacity].flat()
  const sum = all.reduce((more, { CapacityUnits = 0 }) => more + CapacityUnits, 0)
  return reads.has(operation) ? { reads: sum, writes: 0 } : { reads: 0, writes: sum }
}

// biome-ignore lint/suspicious/noExplicitAny: requests as they lie on the wire
async function ofTransaction({ TransactItems }: any): Promise<Units> {
  const sizes = new Map<string, number>()
  for (const { ConditionCheck } of TransactItems)
    if (ConditionCheck) sizes.set(JSON.stringify(ConditionCheck.Key), await sizeThere(ConditionCheck))
  return unitsOfTransaction(TransactItems, (key) => sizes.get(JSON.stringify(key)) ?? 0)
}

function sizeThere({ TableName, Key }: { TableName: string; Key: Attributes }): Promise<number> {
  const id = JSON.stringify(Key)
  const known = checked.get(id) ?? ask(TableName, Key)
  checked.set(id, known)
  return known
}

async function ask(TableName: string, Key: Attributes): Promise<number> {
  const headers = {
    'x-amz-target': 'DynamoDB_20120810.GetItem',
    'content-type': 'application/x-amz-json-1.0',
    authorization:
      'AWS4-HMAC-SHA256 Credential=city/20261122/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    'x-amz-date': '20261122T000000Z',
  }
  const { body } = await pass(headers, Buffer.from(JSON.stringify({ TableName, Key })))
  return body.length
}
