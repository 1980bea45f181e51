import type { LogOf } from '../platform/dynamodb/reacting-to.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { KeyFor } from '../platform/secrets.ts'
import { logDeeds } from './audit/log-deeds.ts'
import { pulseOf } from './board/pulse.ts'
import type { JobsDomainEvent } from './domain-events.ts'
import { crowdOf } from './matching/crowd/crowd-of.ts'
import { countDeeds, whoIsNew } from './reporting/count-deeds.ts'
import { vacanciesInShort } from './reporting/vacancies-in-short.ts'
import { jobsStores } from './stores.ts'

/**
 * What is written of deeds once they come, all of it or nothing: a row of each in the log, and what they add to reports, to the
 * live board and to the crowds. What many of them add to is written once.
 */
export function logAndCount(jobs: Table, logTable: string, keyFor: KeyFor): LogOf<JobsDomainEvent> {
  const { vacancies, tallies } = jobsStores(jobs)
  const [log, vacanciesOf] = [logDeeds(jobs, logTable, keyFor), vacanciesInShort(vacancies)]
  return async (events) => {
    const [rows, known, applied] = await Promise.all([
      log(events),
      vacanciesOf(events),
      tallies.haveApplied(whoIsNew(events)),
    ])
    const counted = countDeeds(events, { vacancies: known, applied })
    return events.map((event, n) => [
      ...(rows[n] ?? []),
      ...(counted[n] ?? []),
      ...pulseOf(event),
      ...crowdOf(event, known),
    ])
  }
}
