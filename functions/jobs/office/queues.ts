import type { Day } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { lists } from '../keys.ts'

/** What a badge shows: past it, a queue is long, however long it is. */
const mostCounted = 100

/** How many wait in each queue. Four counts of at most a hundred items, whatever lies behind them. */
export async function waitingIn(table: Table, today: Day) {
  const count = (list: ReturnType<typeof lists.queue>, before?: string) =>
    table.countUpTo(mostCounted, list, 'queue', before)
  const [vacancies, employers, reports, overdue] = await Promise.all([
    count(lists.queue('VACANCIES', 'submitted')),
    count(lists.queue('EMPLOYERS', 'registered')),
    count(lists.queue('REPORTS', 'open')),
    count(lists.queue('DUE'), today),
  ])
  return { vacancies, employers, reports, overdue }
}
