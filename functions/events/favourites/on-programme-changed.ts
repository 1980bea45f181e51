import type { DomainEvent, Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { SendMail } from '../../platform/mail.ts'
import { tellEach } from '../../platform/tell-each.ts'
import type { EventStore } from '../calendar/event.store.ts'
import { changeTo } from '../programme/changes.ts'
import { toItem } from '../programme/item.store.ts'
import { timed } from '../programme/item.ts'
import { favouriteLetters } from './favourite.mail.ts'
import type { FavouriteStore } from './favourite.store.ts'
import { itemSaid, minePage } from './said.ts'

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
    if (!event || event.cancelled) return
    // Each alone: together they would come in order of time.
    const [[from], [to]] = [timed([was], event), timed([is], event)]
    if (!from || !to || (from.endsAt <= at && to.endsAt <= at)) return
    const followers = await favourites.followersOf(is.eventId)
    const keepers = followers.filter(({ itemIds }) => itemIds.includes(is.itemId))
    await tellEach(keepers, async ({ mail, lang }) => {
      const mine = minePage(siteUrl, event, lang)
      const about = { title: is.title, event: event.name, before: itemSaid(from, event, lang), mine }
      const letters = favouriteLetters[lang]
      const letter = is.cancelled
        ? letters.cancelled(about)
        : letters.moved({ ...about, after: itemSaid(to, event, lang) })
      await sendMail({ id, to: mail, ...letter })
    })
  }
  return { 'programme-item-saved': tell, 'programme-item-withdrawn': tell }
}
