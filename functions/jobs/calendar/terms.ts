import { type Day, dayIn, type Instant } from '../../platform/clock.ts'
import type { Write } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { FairStore } from '../fair/fair.store.ts'
import type { Fair } from '../fair/fair.ts'
import { keys } from '../keys.ts'
import type { HolidayStore } from './holiday.store.ts'
import { cityZone } from './working-days.ts'

/** By what an employer promises its answers: its name, the days on which none falls due, the fairs it has a booth at. */
export interface Terms {
  employer: string
  days: ReadonlySet<Day>
  ahead: readonly Fair[]
}

/** Part of each write that changes holidays, fairs or their booths: whoever keeps terms in memory reads them anew. */
export const termsChanged = (): Write => ({ change: keys.terms(), by: { add: { version: 1 } } })

interface Stores {
  employers: Pick<EmployerStore, 'nameOf'>
  holidays: Pick<HolidayStore, 'days'>
  fairs: Pick<FairStore, 'ahead'>
}

/**
 * Terms as they stand, kept in a copy's memory by employer: read anew on another day, and whenever the counts of what search shows
 * and of terms (`asOf`, read before this) say that something has changed.
 */
export function keptTerms({ employers, holidays, fairs }: Stores) {
  const kept = new Map<Id<'employer'>, { asOf: string; terms: Promise<Terms> }>()

  async function read(employerId: Id<'employer'>, today: Day): Promise<Terms> {
    const [employer, days, ahead] = await Promise.all([
      employers.nameOf(employerId),
      holidays.days(),
      fairs.ahead(employerId, today),
    ])
    return { employer, days, ahead }
  }

  return (employerId: Id<'employer'>, counts: string, now: Instant): Promise<Terms> => {
    const today = dayIn(cityZone, now)
    const asOf = `${today} ${counts}`
    const known = kept.get(employerId)
    if (known?.asOf === asOf) return known.terms
    const terms = read(employerId, today)
    kept.set(employerId, { asOf, terms })
    terms.catch(() => kept.delete(employerId))
    return terms
  }
}
