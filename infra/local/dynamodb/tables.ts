import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { type TableName, tables } from '../../../functions/manifest.ts'
import type { Table } from '../../../functions/platform/manifest.ts'
import { keysOf } from '../../wiring.ts'

export interface Made {
  /** The address of each table's stream. */
  streamArns: ReadonlyMap<TableName, string>
  /** Whether there was no table at all before. */
  allNew: boolean
}

/** Makes the tables, and the indexes, that are not there yet. */
export async function makeTables(dynamodb: DynamoDBClient, nameOf: (table: TableName) => string): Promise<Made> {
  let found = 0
  const made = await Promise.all(
    keysOf(tables).map(async (name) => {
      const table: Table = tables[name]
      const there = await describe(dynamodb, nameOf(name))
      if (there) found += 1
      else await create(dynamodb, nameOf(name), table)
      if (there) await addIndexes(dynamodb, there, table)
      const { LatestStreamArn = '' } = (await describe(dynamodb, nameOf(name))) ?? {}
      return [name, LatestStreamArn] as const
    }),
  )
  return { streamArns: new Map(made), allNew: found === 0 }
}

async function create(dynamodb: DynamoDBClient, TableName: string, { expiresBy, indexes = {} }: Table) {
  await dynamodb.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: attributesOf({ pk: 'pk', sk: 'sk' }, ...Object.values(indexes)),
      KeySchema: keySchema({ pk: 'pk', sk: 'sk' }),
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      ...(Object.keys(indexes).length > 0 && { GlobalSecondaryIndexes: Object.entries(indexes).map(index) }),
    }),
  )
  if (expiresBy === undefined) return
  const TimeToLiveSpecification = { AttributeName: expiresBy, Enabled: true }
  await dynamodb.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
}

/** DynamoDB makes one index at a time. */
async function addIndexes(dynamodb: DynamoDBClient, there: TableDescription, { indexes = {} }: Table) {
  const known = new Set(there.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName))
  for (const [name, keys] of Object.entries(indexes)) {
    if (known.has(name)) continue
    await dynamodb.send(
      new UpdateTableCommand({
        TableName: there.TableName,
        AttributeDefinitions: attributesOf({ pk: 'pk', sk: 'sk' }, keys),
        GlobalSecondaryIndexUpdates: [{ Create: index([name, keys]) }],
      }),
    )
  }
}

const describe = (dynamodb: DynamoDBClient, TableName: string) =>
  dynamodb.send(new DescribeTableCommand({ TableName })).then(
    ({ Table }) => Table,
    (error) => {
      if (error instanceof ResourceNotFoundException) return undefined
      throw error
    },
  )

interface KeyPair {
  pk: string
  sk: string
}
const keySchema = ({ pk, sk }: KeyPair) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  { AttributeName: sk, KeyType: 'RANGE' as const },
]
const index = ([IndexName, keys]: [string, KeyPair]) => ({
  IndexName,
  KeySchema: keySchema(keys),
  Projection: { ProjectionType: 'ALL' as const },
})
const attributesOf = (...keys: KeyPair[]) =>
  [...new Set(keys.flatMap(({ pk, sk }) => [pk, sk]))].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S' as const,
  }))
