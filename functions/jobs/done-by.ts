import type { Capacity } from '../platform/dynamodb/domain-events.ts'
import { type CallContext, signedIn } from '../platform/http/serve.ts'

/** What a domain event says besides what happened: when, who did it, and as whom. The log of deeds holds on to it. */
export const doneBy = (context: CallContext, as: Capacity) => ({
  at: context.now,
  by: signedIn(context).accountId,
  as,
})
