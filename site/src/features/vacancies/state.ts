import type { VacancyView } from '../../../../functions/jobs/vacancies/vacancy.contract.ts'
import { employerWords } from '../../words/employers.ts'
import type { Lang } from '../../words/lang.ts'

/** How a vacancy stands, in one word or two. */
export function stateOf({ review, life }: Pick<VacancyView, 'review' | 'life'>, lang: Lang): string {
  const t = employerWords[lang]
  if (life === 'unpublished') return t.reviews[review]
  if (life === 'open' && review === 'submitted') return t.openAndWaits
  if (life === 'open' && review === 'returned') return t.openAndReturned
  return t.lives[life]
}

export const badgeOf = ({ review, life }: Pick<VacancyView, 'review' | 'life'>) =>
  review === 'returned' ? 'salah' : life === 'open' ? 'hadir' : review === 'submitted' ? 'janji' : undefined
