import { cancellationStore } from '../events/cancellation/cancellation.store.ts'
import { settleCancellations } from '../events/cancellation/settle-cancellations.ts'
import type { Handler } from '../manifest.ts'
import { log, logged } from '../platform/log.ts'
import { table } from './table.ts'

const cancellations = cancellationStore(table('events'))

export const handler: Handler<'events-settle'> = logged(
  async ({ dueAt }) => {
    const settled = await settleCancellations(cancellations, dueAt)
    if (settled > 0) log('INFO', 'CANCELLATIONS_SETTLED', { settled })
  },
  ({ dueAt }) => dueAt,
)
