import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'
import { vacancySearch } from '../search/search.contract.ts'

/** The filters of a search over vacancies, without the page of its answer. */
export const searchFilters = v.omit(vacancySearch, ['hal'])
export type SearchFilters = v.InferOutput<typeof searchFilters>

export const savedSearchShape = v.object({
  searchId: id('search'),
  name: v.string(),
  filters: searchFilters,
  savedAt: v.string(),
  /** When its answer was last looked at; what was published later is new. */
  seenAt: v.string(),
})
export type SavedSearch = v.InferOutput<typeof savedSearchShape>
