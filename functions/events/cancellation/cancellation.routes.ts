import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { EventStore } from '../calendar/event.store.ts'
import { toView } from '../calendar/event.view.ts'
import { cancellationContract } from './cancellation.contract.ts'
import type { CancellationStore } from './cancellation.store.ts'
import { cancelled, restored } from './cancellation.ts'

export function cancellationRoutes({
  events,
  cancellations,
}: {
  events: EventStore
  cancellations: CancellationStore
}) {
  const os = implement(cancellationContract).$context<CallContext>().use(turnAway)

  return os.router({
    cancelEvent: os.cancelEvent.handler(async ({ input: { eventId, ...said }, errors, context }) => {
      const event = await events.find(eventId)
      if (!event) throw errors['event-not-found']()
      const by = signedIn(context).accountId
      const next = answer(cancelled(event, { ...said, by }, context.now), errors)
      if (next.version === event.version) return toView(event)
      const happened = { name: 'event-cancelled' as const, at: context.now, by }
      if (!(await cancellations.saveCancelled(next, happened))) throw errors['event-moved-on']()
      return toView(next)
    }),

    restoreEvent: os.restoreEvent.handler(async ({ input: { eventId, version }, errors, context }) => {
      const event = await events.find(eventId)
      if (!event) throw errors['event-not-found']()
      const next = answer(restored(event, version, context.now), errors)
      if (next === event || !event.cancelled) return toView(event)
      const happened = { name: 'event-restored' as const, at: context.now, by: signedIn(context).accountId }
      if (!(await cancellations.saveRestored(next, event.cancelled, happened))) throw errors['event-moved-on']()
      return toView(next)
    }),
  })
}
