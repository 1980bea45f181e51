import { dayIn } from '../../platform/clock.ts'
import type { LogOf } from '../../platform/dynamodb/reacting-to.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { appending, headStore } from './audit.store.ts'
import { headAfter, nextRow } from './chain.ts'
import { entryOf } from './entry.ts'

/** The key of the log's seals and pen names. */
export const logKey = (keyFor: KeyFor) => keyFor('jobs-log')

/**
 * The rows that domain events become, each sealing the one before. Two copies that log at once: one has the numbers, the other
 * asks again and takes the next.
 */
export function logDeeds(jobs: Table, logTable: string, keyFor: KeyFor): LogOf<JobsDomainEvent> {
  const heads = headStore(jobs)
  return async (events) => {
    const key = await logKey(keyFor)
    const entries = events.map((event) => entryOf(event, key))
    let head = entries.some(Boolean) ? await heads.find() : undefined
    return entries.map((entry) => {
      if (!entry) return []
      const before = head
      const row = nextRow(key, before, entry, dayIn(cityZone, entry.at))
      head = headAfter(row, before)
      return appending(logTable, row, head, before)
    })
  }
}
