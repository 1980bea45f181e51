import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, several, ticked } from '../../platform/http/fields.ts'
import { noEvent } from '../calendar/event.contract.ts'

export const favouritesView = v.object({
  itemIds: v.array(id('item')),
  /** Nothing was kept yet, where it is not there. */
  secret: v.optional(v.string()),
  told: v.boolean(),
})

export const favouritesForm = v.strictObject({ item: several(id('item'), 300), told: ticked })
const secret = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))
const eventId = id('event')

const movedOn = {
  'favourites-moved-on': refusal(
    409,
    'Pilihan Anda baru saja berubah di tempat lain. Muat ulang, lalu simpan lagi.',
    'Your choice has just changed somewhere else. Load it again, then save.',
  ),
}

export const favouriteContract = {
  myFavourites: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/mine/favourites/{eventId}' })
    .input(v.strictObject({ eventId }))
    .output(favouritesView),

  keepFavourites: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 120, seconds: 3600 } })
    .route({ method: 'PUT', path: '/mine/favourites/{eventId}' })
    .errors({ ...noEvent, ...movedOn })
    .input(v.strictObject({ eventId, ...favouritesForm.entries }))
    .output(favouritesView),

  /** The address that was known until now answers no more. */
  renewCalendarAddress: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 20, seconds: 3600 } })
    .route({ method: 'POST', path: '/mine/favourites/{eventId}/address' })
    .errors({ ...noEvent, ...movedOn })
    .input(v.strictObject({ eventId }))
    .output(favouritesView),

  /** For calendars, which sign in nowhere: the secret is the right. */
  readFavouriteCalendar: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/calendars/{secret}' })
    .errors({
      'calendar-not-found': refusal(404, 'Alamat kalender ini tidak berlaku.', 'This calendar address is not valid.'),
    })
    .input(v.strictObject({ secret }))
    .output(v.object({ calendar: v.string() })),
}
