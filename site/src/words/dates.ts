import type { Lang } from './lang.ts'

/** An instant as it is stored: UTC, ISO 8601. */
type Instant = string | Date

const locales = { id: 'id-ID', en: 'en-GB' } as const
const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}
const nearby = {
  id: { '-1': 'kemarin', '0': 'hari ini', '1': 'besok' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
} as const
const aDay = 86_400_000

/** Instants as people say them, in an event's own zone. Calendar days (`2026-10-24`) have no zone and keep their day. */
export function dates(lang: Lang, zone = 'Asia/Jakarta') {
  const format = (parts: Intl.DateTimeFormatOptions, timeZone = zone) => formatter(lang, timeZone, parts)
  const zoneName = zoneNames[zone] ?? zone
  const hour = (at: Instant) => format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at))
  const wallHour = (time: string) => dates(lang, 'UTC').hour(`1970-01-01T${time}:00Z`)
  const day = (at: Instant) => format(long).format(new Date(at))
  const clock = (at: Instant) => (lang === 'id' ? `pukul ${hour(at)} ${zoneName}` : `at ${hour(at)} ${zoneName}`)
  const calendarDay = (at: Instant) => isoDay(zone).format(new Date(at))

  return {
    /** WIB, WITA or WIT. */
    zoneName,
    /** Sabtu, 24 Oktober 2026 */
    day,
    /** Sabtu, 24 Oktober */
    weekday: (at: Instant) => format({ weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(at)),
    /** 24 Okt */
    shortDay: (at: Instant) => format({ day: 'numeric', month: 'short' }).format(new Date(at)),
    /** 10.14 */
    hour,
    /** pukul 10.14 WIB */
    clock,
    /** Sabtu, 24 Oktober 2026 pukul 10.14 WIB */
    dayAndClock: (at: Instant) => `${day(at)} ${clock(at)}`,
    /** 10.00–10.50 WIB */
    hours: (from: Instant, until: Instant) => `${hour(from)}–${hour(until)} ${zoneName}`,
    /** 08.00–10.00 WIB, of times on a wall such as `08:00`. */
    wallHours: (from: string, until: string) => `${wallHour(from)}–${wallHour(until)} ${zoneName}`,
    /** 24–25 Oktober 2026 */
    days: (from: Instant, until: Instant) =>
      format({ day: 'numeric', month: 'long', year: 'numeric' })
        .formatRange(new Date(from), new Date(until))
        .replace(/\s*–\s*/, ' – ')
        .replace(/^(\d+) – (?=\d+ )/, '$1–'),
    /** hari ini, besok, kemarin, or the day itself. */
    nearDay(at: Instant, now: Instant) {
      const away = (Date.parse(calendarDay(at)) - Date.parse(calendarDay(now))) / aDay
      return nearby[lang][String(away) as '0'] ?? day(at)
    },
    /** 2026-10-24, the day it is there. */
    calendarDay,
    /** Kamis, 24 Desember 2026, of a calendar day such as `2026-12-24`. */
    on: (calendarDayOn: string) => format(long, 'UTC').format(new Date(`${calendarDayOn}T00:00:00Z`)),
  }
}

const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const isoDay = (timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** A formatter costs 40 µs to make and a list of vacancies asks for hundreds. */
const made = new Map<string, Intl.DateTimeFormat>()
function formatter(lang: Lang, timeZone: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${timeZone} ${JSON.stringify(parts)}`
  const found = made.get(key) ?? new Intl.DateTimeFormat(locales[lang], { ...parts, timeZone })
  made.set(key, found)
  return found
}
