import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { SendMail } from '../../platform/mail.ts'
import { tellEach } from '../../platform/tell-each.ts'
import { toEvent } from '../calendar/event.store.ts'
import { endsAt, isElsewhere } from '../calendar/event.ts'
import type { ProgrammeStore } from '../programme/item.store.ts'
import { timed } from '../programme/item.ts'
import { favouriteLetters } from './favourite.mail.ts'
import type { FavouriteStore } from './favourite.store.ts'
import { eventSaid, itemSaid, minePage } from './said.ts'

interface Deps {
  programme: ProgrammeStore
  favourites: FavouriteStore
  sendMail: SendMail
  siteUrl: string
}

/** More than anybody reads in a mail; the page has them all. */
const mostListed = 30

/** Whoever follows an event is told once when all of it moves, with what they keep of it: not once for each item. */
export const onEventMoved =
  ({ programme, favourites, sendMail, siteUrl }: Deps): Reaction<'event-edited'> =>
  async ({ id, at, item, before }) => {
    if (!before) return
    const [was, is] = [toEvent(before), toEvent(item)]
    if (is.cancelled) return
    if (!isElsewhere(was, is) || [was, is].every((each) => endsAt(each) <= at)) return
    const followers = await favourites.followersOf(is.eventId)
    if (followers.length === 0) return
    const items = timed(await programme.ofEvent(is.eventId), is)
    await tellEach(followers, async ({ mail, lang, itemIds }) => {
      const kept = items.filter(({ itemId }) => itemIds.includes(itemId))
      const letter = favouriteLetters[lang].eventMoved({
        ...{ event: is.name, before: eventSaid(was, lang), after: eventSaid(is, lang) },
        kept: kept.slice(0, mostListed).map((each) => `${each.title}: ${itemSaid(each, is, lang)}`),
        ...{ more: Math.max(0, kept.length - mostListed), mine: minePage(siteUrl, is, lang) },
      })
      await sendMail({ id, to: mail, ...letter })
    })
  }
