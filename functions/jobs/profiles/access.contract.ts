import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { agreed, several } from '../../platform/http/fields.ts'
import { accessNeeds } from '../lists/access.ts'

export const accessForm = v.strictObject({
  needs: v.pipe(several(v.picklist(accessNeeds), accessNeeds.length), v.nonEmpty()),
  agree: agreed,
})

export const accessView = v.object({
  needs: v.array(v.picklist(accessNeeds)),
  /** When it was agreed to. Absent where nothing is held. */
  agreedAt: v.optional(v.string()),
  /** What one agrees to: what for, who sees it, and that it can be taken back. */
  wording: v.string(),
})
export type AccessView = v.InferOutput<typeof accessView>

export const accessContract = {
  readAccess: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/profile/access' })
    .output(accessView),

  saveAccess: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'PUT', path: '/profile/access' })
    .input(accessForm)
    .output(accessView),

  /** Consent is taken back: what it was given for goes at once. */
  forgetAccess: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'DELETE', path: '/profile/access' })
    .output(accessView),
}
