import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { SendMail } from '../../platform/mail.ts'
import { tellEach } from '../../platform/tell-each.ts'
import type { BoothStore } from '../booths/booth.store.ts'
import { toEvent } from '../calendar/event.store.ts'
import type { FavouriteStore } from '../favourites/favourite.store.ts'
import { eventSaid, minePage } from '../favourites/said.ts'
import { cancellationLetters } from './cancellation.mail.ts'

interface Deps {
  booths: BoothStore
  favourites: FavouriteStore
  sendMail: SendMail
  siteUrl: string
}

/** Whoever follows a cancelled event is told once, with the reason, and so is each exhibitor; not once for each item. */
export const onCancellationSettled =
  ({ booths, favourites, sendMail, siteUrl }: Deps): Reaction<'event-cancellation-settled'> =>
  async ({ id, item }) => {
    const event = toEvent(item)
    if (!event.cancelled) return
    const { reason } = event.cancelled
    const [followers, all] = await Promise.all([favourites.followersOf(event.eventId), booths.ofEvent(event.eventId)])
    const toFollower = async ({ mail, lang }: (typeof followers)[number]) => {
      const about = { event: event.name, when: eventSaid(event, lang), reason, mine: minePage(siteUrl, event, lang) }
      await sendMail({ id, to: mail, ...cancellationLetters[lang].follower(about) })
    }
    const toExhibitor = async ({ mail, lang, name: booth, boothId }: (typeof all)[number]) => {
      const mine = `${siteUrl}${lang === 'en' ? '/en' : ''}/saya/stan/${boothId}/`
      const about = { event: event.name, when: eventSaid(event, lang), reason, booth, mine }
      await sendMail({ id: `${id}-${boothId}`, to: mail, ...cancellationLetters[lang].exhibitor(about) })
    }
    // Erased, or nobody's any more.
    const exhibitors = all.filter(({ status, mail }) => status !== 'withdrawn' && mail !== '')
    await tellEach(
      [...followers.map((each) => () => toFollower(each)), ...exhibitors.map((each) => () => toExhibitor(each))],
      (tell) => tell(),
    )
  }
