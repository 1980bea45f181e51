import { brokenAt } from '../jobs/board/pulse.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import { logError } from '../platform/log.ts'

/** For the live board. What breaks because the table cannot be reached is in the logs only. */
export const countBroken = (jobs: Table) => async (at: Date) => {
  const { change, by } = brokenAt(at.toISOString())
  await jobs.change(change, by).catch((error) => logError('a broken call was not counted', error))
}
