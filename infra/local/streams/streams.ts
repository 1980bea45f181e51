import type { DynamoDBRecord } from 'aws-lambda'
import { ask } from '../dynamodb/asking.ts'

export type Streams = ReturnType<typeof streamsAt>

export type Position = { after: string } | 'from the beginning'

/** What the city asks of DynamoDB's streams. */
export function streamsAt(endpoint: string, from: { region: string; accessKeyId: string }) {
  const call = <Answer>(operation: string, input: object) =>
    ask<Answer>(endpoint, `DynamoDBStreams_20120810.${operation}`, input, from)

  return {
    /** In the order in which they were opened. */
    async shards(StreamArn: string): Promise<string[]> {
      const ids: string[] = []
      let ExclusiveStartShardId: string | undefined
      do {
        const { StreamDescription } = await call<Described>('DescribeStream', { StreamArn, ExclusiveStartShardId })
        ids.push(...StreamDescription.Shards.map(({ ShardId }) => ShardId))
        ExclusiveStartShardId = StreamDescription.LastEvaluatedShardId
      } while (ExclusiveStartShardId)
      return ids
    },

    async iterator(StreamArn: string, ShardId: string, position: Position): Promise<string> {
      const where =
        position === 'from the beginning'
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: position.after }
      const about = { StreamArn, ShardId, ...where }
      return (await call<{ ShardIterator: string }>('GetShardIterator', about)).ShardIterator
    },

    /** `next` is none where the shard was closed and this is its end. */
    async records(ShardIterator: string, Limit: number): Promise<{ records: DynamoDBRecord[]; next?: string }> {
      const { Records = [], NextShardIterator: next } = await call<Records>('GetRecords', { ShardIterator, Limit })
      return { records: Records, ...(next && { next }) }
    },
  }
}

interface Described {
  StreamDescription: { Shards: { ShardId: string }[]; LastEvaluatedShardId?: string }
}
interface Records {
  Records?: DynamoDBRecord[]
  NextShardIterator?: string
}
