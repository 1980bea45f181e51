import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { calledOffStore } from './called-off.store.ts'

/** What the fair has to know of its event. */
export interface EventOfFair {
  eventId: Id<'event'>
  name: string
  cancelled?: { at: Instant; reason: string } | undefined
}

/**
 * The event of a fair was cancelled, or is on again, or its cancellation stands (`stands`): told as it is now, however often and in
 * whatever order. Nobody takes a place meanwhile; those there are stay until it stands.
 */
export async function followEvent(
  table: Table,
  { eventId, name: event, cancelled }: EventOfFair,
  stands: boolean,
  at: Instant,
): Promise<void> {
  const store = calledOffStore(table)
  const before = await store.find(eventId)
  if (!cancelled) return before && store.remove(before, at)
  if (before?.at === cancelled.at && (before.stands || !stands)) return
  await store.save({ eventId, event, reason: cancelled.reason, at: cancelled.at, stands })
}
