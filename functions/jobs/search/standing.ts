import type { Day } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import { isOpen } from '../vacancies/vacancy.ts'
import { toPublicView } from '../vacancies/vacancy.view.ts'
import type { Layout, laying } from './laid-out.ts'

type Names = ReadonlyMap<Id<'employer'>, string>

/** What is told of each vacancy that comes, changes or goes. */
export type Besides = Pick<ReturnType<typeof laying<Layout>>, 'put' | 'drop' | 'empty'>

/** The open vacancies as search shows them, and what is laid out over them, all changed together. */
export function standing(layings: readonly Besides[]) {
  const all = new Map<Id<'vacancy'>, PublicVacancyView>()
  let inOrder: readonly PublicVacancyView[] | undefined

  function put(view: PublicVacancyView): void {
    all.set(view.vacancyId, view)
    for (const each of layings) each.put(view)
    inOrder = undefined
  }

  function drop(vacancyId: Id<'vacancy'>): void {
    if (!all.delete(vacancyId)) return
    for (const each of layings) each.drop(vacancyId)
    inOrder = undefined
  }

  return {
    /** Oldest first. A list of its own after each change: whoever holds an earlier one may go on reading it. */
    open(): readonly PublicVacancyView[] {
      inOrder ??= [...all.values()].sort(byAge)
      return inOrder
    },

    empty(): void {
      all.clear()
      for (const each of layings) each.empty()
      inOrder = undefined
    },

    /** As it is now: it stands, or it stands no longer. */
    take(vacancyId: Id<'vacancy'>, vacancy: Vacancy | undefined, names: Names, today: Day): void {
      if (vacancy && isOpen(vacancy, today)) put(toPublicView(vacancy, names.get(vacancy.employerId) ?? '', true))
      else drop(vacancyId)
    },

    /** Employers that are called something else now. */
    rename(names: Names): void {
      for (const view of [...all.values()]) {
        const employer = names.get(view.employerId)
        if (employer !== undefined && employer !== view.employer) put({ ...view, employer })
      }
    },

    /** Their last day has passed: out at once, before the night takes them down. */
    leaveOutBefore(today: Day): void {
      for (const { vacancyId, closesOn } of [...all.values()]) if (closesOn < today) drop(vacancyId)
    },
  }
}

const byAge = (one: PublicVacancyView, other: PublicVacancyView) =>
  one.publishedAt < other.publishedAt || (one.publishedAt === other.publishedAt && one.vacancyId < other.vacancyId)
    ? -1
    : 1
