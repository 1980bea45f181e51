import { dayIn, type Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { cityZone } from '../calendar/working-days.ts'
import { lists } from '../keys.ts'
import { toVacancy, vacancyStore } from './vacancy.store.ts'
import { expireVacancy } from './vacancy.ts'

/** Takes down every vacancy whose last day has passed. Run twice, the second time finds nothing to do. */
export async function expireVacancies(table: Table, now: Instant): Promise<{ expired: number }> {
  const vacancies = vacancyStore(table)
  const today = dayIn(cityZone, now)
  let expired = 0
  for (const item of await table.startingWith(lists.open('VACANCIES'), 'open')) {
    const vacancy = toVacancy(item)
    if ((vacancy.approved?.closesOn ?? today) >= today) continue
    const next = expireVacancy(vacancy, now)
    if (!next.ok) continue
    // Lost to a recruiter who is changing it: tomorrow's run looks again, and nobody can apply meanwhile.
    if (await vacancies.saveWhileVersion(vacancy.version, next.value, { name: 'vacancy-expired', at: now, as: 'city' }))
      expired++
  }
  return { expired }
}
