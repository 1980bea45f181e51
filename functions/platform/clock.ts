/** UTC, ISO 8601, milliseconds, `Z`. Sorts as text, so it can end a DynamoDB sort key. Comes in with the event: nothing asks a clock. */
export type Instant = string

/** A calendar day, `2026-10-24`. */
export type Day = string

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

export const later = (instant: Instant, ms: number): Instant => new Date(Date.parse(instant) + ms).toISOString()

/** For an item's `expiresAt`, which DynamoDB reads as epoch seconds. */
export const epochSecond = (instant: Instant): number => Math.ceil(Date.parse(instant) / 1000)

/** Of each zone, made once: making one takes fifty times what asking it does. */
function formatters(parts: Intl.DateTimeFormatOptions): (zone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>()
  return (timeZone) => {
    const found = made.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { ...parts, timeZone })
    made.set(timeZone, found)
    return found
  }
}
const dates = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
const times = { hourCycle: 'h23', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const
const [daysOf, clocksOf] = [formatters(dates), formatters({ ...dates, ...times })]

/** The calendar day it is at an instant in a zone (an IANA name). */
export const dayIn = (zone: string, instant: Instant): Day => daysOf(zone).format(new Date(instant))

/** The instant at which clocks in `zone` show `time` (`09:30`) on `day`. Indonesia's three zones never change theirs. */
export function instantIn(zone: string, day: Day, time: string): Instant {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const offset = asUtc - Date.parse(`${wallClock(zone, asUtc)}Z`)
  return new Date(asUtc + offset).toISOString()
}

/** What clocks in `zone` show, as `2026-10-24T09:30:00`. */
export function wallClock(zone: string, epochMs: number): string {
  const parts = clocksOf(zone).formatToParts(epochMs)
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts.map(({ type, value }) => [type, value]))
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`
}
