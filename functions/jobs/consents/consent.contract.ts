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
    .errors({
      'consent-not-found': refusal(
        404,
        'Tidak ada persetujuan Anda kepada pemberi kerja ini.',
        'You have given this employer no consent.',
      ),
    })
    .input(v.strictObject({ employerId }))
    .output(consentView),
}
