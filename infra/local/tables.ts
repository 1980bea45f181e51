import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type TableName, tables } from '../../functions/manifest.ts'
import { keysOf, type Names } from '../wiring.ts'
import type { Closing } from './closing.ts'
import { Corrupt } from './disk/folder.ts'
import type { OpenDoor } from './doors.ts'
import { dynamodbDoor } from './dynamodb/door.ts'
import { startDatabase } from './dynamodb/server.ts'
import { makeTables } from './dynamodb/tables.ts'
import type { Kept } from './kept.ts'
import { marksIn } from './streams/marks.ts'
import { streamsAt } from './streams/streams.ts'
import { writesTo } from './streams/writes.ts'
import { region } from './told.ts'

/** Starts the database, makes the tables, and sees who writes to them. */
export async function openTables(kept: Kept, names: Names, open: OpenDoor, ending: Closing, dynamodbEndpoint?: string) {
  const { at, addresses, callers, bookmarks } = kept
  const database = await startDatabase({ folder: at('dynamodb'), port: addresses.ports.database }, dynamodbEndpoint)
  ending.later(() => database.stop())

  const seen = new Map(keysOf(tables).map((name) => [names.table(name), { name, writes: writesTo() }]))
  const writesOf = (table: TableName) =>
    (seen.get(names.table(table)) as { writes: ReturnType<typeof writesTo> }).writes
  await open(
    'dynamodb',
    dynamodbDoor({
      endpoint: database.endpoint,
      callers,
      tableOf: (name) => seen.get(name)?.name,
      onWrite: (name) => seen.get(name)?.writes.happened(),
    }),
  )
  const aws = { region, credentials: callers.keysOf('city') }
  const dynamodb = new DynamoDBClient({ ...aws, endpoint: addresses.at('dynamodb') })
  const behind = new DynamoDBClient({ ...aws, endpoint: database.endpoint })
  const client = streamsAt(database.endpoint, { region, ...callers.keysOf('city') })
  ending.later(() => {
    for (const each of [dynamodb, behind]) each.destroy()
  })

  const { streamArns, allNew } = await makeTables(dynamodb, names.table).catch((error) => {
    if (error.$fault !== 'server' || database.isElsewhere) throw error
    throw new Corrupt(at('dynamodb'), error)
  })
  const streams = {
    client,
    bookmarks,
    arnOf: (table: TableName) => streamArns.get(table) ?? '',
    writesTo: writesOf,
    // Behind the door, so that a mark does not count as a write.
    marksIn: (table: TableName) => marksIn(behind, names.table(table)),
  }
  const lastWriteAt = () => Math.max(...[...seen.values()].map(({ writes }) => writes.lastAt()))
  return { aws, database, dynamodb, streams, allNew, lastWriteAt }
}
