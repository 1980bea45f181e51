import { dayIn, type Instant } from '../../platform/clock.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { toPublicView } from '../vacancies/vacancy.view.ts'
import { indexOf, type TextIndex } from './text-index.ts'

export interface Open {
  open: readonly PublicVacancyView[]
  index: TextIndex
}
export type OpenVacancies = (now: Instant) => Promise<Open>

/** An index follows its table a little later. What was read sooner after a change may lack it, and is not kept. */
const indexLagMs = 3000

/**
 * Every vacancy that can be applied for, kept in a copy's memory and read again only when the count of changes has moved:
 * one small read a request. Those whose last day has passed are left out at once, before the night takes them down.
 */
export function openVacancies(vacancies: VacancyStore, employers: EmployerStore): OpenVacancies {
  let kept: { version: number; today: string; isSettled: boolean; all: Promise<Open> } | undefined

  return async (now) => {
    const today = dayIn(cityZone, now)
    const { version, at } = await vacancies.lastChange()
    if (kept?.isSettled && kept.version === version && kept.today === today) return kept.all
    const all = load(today)
    kept = { version, today, all, isSettled: at === '' || Date.parse(now) - Date.parse(at) > indexLagMs }
    all.catch(() => {
      kept = undefined
    })
    return all
  }

  async function load(today: string): Promise<Open> {
    const published = (await vacancies.allOpen()).filter(({ approved }) => approved.closesOn >= today)
    const by = await employers.many([...new Set(published.map(({ employerId }) => employerId))])
    const open = published.map((each) => toPublicView(each, by.get(each.employerId)?.name ?? '', true))
    return { open, index: indexOf(open) }
  }
}
