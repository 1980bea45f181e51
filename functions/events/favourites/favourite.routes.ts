import { randomBytes } from 'node:crypto'
import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { EventStore } from '../calendar/event.store.ts'
import { calendarFile } from '../programme/exports/calendar-file.ts'
import { outlined } from '../programme/exports/outline.ts'
import type { ProgrammeStore } from '../programme/item.store.ts'
import { favouriteContract } from './favourite.contract.ts'
import type { FavouriteStore } from './favourite.store.ts'
import { type Favourites, keepable } from './favourite.ts'

interface FavouriteDeps {
  events: EventStore
  programme: ProgrammeStore
  favourites: FavouriteStore
  siteUrl: string
}

/** 128 bits: nobody guesses one, and it tells nothing of whose it is. */
const newSecret = () => randomBytes(16).toString('hex')

export function favouriteRoutes({ events, programme, favourites, siteUrl }: FavouriteDeps) {
  const os = implement(favouriteContract).$context<CallContext>().use(turnAway)

  const nothingKept = (context: CallContext, eventId: Id<'event'>): Favourites => {
    const { accountId, mail } = signedIn(context)
    return { accountId, eventId, itemIds: [], secret: newSecret(), told: false, mail, lang: context.lang, version: 0 }
  }

  return os.router({
    myFavourites: os.myFavourites.handler(async ({ input: { eventId }, context }) => {
      const kept = await favourites.find(signedIn(context).accountId, eventId)
      return kept ? viewOf(kept) : { itemIds: [], told: false }
    }),

    keepFavourites: os.keepFavourites.handler(async ({ input: { eventId, item, told }, errors, context }) => {
      if (!(await events.find(eventId))) throw errors['event-not-found']()
      const { accountId, mail } = signedIn(context)
      const before = await favourites.find(accountId, eventId)
      const itemIds = keepable(item, await programme.ofEvent(eventId))
      const { version, ...rest } = before ?? nothingKept(context, eventId)
      const next = { ...rest, itemIds, told, mail, lang: context.lang, version: version + 1 }
      if (!(await favourites.saveWhile(next, before))) throw errors['favourites-moved-on']()
      return viewOf(next)
    }),

    renewCalendarAddress: os.renewCalendarAddress.handler(async ({ input: { eventId }, errors, context }) => {
      if (!(await events.find(eventId))) throw errors['event-not-found']()
      const before = await favourites.find(signedIn(context).accountId, eventId)
      const { version, ...rest } = before ?? nothingKept(context, eventId)
      const next = { ...rest, secret: newSecret(), version: version + 1 }
      if (!(await favourites.saveWhile(next, before))) throw errors['favourites-moved-on']()
      return viewOf(next)
    }),

    readFavouriteCalendar: os.readFavouriteCalendar.handler(async ({ input: { secret }, errors, context }) => {
      const kept = await favourites.findBySecret(secret)
      const event = kept && (await events.find(kept.eventId))
      if (!kept || !event) throw errors['calendar-not-found']()
      const outline = outlined(event, await programme.everOf(event.eventId), { siteUrl, at: context.now })
      const mine = outline.items.filter(({ itemId }) => kept.itemIds.includes(itemId))
      return { calendar: calendarFile(outline, mine) }
    }),
  })
}

const viewOf = ({ itemIds, secret, told }: Favourites) => ({ itemIds: [...itemIds], secret, told })
