import * as v from 'valibot'
import { absent, type Item, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import type { Favourites } from './favourite.ts'

export type FavouriteStore = ReturnType<typeof favouriteStore>

export const favouriteStore = (table: Table) => {
  const store = {
    async find(accountId: Id<'account'>, eventId: Id<'event'>): Promise<Favourites | undefined> {
      const item = await table.get(keys.favourites(accountId, eventId))
      return item && toFavourites(item)
    },

    async ofAccount(accountId: Id<'account'>): Promise<Favourites[]> {
      return (await table.startingWith(keys.favouritesOf(accountId))).map(toFavourites)
    },

    async findBySecret(secret: string): Promise<Favourites | undefined> {
      const item = await table.get(keys.calendar(secret))
      if (!item) return undefined
      const { accountId, eventId } = v.parse(whose, item)
      const favourites = await store.find(accountId, eventId)
      return favourites?.secret === secret ? favourites : undefined
    },

    /** Those who want to be told of moves at an event. */
    async followersOf(eventId: Id<'event'>): Promise<Favourites[]> {
      return (await table.startingWith(keys.followersOf(eventId))).map(toFavourites)
    },

    /** False when somebody's other phone was quicker. */
    async saveWhile(next: Favourites, before: Favourites | undefined): Promise<boolean> {
      const { accountId, eventId, secret } = next
      const follower = keys.follower(eventId, accountId)
      return table.together([
        {
          put: { ...keys.favourites(accountId, eventId), ...next },
          while: before ? { version: before.version } : { pk: absent },
        },
        next.told ? { put: { ...follower, ...next } } : { remove: follower },
        { put: { ...keys.calendar(secret), accountId, eventId } },
        ...(before && before.secret !== secret ? [{ remove: keys.calendar(before.secret) } satisfies Write] : []),
      ])
    },

    async forget({ accountId, eventId, secret }: Favourites): Promise<void> {
      await table.together([
        { remove: keys.calendar(secret) },
        { remove: keys.follower(eventId, accountId) },
        { remove: keys.favourites(accountId, eventId) },
      ])
    },
  }
  return store
}

const whose = v.object({ accountId: id('account'), eventId: id('event') })
const favourites = v.object({
  ...whose.entries,
  itemIds: v.array(id('item')),
  secret: v.string(),
  told: v.boolean(),
  mail: v.string(),
  lang: v.picklist(['id', 'en']),
  version: v.number(),
})
const toFavourites = (item: Item): Favourites => v.parse(favourites, item)
