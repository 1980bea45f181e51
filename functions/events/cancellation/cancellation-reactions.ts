import type { Instant } from '../../platform/clock.ts'
import type { DomainEvent, Reactions } from '../../platform/dynamodb/domain-events.ts'
import { type EventStore, toEvent } from '../calendar/event.store.ts'
import type { CityEvent } from '../calendar/event.ts'
import { onCancellationSettled } from './on-cancellation-settled.ts'

interface Following {
  events: Pick<EventStore, 'find'>
  /** The bursa kerja's own part of a fair: places in its sessions. */
  follow(event: CityEvent, stands: boolean, at: Instant): Promise<void>
}
type Deps = Following & Parameters<typeof onCancellationSettled>[0]

/** A job fair's places follow what its event is now, whatever it was when this was sent: what came in between needs no word any more. */
export const fairFollows =
  ({ events, follow }: Following, stands: boolean) =>
  async ({ item, at }: Pick<DomainEvent<string>, 'item' | 'at'>): Promise<void> => {
    const event = await events.find(toEvent(item).eventId)
    if (event?.kind === 'fair') await follow(event, stands, at)
  }

export function cancellationReactions(
  deps: Deps,
): Reactions<'event-cancelled' | 'event-restored' | 'event-cancellation-settled'> {
  const [follows, ends, settled] = [fairFollows(deps, false), fairFollows(deps, true), onCancellationSettled(deps)]
  return {
    'event-cancelled': follows,
    'event-restored': follows,
    async 'event-cancellation-settled'(event) {
      await ends(event)
      await settled(event)
    },
  }
}
