import { isDeepStrictEqual } from 'node:util'
import { type Day, dayMs, type Instant, instantIn } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'

export const eventKinds = ['festival', 'fair'] as const
export const zones = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const
/** What a booth may show. An event says how many booths of each kind it has room for. */
export const boothCategories = ['craft', 'food', 'fashion', 'comics', 'games', 'music', 'film', 'literature'] as const
export type BoothCategory = (typeof boothCategories)[number]

/** How many booths of each kind. */
export type Room = { readonly [Category in BoothCategory]?: number | undefined }

export interface EventDay {
  on: Day
  opensAt: Instant
  closesAt: Instant
}
export interface Stage {
  stageId: string
  name: string
}
export interface CityEvent {
  eventId: Id<'event'>
  kind: (typeof eventKinds)[number]
  name: string
  tagline: string
  story: string
  place: string
  /** An IANA name. */
  zone: (typeof zones)[number]
  days: readonly EventDay[]
  stages: readonly Stage[]
  capacity: Room
  applyFrom: Instant
  applyUntil: Instant
  /** The programme counts its days from here, so that an event is moved in one write. Not its first day: days may be added before. */
  anchorOn: Day
  openedBy: Id<'account'>
  openedAt: Instant
  /** The whole of it. Its pages and files stay, and say so. */
  cancelled?: { at: Instant; reason: string; by: Id<'account'> } | undefined
  version: number
}

/** An event as staff plan it: hours as clocks in its zone show them. */
export interface EventPlan
  extends Pick<CityEvent, 'kind' | 'name' | 'tagline' | 'story' | 'place' | 'zone' | 'capacity'> {
  days: readonly { on: Day; opens: string; closes: string }[]
  stages: readonly string[]
  /** `2026-10-01T08:00` */
  applyFrom: string
  applyUntil: string
}

/** The parts of an event that its plan says. */
export function planned(plan: EventPlan) {
  const { zone, days, applyFrom, applyUntil } = plan
  if (days.some(({ on }, n) => n > 0 && on <= (days[n - 1]?.on ?? ''))) return refuse('days-out-of-order')
  if (days.some(({ opens, closes }) => opens >= closes)) return refuse('hours-backwards')
  if (applyFrom >= applyUntil) return refuse('window-backwards')
  const stages = plan.stages.map((name) => ({ stageId: slugOf(name), name }))
  if (
    new Set(stages.map(({ stageId }) => stageId)).size < stages.length ||
    stages.some(({ stageId }) => stageId === '')
  )
    return refuse('stage-twice')

  return ok({
    ...plan,
    days: days.map(({ on, opens, closes }) => ({
      on,
      opensAt: instantIn(zone, on, opens),
      closesAt: instantIn(zone, on, closes),
    })),
    stages,
    applyFrom: momentIn(zone, applyFrom),
    applyUntil: momentIn(zone, applyUntil),
  })
}

const momentIn = (zone: string, local: string): Instant => instantIn(zone, local.slice(0, 10), local.slice(11))

/** `Panggung Merdeka` → `panggung-merdeka` */
export const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)

/** The same form sent twice opens one event; any other plan needs another name. */
export function openOnce(earlier: CityEvent, again: CityEvent) {
  return isDeepStrictEqual({ ...earlier, openedAt: again.openedAt }, again) ? ok(earlier) : refuse('slug-taken')
}

export const dayAfter = (on: Day, days: number): Day =>
  new Date(Date.parse(on) + days * dayMs).toISOString().slice(0, 10)
export const daysBetween = (from: Day, until: Day): number => Math.round((Date.parse(until) - Date.parse(from)) / dayMs)

/** To other days, the programme and the time for applications along with it. Every clock shows what it showed: no Indonesian zone changes its own. */
export function moved(event: CityEvent, startsOn: Day): CityEvent {
  const days = daysBetween(event.days[0]?.on ?? startsOn, startsOn)
  const shift = (at: Instant) => new Date(Date.parse(at) + days * dayMs).toISOString()
  return {
    ...event,
    anchorOn: dayAfter(event.anchorOn, days),
    days: event.days.map(({ on, opensAt, closesAt }) => ({
      on: dayAfter(on, days),
      opensAt: shift(opensAt),
      closesAt: shift(closesAt),
    })),
    applyFrom: shift(event.applyFrom),
    applyUntil: shift(event.applyUntil),
    version: event.version + 1,
  }
}

/** On other days, by other clocks or in another place: what whoever means to come has to hear of. Other hours are not. */
export const isElsewhere = (before: CityEvent, after: CityEvent) =>
  before.place !== after.place ||
  before.zone !== after.zone ||
  before.days.map(({ on }) => on).join() !== after.days.map(({ on }) => on).join()

/** What an edit may not take away: room that is taken, a day or a stage that the programme uses. */
export function edited(event: CityEvent, next: CityEvent, taken: Room, used: readonly { on: Day; stageId: string }[]) {
  const full = boothCategories.some((category) => (taken[category] ?? 0) > (next.capacity[category] ?? 0))
  if (full) return refuse('capacity-below-taken')
  if (used.some(({ on }) => !next.days.some((day) => day.on === on))) return refuse('day-has-programme')
  if (used.some(({ stageId }) => !next.stages.some((stage) => stage.stageId === stageId)))
    return refuse('stage-has-programme')
  return ok({ ...next, version: event.version + 1 })
}

export const startsAt = ({ days, applyFrom }: Pick<CityEvent, 'days' | 'applyFrom'>): Instant =>
  days[0]?.opensAt ?? applyFrom
export const endsAt = ({ days, applyUntil }: Pick<CityEvent, 'days' | 'applyUntil'>): Instant =>
  days.at(-1)?.closesAt ?? applyUntil
