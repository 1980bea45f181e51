import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, line, mailAddress } from '../../platform/http/fields.ts'
import { room } from '../rooms/fields.ts'
import { noRoom, notToBeBanned } from '../rooms/room.contract.ts'
import { namedParts, parts } from '../stages/parts.ts'
import { host, noMedia, notOn } from '../stages/refusals.ts'

const accountId = id('account')

export const sendingOff = v.strictObject({ accountId, reason: line(200) })
export const banning = v.strictObject({ accountId, reason: line(300) })
export const castMember = v.strictObject({ mail: mailAddress, name: line(80), part: v.picklist(namedParts) })

export const peopleContract = {
  /** Everybody with an account who is in the show's room. */
  listPresent: host
    .errors({ ...notOn, ...noMedia })
    .route({ method: 'GET', path: '/media/{room}/present' })
    .input(v.strictObject({ room }))
    .output(
      v.object({
        count: v.number(),
        people: v.array(v.object({ accountId, name: v.string(), part: v.picklist(parts), isPublishing: v.boolean() })),
      }),
    ),

  silenceSpeaker: host
    .errors({ ...notOn, ...noMedia })
    .route({ method: 'POST', path: '/media/{room}/people/{accountId}/silence', successStatus: 204 })
    .input(v.strictObject({ room, accountId }))
    .output(v.undefined()),

  /** Gone from this show, whatever token they still hold. */
  sendOff: host
    .errors({
      ...notOn,
      'not-to-be-sent-off': refusal(
        409,
        'Diri sendiri dan petugas acara tidak bisa dikeluarkan dari panggung.',
        'Neither oneself nor staff of the event can be sent off a stage.',
      ),
    })
    .route({ method: 'POST', path: '/media/{room}/people/{accountId}/off', successStatus: 204 })
    .input(v.strictObject({ room, ...sendingOff.entries }))
    .output(v.undefined()),

  /** Out of every room of the event, chat included, until staff let them in again. */
  banPerson: host
    .errors({
      ...notToBeBanned,
      'person-not-found': refusal(404, 'Akun ini tidak ada lagi.', 'There is no such account any more.'),
      'person-not-here': refusal(
        404,
        'Orang ini tidak sedang di panggung ini, dan tidak pernah menulis atau mengangkat tangan di sini.',
        'This person is not at this stage, and has neither written nor raised a hand here.',
      ),
    })
    .route({ method: 'POST', path: '/media/{room}/people/{accountId}/ban', successStatus: 204 })
    .input(v.strictObject({ room, ...banning.entries }))
    .output(v.undefined()),

  listCast: host
    .route({ method: 'GET', path: '/media/{room}/cast' })
    .input(v.strictObject({ room }))
    .output(
      v.array(v.object({ mail: v.string(), name: v.string(), part: v.picklist(namedParts), namedAt: v.string() })),
    ),

  nameCast: endpoint
    .meta({ who: ['event-staff'] })
    .errors(noRoom)
    .route({ method: 'PUT', path: '/media/{room}/cast', successStatus: 204 })
    .input(v.strictObject({ room, ...castMember.entries }))
    .output(v.undefined()),

  strikeCast: endpoint
    .meta({ who: ['event-staff'] })
    .errors(noRoom)
    .route({ method: 'POST', path: '/media/{room}/cast/strike', successStatus: 204 })
    .input(v.strictObject({ room, mail: mailAddress }))
    .output(v.undefined()),
}
