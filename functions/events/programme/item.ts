import { type Day, type Instant, instantIn } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import { type CityEvent, dayAfter, daysBetween } from '../calendar/event.ts'
import { overlaps } from './hours.ts'

/** What stands in the schedule. Its day counts from the event's anchor and its hours are clocks' there, so it moves with the event. */
export interface ProgrammeItem {
  itemId: Id<'item'>
  eventId: Id<'event'>
  title: string
  about: string
  /** As they are announced: `Salsa Nurhaliza, Lokatmala Muda`. */
  speakers: string
  /** What runs through several items, `Musik`; empty where it belongs to none. */
  track: string
  /** Nothing is on: doors stay open, people eat. */
  isBreak: boolean
  stageId: string
  dayNumber: number
  /** `10:00` */
  starts: string
  /** Past midnight where it comes before `starts`. */
  ends: string
  version: number
  /** Staff alone see it, until they publish it. What is public cannot become a draft again: it is taken out. */
  draft: boolean
  /** Taken out. Calendars that know it have to be told, so it stays. */
  cancelled: boolean
}

export interface ItemPlan
  extends Pick<
    ProgrammeItem,
    'title' | 'about' | 'speakers' | 'track' | 'isBreak' | 'draft' | 'stageId' | 'starts' | 'ends'
  > {
  on: Day
}

/** A place in the programme, where nobody else of that stage is. */
export function placed(
  { on, ...plan }: ItemPlan,
  { eventId, itemId, version }: Pick<ProgrammeItem, 'eventId' | 'itemId' | 'version'>,
  event: Pick<CityEvent, 'days' | 'stages' | 'anchorOn'>,
  programme: readonly ProgrammeItem[],
) {
  if (!event.stages.some(({ stageId }) => stageId === plan.stageId)) return refuse('no-such-stage')
  if (!event.days.some((day) => day.on === on)) return refuse('outside-the-days')
  if (!isForwards(plan)) return refuse('ends-before-start')
  const dayNumber = daysBetween(event.anchorOn, on)
  const item: ProgrammeItem = { ...plan, dayNumber, eventId, itemId, version, cancelled: false }
  return programme.some((other) => clashes(item, other)) ? refuse('stage-taken') : ok(item)
}

/** A night goes on until six at most: `10:00` to `09:59` is a slip, `22:00` to `00:30` is not. */
const isForwards = ({ starts, ends }: Pick<ItemPlan, 'starts' | 'ends'>) =>
  ends > starts || (starts >= '18:00' && ends <= '06:00')

/** One that ends as the other begins does not. */
const clashes = (one: ProgrammeItem, other: ProgrammeItem) =>
  one.itemId !== other.itemId && !other.cancelled && one.stageId === other.stageId && overlaps(one, other)

export const onDay = ({ dayNumber }: Pick<ProgrammeItem, 'dayNumber'>, anchorOn: Day): Day =>
  dayAfter(anchorOn, dayNumber)

export interface TimedItem extends Omit<ProgrammeItem, 'dayNumber' | 'starts' | 'ends'> {
  on: Day
  startsAt: Instant
  endsAt: Instant
  /** The stage's name. */
  stage: string
}

/** In order of time, with instants. Of an event that is cancelled, all of it is. */
export function timed(
  programme: readonly ProgrammeItem[],
  { anchorOn, zone, stages, cancelled }: Pick<CityEvent, 'anchorOn' | 'zone' | 'stages' | 'cancelled'>,
): TimedItem[] {
  return programme
    .map(({ dayNumber, starts, ends, ...item }) => {
      const on = onDay({ dayNumber }, anchorOn)
      const stage = stages.find(({ stageId }) => stageId === item.stageId)?.name ?? item.stageId
      const endsOn = ends <= starts ? dayAfter(on, 1) : on
      const times = { startsAt: instantIn(zone, on, starts), endsAt: instantIn(zone, endsOn, ends) }
      return { ...item, on, ...times, stage, cancelled: item.cancelled || cancelled !== undefined }
    })
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.stage.localeCompare(b.stage))
}
