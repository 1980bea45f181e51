import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'

export const mineContract = {
  /** All that this context keeps of the caller. */
  exportMine: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/me/export' })
    .input(v.strictObject({}))
    .output(v.record(v.string(), v.unknown())),
}
