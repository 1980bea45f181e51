import { dayIn } from '../../platform/clock.ts'
import type { DomainEvent } from '../../platform/dynamodb/domain-events.ts'
import type { Table, Write } from '../../platform/dynamodb/table.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { appending, headStore } from './audit.store.ts'
import { type Head, headAfter, nextRow } from './chain.ts'
import { entryOf } from './entry.ts'

/** The key of the log's seals and pen names. */
export const logKey = (keyFor: KeyFor) => keyFor('jobs-log')

/**
 * The row that a domain event becomes. Two copies that log at once: one has the number, the other asks again and takes the
 * next. Where the log ends is read only then, and by a new copy: whoever asks about another event has written the last one.
 */
export function logDeeds(jobs: Table, logTable: string, keyFor: KeyFor) {
  const heads = headStore(jobs)
  let last: { eventId: string; head: Head } | undefined
  return async (event: DomainEvent<JobsDomainEvent>): Promise<Write[]> => {
    const key = await logKey(keyFor)
    const entry = entryOf(event, key)
    if (!entry) return []
    const before = last && last.eventId !== event.id ? last.head : await heads.find()
    const row = nextRow(key, before, entry, dayIn(cityZone, event.at))
    const head = headAfter(row, before)
    last = { eventId: event.id, head }
    return appending(logTable, row, head, before)
  }
}
