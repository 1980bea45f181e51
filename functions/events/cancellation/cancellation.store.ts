import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { CityEvent } from '../calendar/event.ts'
import type { EventsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { type CancelledEvent, undoUntil } from './cancellation.ts'

export type CancellationStore = ReturnType<typeof cancellationStore>

/** A cancellation that can still be undone. */
interface Due {
  eventId: Id<'event'>
  /** When it was said, and from when on it stands. */
  at: Instant
  dueAt: Instant
}

export const cancellationStore = (table: Table) => ({
  /** With a row of what is due then. False when the event moved on. */
  saveCancelled(event: CancelledEvent, domainEvent: Happened<EventsDomainEvent>): Promise<boolean> {
    const { eventId, cancelled } = event
    const due: Due = { eventId, at: cancelled.at, dueAt: undoUntil(cancelled) }
    return table.together([
      { put: { ...keys.event(eventId), ...event, domainEvent }, while: { version: event.version - 1 } },
      { put: { ...keys.cancellationDue(due.dueAt, eventId), ...due } },
    ])
  },

  /** False when the event moved on, or the cancellation has been settled. */
  saveRestored(event: CityEvent, { at }: { at: Instant }, domainEvent: Happened<EventsDomainEvent>): Promise<boolean> {
    const { eventId } = event
    return table.together([
      { put: { ...keys.event(eventId), ...event, domainEvent }, while: { version: event.version - 1 } },
      { remove: keys.cancellationDue(undoUntil({ at }), eventId), while: { at } },
    ])
  },

  async due(now: Instant): Promise<Due[]> {
    const all = (await table.startingWith(keys.cancellationsDue)).map((item) => v.parse(dueItem, item))
    return all.filter(({ dueAt }) => dueAt <= now)
  },

  /** From now on it stands. False when somebody else settled it, or it was undone. */
  settle({ eventId, at, dueAt }: Due, domainEvent: Happened<EventsDomainEvent>): Promise<boolean> {
    return table.together([
      { remove: keys.cancellationDue(dueAt, eventId), while: { at } },
      { change: keys.event(eventId), by: { set: { domainEvent } }, while: { eventId } },
    ])
  },
})

const dueItem = v.object({ eventId: id('event'), at: v.string(), dueAt: v.string() })
