import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import type { Vacancy } from './vacancy.shape.ts'
import type { VacancyStore } from './vacancy.store.ts'
import { fillVacancy, pauseVacancy } from './vacancy.ts'

/**
 * Reports a vacancy filled where nobody waits for an answer. It is closed to applications before that is asked: else somebody could
 * apply between the question and the writing. Broken off in between it is paused.
 */
export async function fillWhileNobodyWaits(
  { vacancies, applications }: { vacancies: VacancyStore; applications: ApplicationStore },
  vacancy: Vacancy,
  done: Omit<Happened<JobsDomainEvent>, 'name'>,
) {
  const wrong = fillVacancy(vacancy, done.at)
  if (!wrong.ok) return wrong
  const save = (read: Vacancy, next: Vacancy, name: 'vacancy-paused' | 'vacancy-resumed' | 'vacancy-filled') =>
    vacancies.saveWhileVersion(read.version, next, { name, ...done })
  const doesSomebodyWait = async () => (await applications.inShort(vacancy.vacancyId)).some(({ isOwed }) => isOwed)

  if (await doesSomebodyWait()) return refuse('applications-unanswered')
  const paused = pauseVacancy(vacancy)
  const closed = paused.ok ? paused.value : vacancy
  if (paused.ok && !(await save(vacancy, closed, 'vacancy-paused'))) return refuse('vacancy-moved-on')
  if (paused.ok && (await doesSomebodyWait())) {
    await save(closed, { ...vacancy, version: closed.version + 1 }, 'vacancy-resumed')
    return refuse('applications-unanswered')
  }
  const filled = fillVacancy(closed, done.at)
  if (!filled.ok) return filled
  return (await save(closed, filled.value, 'vacancy-filled')) ? ok(filled.value) : refuse('vacancy-moved-on')
}
