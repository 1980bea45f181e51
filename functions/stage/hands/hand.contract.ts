import * as v from 'valibot'
import { refusal } from '../../platform/http/contract.ts'
import { id } from '../../platform/http/fields.ts'
import { room } from '../rooms/fields.ts'
import { consentFirst, host, member, notOn, sentOff } from '../stages/refusals.ts'
import { handStates } from './hand.ts'

const accountId = id('account')
export const handView = v.object({ accountId, name: v.string(), state: v.picklist(handStates), raisedAt: v.string() })

const noHand = {
  'hand-not-found': refusal(404, 'Tangan ini sudah turun.', 'This hand is no longer raised.'),
  'hand-not-so': refusal(
    409,
    'Keadaan tangan ini sudah berubah. Lihat lagi antreannya.',
    'This hand stands otherwise by now. Look at the line again.',
  ),
}

export const handsContract = {
  raiseHand: member
    .errors({ ...notOn, ...sentOff })
    .route({ method: 'POST', path: '/media/{room}/hand' })
    .input(v.strictObject({ room }))
    .output(handView),

  lowerHand: member
    .route({ method: 'DELETE', path: '/media/{room}/hand', successStatus: 204 })
    .input(v.strictObject({ room }))
    .output(v.undefined()),

  /** Called, one comes up and may speak: no new connection, the one that is open may publish from now on. */
  comeUp: member
    .errors({ ...consentFirst, ...notOn, ...noHand, ...sentOff })
    .route({ method: 'POST', path: '/media/{room}/hand/come' })
    .input(v.strictObject({ room }))
    .output(handView),

  listHands: host
    .route({ method: 'GET', path: '/media/{room}/hands' })
    .input(v.strictObject({ room }))
    .output(v.array(handView)),

  callHand: host
    .errors({ ...notOn, ...noHand })
    .route({ method: 'POST', path: '/media/{room}/hands/{accountId}/call' })
    .input(v.strictObject({ room, accountId }))
    .output(handView),

  /** Back among the viewers, or their hand put down. */
  takeBack: host
    .route({ method: 'POST', path: '/media/{room}/hands/{accountId}/back', successStatus: 204 })
    .input(v.strictObject({ room, accountId }))
    .output(v.undefined()),
}
