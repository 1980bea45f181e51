import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Bookmark } from './bookmark.shape.ts'

/** They lie in one item and are read together. */
export const mostBookmarks = 100

/** Kept twice it is kept once. The newest stands first. */
export function withBookmark(all: readonly Bookmark[], bookmark: Bookmark) {
  if (all.some(({ vacancyId }) => vacancyId === bookmark.vacancyId)) return ok(all)
  if (all.length >= mostBookmarks) return refuse('too-many-bookmarks')
  return ok([bookmark, ...all])
}

/** One that is gone already is as gone as one could wish. */
export function withoutBookmark(all: readonly Bookmark[], vacancyId: Id<'vacancy'>) {
  const left = all.filter((each) => each.vacancyId !== vacancyId)
  return ok(left.length === all.length ? all : left)
}
