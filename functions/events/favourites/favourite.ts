import type { Id } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import type { ProgrammeItem } from '../programme/item.ts'

/** What somebody keeps of an event's programme, and the address under which their calendar reads it. */
export interface Favourites {
  accountId: Id<'account'>
  eventId: Id<'event'>
  itemIds: readonly Id<'item'>[]
  /** Whoever knows it may read which items these are, and nothing else. */
  secret: string
  /** Told by mail when one of them moves. */
  told: boolean
  mail: string
  lang: Lang
  version: number
}

/** Of what was ticked, what the programme has: what was taken out meanwhile is nobody's mistake. */
export const keepable = (ticked: readonly Id<'item'>[], programme: readonly Pick<ProgrammeItem, 'itemId'>[]) => {
  const there = new Set(programme.map(({ itemId }) => itemId))
  return [...new Set(ticked)].filter((itemId) => there.has(itemId))
}
