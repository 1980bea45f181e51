import { randomUUID } from 'node:crypto'
import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'

const markKey = '~mark'

/** Marks put into a table: whoever sees one come by in the stream has dealt with all that was written before it. */
export function marksIn(dynamodb: DynamoDBClient, TableName: string) {
  const expected = new Map<string, () => void>()

  return {
    /** Puts a mark, takes it away again, and waits until it has come by. */
    async passing(wakeReaders: () => void): Promise<void> {
      const id = randomUUID()
      const key = { pk: { S: markKey }, sk: { S: id } }
      const passed = new Promise<void>((resolve) => expected.set(id, resolve))
      await dynamodb.send(new PutItemCommand({ TableName, Item: key }))
      await dynamodb.send(new DeleteItemCommand({ TableName, Key: key }))
      wakeReaders()
      await passed
    },

    cameBy(records: readonly DynamoDBRecord[]): void {
      for (const { dynamodb: { Keys } = {} } of records) {
        if (Keys?.pk?.S !== markKey) continue
        expected.get(Keys.sk?.S ?? '')?.()
        expected.delete(Keys.sk?.S ?? '')
      }
    },
  }
}
