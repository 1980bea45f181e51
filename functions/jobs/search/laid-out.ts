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
 * Keeps a layout true while vacancies come and go: what changed is put anew and its earlier place is left out. Laid out
 * when first asked for, over all that stand then, and anew when a quarter of its places is dead.
 */
export function laying<Kept extends Layout>(begin: () => Kept) {
  const all = new Map<Id<'vacancy'>, PublicVacancyView>()
  let laid: { kept: Kept; places: (PublicVacancyView | undefined)[]; placeOf: Map<Id<'vacancy'>, number> } | undefined

  function leave(vacancyId: Id<'vacancy'>): void {
    const place = laid?.placeOf.get(vacancyId)
    if (!laid || place === undefined) return
    laid.placeOf.delete(vacancyId)
    laid.places[place] = undefined
    laid.kept.drop?.(place)
  }

  function place(vacancy: PublicVacancyView): void {
    if (!laid) return
    leave(vacancy.vacancyId)
    const at = laid.kept.put(vacancy)
    laid.places[at] = vacancy
    laid.placeOf.set(vacancy.vacancyId, at)
  }

  return {
    put(vacancy: PublicVacancyView): void {
      all.set(vacancy.vacancyId, vacancy)
      place(vacancy)
    },
    drop(vacancyId: Id<'vacancy'>): void {
      all.delete(vacancyId)
      leave(vacancyId)
    },
    empty(): void {
      all.clear()
      laid = undefined
    },
    out(): LaidOut<Kept> {
      if (laid && laid.places.length - all.size > Math.max(64, laid.places.length / 4)) laid = undefined
      if (!laid) {
        laid = { kept: begin(), places: [], placeOf: new Map() }
        for (const vacancy of all.values()) place(vacancy)
      }
      const { kept, places, placeOf } = laid
      return { kept, at: (where) => places[where], placeOf: (vacancyId) => placeOf.get(vacancyId) }
    },
  }
}
