import type { Instant } from '../../platform/clock.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { SavedSearch, SearchFilters } from './saved-search.shape.ts'

/** How many searches somebody may keep. They lie in one item and are counted anew each time they are shown. */
export const mostSearches = 10

const filterNames = [
  'q',
  'bidang',
  'kecamatan',
  'pendidikan',
  'jenis',
  'upah',
] as const satisfies readonly (keyof SearchFilters)[]

/** The same for whoever asks for the same, however the words are spaced and in whichever letters. */
export const searchIdOf = (accountId: Id<'account'>, filters: SearchFilters): Id<'search'> =>
  idFrom('search', accountId, ...filterNames.map((name) => `${name}=${plain(filters[name])}`))

const plain = (asked: string | number | undefined) =>
  String(asked ?? '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

type Wanted = Pick<SavedSearch, 'searchId' | 'name' | 'filters'>

/** A search saved twice is one, under the name it had. The newest stands first. */
export function withSearch(all: readonly SavedSearch[], wanted: Wanted, now: Instant) {
  if (all.some(({ searchId }) => searchId === wanted.searchId)) return ok(all)
  if (all.length >= mostSearches) return refuse('too-many-searches')
  return ok([{ ...wanted, savedAt: now, seenAt: now }, ...all])
}

export const renamed = (all: readonly SavedSearch[], searchId: Id<'search'>, name: string) =>
  changed(all, searchId, (search) => ({ ...search, name }))

/** Looked at by two phones at once, the later look counts. */
export const lookedAt = (all: readonly SavedSearch[], searchId: Id<'search'>, now: Instant) =>
  changed(all, searchId, (search) => ({ ...search, seenAt: search.seenAt > now ? search.seenAt : now }))

/** One that is gone already is as gone as one could wish. */
export const without = (all: readonly SavedSearch[], searchId: Id<'search'>) =>
  ok(all.filter((search) => search.searchId !== searchId))

function changed(all: readonly SavedSearch[], searchId: Id<'search'>, change: (search: SavedSearch) => SavedSearch) {
  if (!all.some((search) => search.searchId === searchId)) return refuse('search-not-found')
  return ok(all.map((search) => (search.searchId === searchId ? change(search) : search)))
}
