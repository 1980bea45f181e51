import type { DynamoDBRecord } from 'aws-lambda'
import { type JobsDomainEvent, jobsDomainEvents } from '../../../functions/jobs/domain-events.ts'
import { logAndCount } from '../../../functions/jobs/log-and-count.ts'
import { withOnlyLogged } from '../../../functions/platform/dynamodb/domain-events.ts'
import { reactingTo } from '../../../functions/platform/dynamodb/reacting-to.ts'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { testKeyFor } from './jobs.ts'

/** A copy of the function that follows the table, for what it writes down. It sends no mail. */
export function following({ table, audit }: { table: Table; audit: Table }) {
  const log = logAndCount(table, audit.tableName, testKeyFor)
  const follow = reactingTo<JobsDomainEvent>(table, () => withOnlyLogged(jobsDomainEvents, {}), log)
  return async (records: readonly DynamoDBRecord[]) => {
    const { batchItemFailures } = await follow({ Records: [...records] })
    if (batchItemFailures.length > 0) throw new Error('An event could not be dealt with.')
  }
}
