import { wallClock } from '../../platform/clock.ts'
import type { DomainEvent, Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { Lang } from '../../platform/lang.ts'
import type { SendMail } from '../../platform/mail.ts'
import type { EventStore } from '../calendar/event.store.ts'
import type { CityEvent } from '../calendar/event.ts'
import { changeTo } from '../programme/changes.ts'
import { toItem } from '../programme/item.store.ts'
import { type ProgrammeItem, timed } from '../programme/item.ts'
import { favouriteLetters } from './favourite.mail.ts'
import type { FavouriteStore } from './favourite.store.ts'

interface Deps {
  events: EventStore
  favourites: FavouriteStore
  sendMail: SendMail
  siteUrl: string
}
type ItemEvent = 'programme-item-saved' | 'programme-item-withdrawn'

/** Whoever keeps an item is told once when it moves or is taken out. Nobody is told of what is over. */
export function favouriteReactions({ events, favourites, sendMail, siteUrl }: Deps): {
  [Name in ItemEvent]: Reaction<Name>
} {
  async function tell({ id, at, item, before }: DomainEvent<ItemEvent>) {
    if (!before || before.title === undefined) return
    const [was, is] = [toItem(before), toItem(item)]
    if (was.draft || !changeTo(is, was, at)) return
    const event = await events.find(is.eventId)
    if (!event || [was, is].every((each) => endOf(each, event) <= at)) return
    const followers = await favourites.followersOf(is.eventId)
    for (const { mail, lang, itemIds } of followers) {
      if (!itemIds.includes(is.itemId)) continue
      const mine = `${siteUrl}${lang === 'en' ? '/en' : ''}/saya/acara/${event.eventId}/jadwal/`
      const about = { title: is.title, event: event.name, before: said(was, event, lang), mine }
      const letters = favouriteLetters[lang]
      const letter = is.cancelled ? letters.cancelled(about) : letters.moved({ ...about, after: said(is, event, lang) })
      await sendMail({ id, to: mail, ...letter })
    }
  }
  return { 'programme-item-saved': tell, 'programme-item-withdrawn': tell }
}

const only = (item: ProgrammeItem, event: CityEvent) => {
  const [one] = timed([item], event)
  if (!one) throw new Error('one item makes one')
  return one
}
const endOf = (item: ProgrammeItem, event: CityEvent) => only(item, event).endsAt

const zoneNames = { 'Asia/Jakarta': 'WIB', 'Asia/Pontianak': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' }

function said(item: ProgrammeItem, event: CityEvent, lang: Lang): string {
  const { on, startsAt, stage } = only(item, event)
  const day = new Intl.DateTimeFormat(lang === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' })
  const hour = wallClock(event.zone, Date.parse(startsAt)).slice(11, 16).replace(':', '.')
  return `${day.format(new Date(on))}, ${hour} ${zoneNames[event.zone]}, ${stage}`
}
