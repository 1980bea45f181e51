import type { DomainEvent, LogOf } from '../platform/dynamodb/domain-events.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { KeyFor } from '../platform/secrets.ts'
import { logDeeds } from './audit/log-deeds.ts'
import { pulseOf } from './board/pulse.ts'
import type { JobsDomainEvent } from './domain-events.ts'
import { countDeeds } from './reporting/count-deeds.ts'
import { jobsStores } from './stores.ts'

type Event = DomainEvent<JobsDomainEvent>

/** What is written of each deed once it is dealt with, all of it or nothing: its row in the log, and what it adds to the counts. */
export function logAndCount(jobs: Table, logTable: string, keyFor: KeyFor): LogOf<JobsDomainEvent> {
  const parts = [logDeeds(jobs, logTable, keyFor), countDeeds(jobsStores(jobs)), async (event: Event) => pulseOf(event)]
  return async (event) => (await Promise.all(parts.map((part) => part(event)))).flat()
}
