import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id } from '../../platform/http/fields.ts'
import { applicationStatuses, consentShape } from '../applications/application.shape.ts'

/** What somebody agreed to for one application. */
const given = v.object({
  applicationId: id('application'),
  number: v.string(),
  title: v.string(),
  status: v.picklist(applicationStatuses),
  ...consentShape.entries,
})

/** All that was agreed to towards one employer. */
export const consentView = v.object({
  employerId: id('employer'),
  employer: v.string(),
  /** At least one of them still holds. */
  stands: v.boolean(),
  /** The day after which nothing of it holds any more, whatever anybody does. */
  until: v.string(),
  given: v.array(given),
})
export type ConsentView = v.InferOutput<typeof consentView>

const employerId = id('employer')
const noConsent = {
  'consent-not-found': refusal(404, 'Tidak ada persetujuan Anda di sini.', 'There is no consent of yours here.'),
}

export const consentContract = {
  /** By employer, those that still hold first. */
  myConsents: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/consents' })
    .output(v.array(consentView)),

  /** Ends what waits at this employer and takes from it all that was sent. Done twice, it is done. */
  withdrawConsent: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'POST', path: '/consents/{employerId}/withdraw' })
    .errors(noConsent)
    .input(v.strictObject({ employerId }))
    .output(consentView),

  /** The same for all that was given at one fair, whichever employer it was given to. */
  withdrawFairConsents: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'POST', path: '/consents/at/{fairId}/withdraw' })
    .errors(noConsent)
    .input(v.strictObject({ fairId: id('event') }))
    .output(v.array(consentView)),
}
