import { type Day, type Instant, wallClock } from '../../platform/clock.ts'
import type { Lang } from '../../platform/lang.ts'
import type { CityEvent } from '../calendar/event.ts'
import type { TimedItem } from '../programme/item.ts'

/** Days, hours and places as mails say them. */

const zoneNames = { 'Asia/Jakarta': 'WIB', 'Asia/Pontianak': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' }

const inFull = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const dayWords = { id: new Intl.DateTimeFormat('id-ID', inFull), en: new Intl.DateTimeFormat('en-GB', inFull) }
/** `Sabtu, 24 Oktober 2026` */
const daySaid = (on: Day, lang: Lang) => dayWords[lang].format(new Date(on))

/** `Sabtu, 24 Oktober 2026, 10.00–11.00 WIB, Panggung Lapang` */
export function itemSaid(item: TimedItem, { zone }: Pick<CityEvent, 'zone'>, lang: Lang): string {
  const hour = (at: Instant) => wallClock(zone, Date.parse(at)).slice(11, 16).replace(':', '.')
  const hours = `${hour(item.startsAt)}–${hour(item.endsAt)}`
  return `${daySaid(item.on, lang)}, ${hours} ${zoneNames[zone]}, ${item.stage}`
}

/** `Sabtu, 24 Oktober 2026 – Minggu, 25 Oktober 2026 (WIB), Lapang Merdeka` */
export function eventSaid({ days, zone, place }: Pick<CityEvent, 'days' | 'zone' | 'place'>, lang: Lang): string {
  const ends = [days[0], ...(days.length > 1 ? [days.at(-1)] : [])].flatMap((day) =>
    day ? [daySaid(day.on, lang)] : [],
  )
  return `${ends.join(' – ')} (${zoneNames[zone]}), ${place}`
}

/** Where somebody changes what they keep of an event, and ends its mails. */
export const minePage = (siteUrl: string, { eventId }: Pick<CityEvent, 'eventId'>, lang: Lang) =>
  `${siteUrl}${lang === 'en' ? '/en' : ''}/saya/acara/${eventId}/jadwal/`
