import type { Id } from '../../platform/ids.ts'
import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'

/** Something kept over all open vacancies that gives each a place, and knows no way of taking one out. */
export interface Layout {
  put(vacancy: PublicVacancyView): number
  /** What stood there went, or stands elsewhere now. */
  drop?(place: number): void
}

export interface LaidOut<Kept> {
  kept: Kept
  /** What stands at a place; nothing where it went. */
  at(place: number): PublicVacancyView | undefined
  placeOf(vacancyId: Id<'vacancy'>): number | undefined
}
export type Laying<Kept> = ReturnType<typeof laying<Kept & Layout>>

/**
 * Keeps a layout true while vacancies come and go: what changed is put anew and its earlier place is left out. Laid out when
 * first asked for, and all anew when a quarter of its places is dead.
 */
export function laying<Kept extends Layout>(begin: () => Kept) {
  let laid: { kept: Kept; places: (PublicVacancyView | undefined)[]; placeOf: Map<Id<'vacancy'>, number> } | undefined

  function drop(vacancyId: Id<'vacancy'>): void {
    const place = laid?.placeOf.get(vacancyId)
    if (!laid || place === undefined) return
    laid.placeOf.delete(vacancyId)
    laid.places[place] = undefined
    laid.kept.drop?.(place)
  }

  function put(vacancy: PublicVacancyView): void {
    if (!laid) return
    drop(vacancy.vacancyId)
    const place = laid.kept.put(vacancy)
    laid.places[place] = vacancy
    laid.placeOf.set(vacancy.vacancyId, place)
  }

  return {
    put,
    drop,
    layAnew(): void {
      laid = undefined
    },
    over(all: readonly PublicVacancyView[]): LaidOut<Kept> {
      if (laid && laid.places.length - laid.placeOf.size > Math.max(64, laid.places.length / 4)) laid = undefined
      if (!laid) {
        laid = { kept: begin(), places: [], placeOf: new Map() }
        for (const vacancy of all) put(vacancy)
      }
      const { kept, places, placeOf } = laid
      return { kept, at: (place) => places[place], placeOf: (vacancyId) => placeOf.get(vacancyId) }
    },
  }
}
