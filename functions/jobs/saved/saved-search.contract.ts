import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, line } from '../../platform/http/fields.ts'
import { publicVacancyView } from '../vacancies/vacancy.contract.ts'
import { searchFilters } from './saved-search.shape.ts'

const searchId = id('search')
const name = line(80)

/** A name is proposed from the filters by the page, in its reader's language. */
export const savedSearchForm = v.strictObject({ ...searchFilters.entries, name })
export const ofSearch = v.strictObject({ searchId })
export const searchName = v.strictObject({ searchId, name })

export const savedSearchView = v.object({
  searchId,
  name: v.string(),
  filters: searchFilters,
  savedAt: v.string(),
  /** Until when it had been looked at before now. */
  seenAt: v.string(),
  /** How many vacancies it finds now, and how many of them were published since. */
  count: v.number(),
  fresh: v.number(),
})
export type SavedSearchView = v.InferOutput<typeof savedSearchView>

const notFound = {
  'search-not-found': refusal(404, 'Pencarian tersimpan ini tidak ada.', 'There is no such saved search.'),
}

export const savedSearchContract = {
  /** The newest first. */
  savedSearches: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/saved-searches' })
    .output(v.array(savedSearchView)),

  /** Saved twice it is one, under the name it had. */
  saveSearch: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/saved-searches' })
    .errors({
      'too-many-searches': refusal(
        409,
        'Sudah ada 10 pencarian tersimpan. Hapus satu yang tidak dipakai lagi, lalu simpan yang ini.',
        'There are 10 saved searches already. Remove one you no longer use, then save this one.',
      ),
    })
    .input(savedSearchForm)
    .output(v.object({ searchId, name: v.string() })),

  /** What it finds, the new ones first and at most twenty; from now on they are no longer new. */
  lookAtSearch: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'POST', path: '/saved-searches/{searchId}/look' })
    .errors(notFound)
    .input(ofSearch)
    .output(v.object({ search: savedSearchView, vacancies: v.array(publicVacancyView) })),

  renameSearch: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'PUT', path: '/saved-searches/{searchId}' })
    .errors(notFound)
    .input(searchName)
    .output(v.object({ searchId, name: v.string() })),

  removeSearch: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'DELETE', path: '/saved-searches/{searchId}' })
    .input(ofSearch)
    .output(v.object({ searchId })),
}
