import { dayIn } from '../../platform/clock.ts'
import type { DomainEvent } from '../../platform/dynamodb/domain-events.ts'
import type { Write } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { toApplication } from '../applications/application.store.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { placing } from '../placements/placement.store.ts'
import { newPlacement } from '../placements/placement.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { countsOf, kindOf } from './measures.ts'
import { adding, type TallyStore } from './tally.store.ts'

interface Counting {
  vacancies: Pick<VacancyStore, 'find'>
  tallies: Pick<TallyStore, 'hasApplied'>
}

/** What reports count of a deed, to be written together with its row in the log. */
export function countDeeds({ vacancies, tallies }: Counting) {
  /** An employer's field hardly ever changes, and a report may be a day behind with it. */
  const fields = new Map<string, string | undefined>()
  const fieldOf = async (vacancyId: Id<'vacancy'>) => {
    if (!fields.has(vacancyId)) fields.set(vacancyId, (await vacancies.find(vacancyId))?.field)
    return fields.get(vacancyId)
  }
  return async (event: DomainEvent<JobsDomainEvent>): Promise<Write[]> => {
    const { item, before, at } = event
    const kind = kindOf(item)
    const { accountId, vacancyId } = item as { accountId?: Id<'account'>; vacancyId?: Id<'vacancy'> }
    const isNew = kind === 'APPLICATION' && !before
    const hasApplied = isNew && accountId ? await tallies.hasApplied(accountId) : true
    const field = kind === 'APPLICATION' && vacancyId ? await fieldOf(vacancyId) : undefined
    const counted = countsOf(event, { field: kind === 'VACANCY' ? String(item.field) : field, hasApplied })
    if (!counted) return []
    const first = counted.counts.applicants && accountId ? [{ put: { ...keys.firstApplied(accountId), at } }] : []
    return [...adding(counted, at), ...first, ...(counted.counts.placements ? [placing(placedBy(event))] : [])]
  }
}

/** Somebody was hired: from now on they are asked how it goes. */
function placedBy({ item, at }: DomainEvent<JobsDomainEvent>) {
  const { applicationId, vacancyId } = toApplication(item)
  return newPlacement({ applicationId, vacancyId, hiredOn: dayIn(cityZone, at) })
}
