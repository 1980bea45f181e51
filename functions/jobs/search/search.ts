import { educationLevel } from '../lists/work.ts'
import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'
import { type Facet, facets, wageSteps } from './facets.ts'
import type { LaidOut } from './laid-out.ts'
import type { Searchable } from './open-vacancies.ts'
import type { VacancySearch } from './search.contract.ts'
import type { TextIndex } from './text-index.ts'

type Asked = Omit<VacancySearch, 'hal'>

export interface SearchAnswer {
  vacancies: PublicVacancyView[]
  count: number
  /** How many there would be with each choice, the other filters kept. */
  counts: Record<Facet, Record<string, number>>
  /** How many there would be without each filter that is on: what one may loosen when nothing is left. */
  without: { filter: Facet | 'q'; count: number }[]
}

export const pageSize = 20

export function search({ open, texts }: Searchable, { hal, ...asked }: VacancySearch): SearchAnswer {
  const byText = asked.q ? foundIn(texts(), asked.q) : open.map((vacancy) => ({ vacancy, score: 0 }))
  const fits = byText.filter(({ vacancy }) => passes(vacancy, asked))
  // Equally good: the newest first.
  const inOrder = fits.toSorted(
    (one, other) => other.score - one.score || (one.vacancy.publishedAt < other.vacancy.publishedAt ? 1 : -1),
  )
  return {
    vacancies: inOrder.slice((hal - 1) * pageSize, hal * pageSize).map(({ vacancy }) => vacancy),
    count: fits.length,
    counts: countsOf(
      byText.map(({ vacancy }) => vacancy),
      asked,
    ),
    without: [
      ...(asked.q ? [{ filter: 'q' as const, count: open.filter((vacancy) => passes(vacancy, asked)).length }] : []),
      ...facets
        .filter((facet) => asked[facet] !== undefined)
        .map((filter) => ({
          filter,
          count: byText.filter(({ vacancy }) => passes(vacancy, without(asked, filter))).length,
        })),
    ],
  }
}

/** The vacancies that have every word asked for, with how well they fit. */
export const foundIn = ({ kept, at }: LaidOut<TextIndex>, words: string) =>
  [...kept.found(words)].flatMap(([place, score]) => {
    const vacancy = at(place)
    return vacancy ? [{ vacancy, score }] : []
  })

const without = (asked: Asked, facet: Facet): Asked => ({ ...asked, [facet]: undefined })

export function passes(vacancy: PublicVacancyView, { bidang, kecamatan, pendidikan, jenis, upah }: Asked): boolean {
  if (bidang && vacancy.field !== bidang) return false
  if (kecamatan && vacancy.kecamatan !== kecamatan) return false
  // What one has learnt, not what one wants: a vacancy for SMP is open to who finished SMK.
  if (pendidikan && educationLevel[vacancy.education] > educationLevel[pendidikan]) return false
  if (jenis && vacancy.kind !== jenis) return false
  return !(upah && (vacancy.wageMax ?? 0) < upah)
}

function countsOf(vacancies: readonly PublicVacancyView[], asked: Asked): SearchAnswer['counts'] {
  const counted = (facet: Facet, choiceOf: (vacancy: PublicVacancyView) => string) => {
    const counts: Record<string, number> = {}
    for (const vacancy of vacancies.filter((each) => passes(each, without(asked, facet)))) {
      const choice = choiceOf(vacancy)
      counts[choice] = (counts[choice] ?? 0) + 1
    }
    return counts
  }
  const wages = vacancies.filter((each) => passes(each, without(asked, 'upah')))
  return {
    bidang: counted('bidang', ({ field }) => field),
    kecamatan: counted('kecamatan', ({ kecamatan }) => kecamatan),
    pendidikan: counted('pendidikan', ({ education }) => education),
    jenis: counted('jenis', ({ kind }) => kind),
    upah: Object.fromEntries(
      wageSteps.map((least) => [least, wages.filter(({ wageMax = 0 }) => wageMax >= least).length]),
    ),
  }
}
