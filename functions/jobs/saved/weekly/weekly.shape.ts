import * as v from 'valibot'
import { id } from '../../../platform/http/fields.ts'

/** That somebody wants the weekly mail. Their address stays with their account. */
export const subscriptionShape = v.object({
  accountId: id('account'),
  /** What links in mails name it by. */
  mailingId: id('mailing'),
  /** As it was read, and when it was ticked. */
  consent: v.object({ wording: v.string(), at: v.string() }),
})
export type Subscription = v.InferOutput<typeof subscriptionShape>

/** What has been mailed to somebody, so that nothing comes twice. */
export const mailedShape = v.object({
  /** The Monday of the last mail. */
  week: v.string(),
  vacancies: v.array(v.object({ vacancyId: id('vacancy'), closesOn: v.string() })),
  /** How many of these, at the end, came with that mail. */
  last: v.number(),
})
export type Mailed = v.InferOutput<typeof mailedShape>
