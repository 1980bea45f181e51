import { type Instant, later, minuteMs } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import { type CityEvent, endsAt } from '../calendar/event.ts'

export type CancelledEvent = CityEvent & { cancelled: NonNullable<CityEvent['cancelled']> }

/** Pages and calendars say it at once; nobody is written to before then, and until then it can be undone. */
export const undoMs = 5 * minuteMs

/** Sent twice, it is cancelled once. What is over cannot be. */
export function cancelled(
  event: CityEvent,
  { version, reason, by }: { version: number; reason: string; by: Id<'account'> },
  now: Instant,
) {
  const { cancelled: before } = event
  if (before && before.reason === reason && event.version === version + 1)
    return ok<CancelledEvent>({ ...event, cancelled: before })
  if (event.version !== version) return refuse('event-moved-on')
  if (before) return refuse('cancelled-already')
  if (endsAt(event) <= now) return refuse('event-over')
  return ok<CancelledEvent>({ ...event, cancelled: { at: now, reason, by }, version: version + 1 })
}

/** As if nothing had been said; the versions go on, for calendars that heard of it. */
export function restored(event: CityEvent, version: number, now: Instant) {
  const { cancelled: before, ...rest } = event
  if (!before && event.version === version + 1) return ok(event)
  if (event.version !== version || !before) return refuse('event-moved-on')
  if (undoUntil(before) <= now) return refuse('too-late-to-undo')
  return ok<CityEvent>({ ...rest, version: version + 1 })
}

export const undoUntil = ({ at }: { at: Instant }): Instant => later(at, undoMs)
