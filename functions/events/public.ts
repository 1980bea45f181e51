import { dayIn, type Instant } from '../platform/clock.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import { isPublic } from './booths/booth.pages.ts'
import { boothStore } from './booths/booth.store.ts'
import { eventStore } from './calendar/event.store.ts'
import { type CityEvent, endsAt, startsAt } from './calendar/event.ts'
import { programmeStore } from './programme/item.store.ts'
import { timed } from './programme/item.ts'

/** What other contexts may use of this one. */
export { letGoOfMail } from './let-go-of-mail.ts'
export { erasePerson, exportPerson } from './person.ts'

/** What the front page shows of the city's events at an instant: the festival and the fair that are on or come next. */
export async function eventsNow(table: Table, at: Instant) {
  const coming = (await eventStore(table).all())
    .filter((event) => endsAt(event) > at && !event.cancelled)
    .sort((a, b) => startsAt(a).localeCompare(startsAt(b)))
  const festival = coming.find(({ kind }) => kind === 'festival')
  const fair = coming.find(({ kind }) => kind === 'fair')
  const zone = (festival ?? fair)?.zone ?? 'Asia/Jakarta'
  const booths = festival ? (await boothStore(table).ofEvent(festival.eventId)).filter(isPublic) : []

  const isToday = ({ startsAt: from }: { startsAt: Instant }) => dayIn(zone, from) === dayIn(zone, at)
  const programmes = await Promise.all(
    coming.filter((event) => dayIn(zone, startsAt(event)) <= dayIn(zone, at)).map((event) => today(table, event)),
  )
  const newestFirst = booths.sort((a, b) => b.number - a.number)
  return {
    zone,
    today: programmes
      .flat()
      .filter(isToday)
      .sort((a, b) => a.startsAt.localeCompare(b.startsAt)),
    festival: festival && { ...inShort(festival), boothsCount: booths.length },
    fair: fair && inShort(fair),
    booths: newestFirst.slice(0, 8).map(({ boothId, eventId, name, pitch }) => ({ boothId, eventId, name, pitch })),
  }
}

/** An event as a list of them shows it. */
const inShort = (event: CityEvent) => ({
  eventId: event.eventId,
  name: event.name,
  pitch: event.tagline,
  startsAt: startsAt(event),
  endsAt: endsAt(event),
  applyUntil: event.applyUntil,
})

const today = async (table: Table, event: CityEvent) =>
  timed(await programmeStore(table).ofEvent(event.eventId), event).map(
    ({ itemId, eventId, title, stageId, stage, startsAt, endsAt }) => ({
      ...{ itemId, eventId, title, stageId, stage },
      startsAt,
      endsAt,
    }),
  )

/** A stage of an event, by its name. Nothing where the event has none of that kind. */
export async function findStage(table: Table, eventId: Id<'event'>, stageId: string) {
  const event = await eventStore(table).find(eventId)
  const stage = event?.stages.find((each) => each.stageId === stageId)
  return event && stage && { eventId, eventName: event.name, zone: event.zone, ...stage }
}

/** What stands in the programme of a stage, in order of time. */
export async function itemsOn(table: Table, eventId: Id<'event'>, stageId: string) {
  const [event, items] = await Promise.all([eventStore(table).find(eventId), programmeStore(table).ofEvent(eventId)])
  return event
    ? timed(items, event)
        .filter((item) => item.stageId === stageId)
        .map(({ itemId, title, startsAt, endsAt }) => ({ itemId, title, startsAt, endsAt }))
    : []
}
