import { dayIn, type Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { Vacancy } from './vacancy.shape.ts'
import { type VacancyStore, vacancyStore } from './vacancy.store.ts'
import { expireVacancy } from './vacancy.ts'

/** Takes down every vacancy whose last day has passed, on show or paused. Run twice, the second time finds nothing to do. */
export async function expireVacancies(table: Table, now: Instant): Promise<{ expired: number }> {
  const vacancies = vacancyStore(table)
  const today = dayIn(cityZone, now)
  let expired = 0
  for (const vacancy of [...(await vacancies.allOpen()), ...(await paused(vacancies))]) {
    if ((vacancy.approved?.closesOn ?? today) >= today) continue
    const next = expireVacancy(vacancy, now)
    if (!next.ok) continue
    // Lost to a recruiter who is changing it: tomorrow's run looks again, and nobody can apply meanwhile.
    if (await vacancies.saveWhileVersion(vacancy.version, next.value, { name: 'vacancy-expired', at: now, as: 'city' }))
      expired++
  }
  return { expired }
}

/** They stand in no list of their own: found by what is kept in short of all there ever were. */
async function paused(vacancies: VacancyStore): Promise<Vacancy[]> {
  const ids = (await vacancies.cards()).flatMap(({ vacancyId, life }) => (life === 'paused' ? [vacancyId] : []))
  return [...(await vacancies.many(ids)).values()]
}
