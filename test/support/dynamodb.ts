import { randomUUID } from 'node:crypto'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { type TableName, tables } from '../../functions/manifest.ts'
import { dynamoTable, type Item, type Table } from '../../functions/platform/dynamodb/table.ts'
import type { Table as TableShape } from '../../functions/platform/manifest.ts'

/** DynamoDB Local, as the test run started it. */
export const dynamodbLocal = {
  endpoint: process.env.DYNAMODB_ENDPOINT ?? 'http://127.0.0.1:8000',
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
}

const client = new DynamoDBClient(dynamodbLocal)
const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })

/** An empty table of the manifest's shape, under a name of its own. */
export async function emptyTable(name: TableName): Promise<Table> {
  const TableName = `${name}-${randomUUID()}`
  const { indexes = {} }: TableShape = tables[name]
  const names = ['pk', 'sk', ...Object.values(indexes).flatMap(({ pk, sk }) => [pk, sk])]
  const keySchema = (pk: string, sk: string) => [
    { AttributeName: pk, KeyType: 'HASH' as const },
    { AttributeName: sk, KeyType: 'RANGE' as const },
  ]
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
      KeySchema: keySchema('pk', 'sk'),
      ...(Object.keys(indexes).length > 0 && {
        GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, { pk, sk }]) => ({
          IndexName,
          KeySchema: keySchema(pk, sk),
          Projection: { ProjectionType: 'ALL' as const },
        })),
      }),
    }),
  )
  return dynamoTable(documents, TableName)
}

/** All that lies in a table. */
export async function everyItem({ tableName }: Table): Promise<Item[]> {
  const items: Item[] = []
  for await (const page of paginateScan({ client: documents }, { TableName: tableName, ConsistentRead: true }))
    items.push(...((page.Items ?? []) as Item[]))
  return items
}
