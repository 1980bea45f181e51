import type { Instant } from '../../platform/clock.ts'
import type { CancellationStore } from './cancellation.store.ts'

/** What nobody undid in time stands: from then on its followers are written to. How many did. */
export async function settleCancellations(cancellations: CancellationStore, now: Instant): Promise<number> {
  const settled = await Promise.all(
    (await cancellations.due(now)).map((each) =>
      cancellations.settle(each, { name: 'event-cancellation-settled', at: now }),
    ),
  )
  return settled.filter((isSettled) => isSettled).length
}
