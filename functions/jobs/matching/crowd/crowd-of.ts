import type { DomainEvent } from '../../../platform/dynamodb/domain-events.ts'
import type { Write } from '../../../platform/dynamodb/table.ts'
import type { Id } from '../../../platform/ids.ts'
import type { JobsDomainEvent } from '../../domain-events.ts'
import type { VacanciesInShort } from '../../reporting/vacancies-in-short.ts'
import { counting } from './crowd.store.ts'

const comesOrGoes: Partial<Record<JobsDomainEvent, number>> = {
  'application-submitted': 1,
  'application-withdrawn': -1,
}

/** Somebody wants to work there, or no longer does. A vacancy that nobody can find any more has no crowd. */
export function crowdOf({ name, item, at }: DomainEvent<JobsDomainEvent>, vacancies: VacanciesInShort): Write[] {
  const more = comesOrGoes[name]
  const vacancyId = item.vacancyId as Id<'vacancy'>
  const vacancy = vacancies.get(vacancyId)
  return more && vacancy ? [counting(vacancyId, vacancy.closesOn, more, at)] : []
}
