import type { Searchable } from '../search/open-vacancies.ts'
import { foundIn, passes } from '../search/search.ts'
import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'
import type { SavedSearch, SearchFilters } from './saved-search.shape.ts'

/** The open vacancies that a search finds, the newest first: what the search page finds, without its figures. */
export function fitting({ open, texts }: Searchable, { q, ...filters }: SearchFilters): PublicVacancyView[] {
  return (q ? foundIn(texts(), q).map(({ vacancy }) => vacancy) : open)
    .filter((vacancy) => passes(vacancy, filters))
    .sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : one.publishedAt > other.publishedAt ? -1 : 0))
}

/** Published since the search was last looked at. */
export const isNewTo = (
  { seenAt }: Pick<SavedSearch, 'seenAt'>,
  { publishedAt }: Pick<PublicVacancyView, 'publishedAt'>,
) => publishedAt > seenAt
