import type { DomainEvent, Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { SendMail } from '../../platform/mail.ts'
import type { EventStore } from '../calendar/event.store.ts'
import { changeTo } from '../programme/changes.ts'
import { toItem } from '../programme/item.store.ts'
import { favouriteLetters } from './favourite.mail.ts'
import type { FavouriteStore } from './favourite.store.ts'
import { itemSaid, minePage, timedAlone } from './said.ts'

interface Deps {
  events: EventStore
  favourites: FavouriteStore
  sendMail: SendMail
  siteUrl: string
}
type ItemEvent = 'programme-item-saved' | 'programme-item-withdrawn'

/** Whoever keeps an item is told once when it moves or is taken out. Nobody is told of what is over, or cancelled as a whole. */
export function favouriteReactions({ events, favourites, sendMail, siteUrl }: Deps): {
  [Name in ItemEvent]: Reaction<Name>
} {
  async function tell({ id, at, item, before }: DomainEvent<ItemEvent>) {
    if (!before || before.title === undefined) return
    const [was, is] = [toItem(before), toItem(item)]
    if (was.draft || !changeTo(is, was, at)) return
    const event = await events.find(is.eventId)
    if (!event || event.cancelled || [was, is].every((each) => timedAlone(each, event).endsAt <= at)) return
    const followers = await favourites.followersOf(is.eventId)
    for (const { mail, lang, itemIds } of followers) {
      if (!itemIds.includes(is.itemId)) continue
      const mine = minePage(siteUrl, event, lang)
      const about = { title: is.title, event: event.name, before: itemSaid(was, event, lang), mine }
      const letters = favouriteLetters[lang]
      const letter = is.cancelled
        ? letters.cancelled(about)
        : letters.moved({ ...about, after: itemSaid(is, event, lang) })
      await sendMail({ id, to: mail, ...letter })
    }
  }
  return { 'programme-item-saved': tell, 'programme-item-withdrawn': tell }
}
