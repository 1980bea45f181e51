import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'

export const exportContract = {
  /** All this context holds of the caller. */
  exportMine: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/me/export' })
    .output(v.record(v.string(), v.unknown())),
}
