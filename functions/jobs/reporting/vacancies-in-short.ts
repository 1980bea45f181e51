import { type Day, hourMs } from '../../platform/clock.ts'
import type { DomainEvent } from '../../platform/dynamodb/domain-events.ts'
import type { Item } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { kindOf } from './measures.ts'

/** As much of a vacancy as those need who count what is applied for. */
export interface VacancyInShort {
  field: string
  closesOn: Day
}
export type VacanciesInShort = ReadonlyMap<string, VacancyInShort>

/** Neither its field nor its last day changes often, and whoever counts may be an hour behind with both. */
const knownMs = hourMs

/** The vacancies of some applications, as they were within the last hour. */
export function vacanciesInShort({ many }: Pick<VacancyStore, 'many'>) {
  const known = new Map<string, VacancyInShort & { readAt: number }>()
  return async (events: readonly DomainEvent<JobsDomainEvent>[]): Promise<VacanciesInShort> => {
    const at = Math.max(...events.map((event) => Date.parse(event.at)))
    const wanted = new Set(events.flatMap(({ item }) => vacancyAppliedFor(item) ?? []))
    const unknown = [...wanted].filter((vacancyId) => at - (known.get(vacancyId)?.readAt ?? 0) >= knownMs)
    for (const vacancyId of unknown) known.delete(vacancyId)
    for (const [vacancyId, { field, approved, words }] of await many(unknown))
      known.set(vacancyId, { field, closesOn: (approved ?? words).closesOn, readAt: at })
    return known
  }
}

/** The vacancy of an item that is an application. */
export const vacancyAppliedFor = (item: Item): Id<'vacancy'> | undefined =>
  kindOf(item) === 'APPLICATION' ? (item.vacancyId as Id<'vacancy'> | undefined) : undefined
