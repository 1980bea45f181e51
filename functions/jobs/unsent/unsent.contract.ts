import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { cameBack, notArrived } from './unsent.ts'

export const unsentView = v.object({
  /** Enough of the address to see what is wrong with it. */
  to: v.string(),
  subject: v.string(),
  since: v.string(),
  tries: v.number(),
  /** Absent when it is tried no more. */
  nextAt: v.optional(v.string()),
  /** The sender's word for it. */
  why: v.string(),
  /** It went out, and did not arrive or was not welcome. */
  cameBack: v.optional(v.picklist(cameBack)),
})
export type UnsentView = v.InferOutput<typeof unsentView>

export const unsentContract = {
  /** Mails that did not go out or came back, the newest first. */
  unsentMails: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'GET', path: '/office/unsent-mails' })
    /** `isAll`: there are no more than these. */
    .output(v.object({ mails: v.array(unsentView), isAll: v.boolean() })),
}

export const myMailContract = {
  /** Whether our mails reach whoever asks, as far as anybody told us. */
  myMail: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/my-mail' })
    .output(v.object({ returned: v.optional(v.object({ since: v.string(), why: v.picklist(notArrived) })) })),
}
