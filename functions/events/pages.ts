import { dayMs, type Instant } from '../platform/clock.ts'
import type { DomainEvent } from '../platform/dynamodb/domain-events.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import type { ContextPages, Page } from '../publishing/publish.ts'
import { type BoothLocals, type BoothPage, boothPage, isPublic, toPublicBooth } from './booths/booth.pages.ts'
import { boothStore } from './booths/booth.store.ts'
import type { ApprovedBooth } from './booths/booth.ts'
import { eventStore } from './calendar/event.store.ts'
import { type CityEvent, endsAt, startsAt } from './calendar/event.ts'
import type { EventsDomainEvent } from './domain-events.ts'
import { type FromStages, type ProgrammeLocals, programmePages } from './programme/item.pages.ts'
import { programmeStore } from './programme/item.store.ts'
import { type TimedItem, timed } from './programme/item.ts'

export type { BoothPage, PublicBooth } from './booths/booth.pages.ts'

export interface EventPage {
  /** When it was loaded: what is on at this instant is marked. */
  at: Instant
  event: CityEvent
  programme: readonly TimedItem[]
  booths: readonly BoothPage['booth'][]
  /** Who has a booth at a fair. */
  employers: readonly EmployerBooth[]
}
export interface EmployerBooth {
  employerId: Id<'employer'>
  name: string
  number: string
}
interface Around extends FromStages {
  /** Employers' booths lie in the jobs context. */
  employersAt(eventId: Id<'event'>): Promise<readonly EmployerBooth[]>
}

/** What the pages of events are made from. */
export interface EventsLocals extends BoothLocals, ProgrammeLocals {
  calendar: { at: Instant; events: readonly CalendarRow[] }
  eventPage: EventPage
}
export interface CalendarRow {
  event: CityEvent
  startsAt: Instant
  endsAt: Instant
  boothsCount: number
}

type EventsPage = Page<Partial<EventsLocals>>

export type EventsPages = Required<ContextPages<EventsDomainEvent, Partial<EventsLocals>>> & {
  /** The pages of fairs, which show employers. */
  ofFairs(): Promise<readonly EventsPage[]>
}

export function eventsPages(table: Table, { employersAt, replaysOf, stateOf }: Around): EventsPages {
  const [events, booths, programme] = [eventStore(table), boothStore(table), programmeStore(table)]
  const ofProgramme = programmePages({ events, programme, replaysOf, stateOf })

  const calendarPage: EventsPage = {
    path: '/acara/',
    async load(at) {
      const rows = (await events.all()).map(async (event) => ({
        event,
        startsAt: startsAt(event),
        endsAt: endsAt(event),
        boothsCount: (await publicBooths(event.eventId)).length,
      }))
      const all = (await Promise.all(rows)).sort((a, b) => a.startsAt.localeCompare(b.startsAt))
      return { calendar: { at, events: all } }
    },
  }
  const eventPage = (eventId: Id<'event'>): EventsPage => ({
    path: `/acara/${eventId}/`,
    async load(at) {
      const event = await events.find(eventId)
      if (!event) return undefined
      const [items, all, employers] = await Promise.all([
        programme.ofEvent(eventId),
        publicBooths(eventId),
        event.kind === 'fair' ? employersAt(eventId) : [],
      ])
      return { eventPage: { at, event, programme: timed(items, event), booths: all.map(toPublicBooth), employers } }
    },
  })
  const pageOfBooth = boothPage(events, booths)

  async function publicBooths(eventId: Id<'event'>): Promise<ApprovedBooth[]> {
    return (await booths.ofEvent(eventId)).filter(isPublic).sort((a, b) => a.number - b.number)
  }

  /** Every page of an event: its name and days stand on all of them. */
  async function pagesOf(eventId: Id<'event'>): Promise<EventsPage[]> {
    const all = await publicBooths(eventId)
    return [
      eventPage(eventId),
      ofProgramme.schedule(eventId),
      ...(await ofProgramme.stages(eventId)),
      ...all.map(({ boothId }) => pageOfBooth(eventId, boothId)),
    ]
  }

  function touchedByBooth({ item }: DomainEvent<EventsDomainEvent>): EventsPage[] {
    const { eventId, boothId, status } = item as unknown as
      | ApprovedBooth
      | { eventId: Id<'event'>; boothId: Id<'booth'>; status: string }
    if (status !== 'approved' && status !== 'withdrawn') return []
    return [pageOfBooth(eventId, boothId), eventPage(eventId), calendarPage]
  }
  const touchedByItem = async ({ item }: DomainEvent<EventsDomainEvent>) => {
    const eventId = item.eventId as Id<'event'>
    return [eventPage(eventId), ofProgramme.schedule(eventId), ...(await ofProgramme.stages(eventId))]
  }
  const touchedByEvent = async ({ item }: DomainEvent<EventsDomainEvent>) => [
    calendarPage,
    ...(await pagesOf(item.eventId as Id<'event'>)),
  ]
  const nothing = () => []

  const touched: {
    [Name in EventsDomainEvent]: (event: DomainEvent<EventsDomainEvent>) => EventsPage[] | Promise<EventsPage[]>
  } = {
    'event-opened': touchedByEvent,
    'event-edited': touchedByEvent,
    'event-cancelled': touchedByEvent,
    'event-restored': touchedByEvent,
    'event-cancellation-settled': nothing,
    'booth-applied': nothing,
    'booth-corrected': nothing,
    'booth-approved': touchedByBooth,
    'booth-returned': nothing,
    'booth-edited': touchedByBooth,
    'booth-withdrawn': touchedByBooth,
    'booth-photo-added': touchedByBooth,
    'programme-item-saved': touchedByItem,
    'programme-item-withdrawn': touchedByItem,
    'page-reported': nothing,
  }

  /** One that is over says so on its pages until somebody edits it. */
  const overFor = (event: CityEvent, at: Instant) => Date.parse(at) - Date.parse(endsAt(event))

  /** On the hour, and whenever something begins or ends: what is on has changed. */
  async function turnsBetween(event: CityEvent, from: Instant, to: Instant): Promise<boolean> {
    if (to.slice(0, 13) !== from.slice(0, 13)) return true
    const items = timed(await programme.ofEvent(event.eventId), event)
    const turns = [
      ...event.days.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
      event.applyFrom,
      event.applyUntil,
    ]
    return [...turns, ...items.flatMap(({ startsAt, endsAt: until }) => [startsAt, until])].some(
      (at) => at > from && at <= to,
    )
  }

  return {
    async ofFairs() {
      return (await events.all()).filter(({ kind }) => kind === 'fair').map(({ eventId }) => eventPage(eventId))
    },
    async withTheClock(from, to) {
      const lasting = (await events.all()).filter((event) => overFor(event, to) < dayMs)
      const turning = await Promise.all(lasting.map((event) => turnsBetween(event, from, to)))
      const turned = lasting.filter((_, n) => turning[n])
      const ofStages = await Promise.all(turned.map(({ eventId }) => ofProgramme.stages(eventId)))
      const pages = [
        ...turned.flatMap(({ eventId }) => [eventPage(eventId), ofProgramme.scheduleAlone(eventId)]),
        ...ofStages.flat(),
      ]
      return pages.length > 0 ? [calendarPage, ...pages] : []
    },
    touchedBy: (event) => touched[event.name](event),
    async all() {
      const pages = await Promise.all((await events.all()).map(({ eventId }) => pagesOf(eventId)))
      return [calendarPage, ...pages.flat()]
    },
  }
}
