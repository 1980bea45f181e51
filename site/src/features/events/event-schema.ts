import type { CityEvent } from '../../../../functions/events/calendar/event.ts'
import type { TimedItem } from '../../../../functions/events/programme/item.ts'

/** schema.org: an event that is in a place and on this site at once. */
export function eventSchema(event: CityEvent, programme: readonly TimedItem[], url: string): object {
  const [first, last] = [event.days[0], event.days.at(-1)]
  return {
    '@context': 'https://schema.org',
    '@type': event.kind === 'festival' ? 'Festival' : 'Event',
    name: event.name,
    description: event.tagline,
    url,
    startDate: first?.opensAt,
    endDate: last?.closesAt,
    eventStatus: `https://schema.org/${event.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    isAccessibleForFree: true,
    location: [
      { '@type': 'VirtualLocation', url },
      { '@type': 'Place', name: event.place, address: event.place },
    ],
    organizer: { '@type': 'GovernmentOrganization', name: 'Pemerintah Kota', url: new URL('/', url).href },
    subEvent: programme.slice(0, 12).map((item) => ({
      '@type': 'Event',
      name: item.title,
      startDate: item.startsAt,
      endDate: item.endsAt,
      location: { '@type': 'Place', name: item.stage, address: event.place },
    })),
  }
}
