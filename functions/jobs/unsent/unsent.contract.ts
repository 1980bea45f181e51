import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'

export const unsentView = v.object({
  /** Enough of the address to see what is wrong with it. */
  to: v.string(),
  subject: v.string(),
  since: v.string(),
  tries: v.number(),
  /** Absent when it is tried no more. */
  nextAt: v.optional(v.string()),
  why: v.string(),
})
export type UnsentView = v.InferOutput<typeof unsentView>

export const unsentContract = {
  /** Mails that did not go out, the newest first. */
  unsentMails: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'GET', path: '/office/unsent-mails' })
    /** `isAll`: there are no more than these. */
    .output(v.object({ mails: v.array(unsentView), isAll: v.boolean() })),
}
