import type { Outline, OutlineItem } from './outline.ts'

/** An iCalendar object, RFC 5545. Instants are UTC, which every calendar shows by its own clock and none gets wrong. */
export function calendarFile({ event, at }: Outline, items: readonly OutlineItem[], name = event.name): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alun-Alun//Jadwal//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986 and what calendars read that do not know it.
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `X-WR-TIMEZONE:${event.zone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
    'X-PUBLISHED-TTL:PT15M',
    ...items.flatMap((item) => entry(item, { event, at })),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

export const calendarType = 'text/calendar'

const entry = (item: OutlineItem, { event, at }: Pick<Outline, 'event' | 'at'>): string[] => [
  'BEGIN:VEVENT',
  `UID:${item.uid}`,
  `DTSTAMP:${utc(at)}`,
  `DTSTART:${utc(item.startsAt)}`,
  `DTEND:${utc(item.endsAt)}`,
  `SEQUENCE:${item.sequence}`,
  `STATUS:${item.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `SUMMARY:${text(item.title)}`,
  `LOCATION:${text(`${item.stage}, ${event.place}`)}`,
  ...about(item),
  ...(item.track === '' ? [] : [`CATEGORIES:${text(item.track)}`]),
  // A break keeps nobody busy.
  `TRANSP:${item.isBreak ? 'TRANSPARENT' : 'OPAQUE'}`,
  `URL:${item.url}`,
  'END:VEVENT',
]

const about = ({ people, about: words }: OutlineItem): string[] => {
  const whole = [people.join(', '), words].filter((part) => part !== '').join('\n\n')
  return whole === '' ? [] : [`DESCRIPTION:${text(whole)}`]
}

/** RFC 5545, 3.3.11. Unicode's own line ends too: some calendars drop a line that has one. */
const text = (words: string) => words.replace(/[\\;,]/g, '\\$&').replace(/[\n\u2028\u2029]/g, '\\n')

/** `20261024T030000Z` */
const utc = (at: string) => at.replace(/\.\d+/, '').replace(/[-:]/g, '')

/** A line has 75 octets at most and goes on after a space; no character is cut in two. RFC 5545, 3.1. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}
