import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Open, OpenVacancies } from '../search/open-vacancies.ts'
import { fitting, isNewTo } from './fitting.ts'
import { type SavedSearchView, savedSearchContract } from './saved-search.contract.ts'
import type { SavedSearch } from './saved-search.shape.ts'
import type { SavedSearchStore } from './saved-search.store.ts'
import { lookedAt, renamed, searchIdOf, without, withSearch } from './saved-search.ts'

/** What a look at a search shows at most; all of them stand on the search page. */
const shownAtOnce = 20

export function savedSearchRoutes({
  savedSearches,
  openVacancies,
}: {
  savedSearches: SavedSearchStore
  openVacancies: OpenVacancies
}) {
  const os = implement(savedSearchContract).$context<CallContext>().use(turnAway)

  return os.router({
    savedSearches: os.savedSearches.handler(async ({ context }) => {
      const [all, now] = await Promise.all([savedSearches.of(signedIn(context).accountId), openVacancies(context.now)])
      return all.map((search) => looked(search, now).view)
    }),

    saveSearch: os.saveSearch.handler(async ({ input: { name, ...filters }, errors, context }) => {
      const { accountId } = signedIn(context)
      const searchId = searchIdOf(accountId, filters)
      const all = answer(
        await savedSearches.change(accountId, (kept) => withSearch(kept, { searchId, name, filters }, context.now)),
        errors,
      )
      return { searchId, name: all.find((each) => each.searchId === searchId)?.name ?? name }
    }),

    lookAtSearch: os.lookAtSearch.handler(async ({ input: { searchId }, errors, context }) => {
      const { accountId } = signedIn(context)
      const before = (await savedSearches.of(accountId)).find((each) => each.searchId === searchId)
      if (!before) throw errors['search-not-found']()
      const { view, finds } = looked(before, await openVacancies(context.now))
      answer(await savedSearches.change(accountId, (kept) => lookedAt(kept, searchId, context.now)), errors)
      return { search: view, vacancies: finds.slice(0, shownAtOnce) }
    }),

    renameSearch: os.renameSearch.handler(async ({ input: { searchId, name }, errors, context }) => {
      answer(await savedSearches.change(signedIn(context).accountId, (kept) => renamed(kept, searchId, name)), errors)
      return { searchId, name }
    }),

    removeSearch: os.removeSearch.handler(async ({ input: { searchId }, context }) => {
      await savedSearches.change(signedIn(context).accountId, (kept) => without(kept, searchId))
      return { searchId }
    }),
  })
}

function looked(search: SavedSearch, now: Open) {
  const finds = fitting(now, search.filters)
  const view: SavedSearchView = {
    ...search,
    count: finds.length,
    fresh: finds.filter((vacancy) => isNewTo(search, vacancy)).length,
  }
  return { view, finds }
}
