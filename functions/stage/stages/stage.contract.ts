import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, line, mailAddress, wholeNumber } from '../../platform/http/fields.ts'
import { handStates } from '../hands/hand.ts'
import { room } from '../rooms/fields.ts'
import { noRoom } from '../rooms/room.contract.ts'
import { namedParts, parts } from './parts.ts'
import { stageDeeds, stageStates } from './stage.ts'

const version = wholeNumber(0, 1_000_000)
const accountId = id('account')

const handView = v.object({ accountId, name: v.string(), state: v.picklist(handStates), raisedAt: v.string() })

export const stageView = v.object({
  room: v.string(),
  state: v.picklist(stageStates),
  since: v.string(),
  startedAt: v.optional(v.string()),
  version: v.number(),
  /** What whoever asks is to this stage. */
  part: v.picklist(parts),
  /** That egress writes it for many, and whether viewers are sent there. */
  broadcast: v.optional(v.object({ isOpen: v.boolean() })),
  /** Their own hand, raised at this show. */
  hand: v.optional(handView),
})
export type StageView = v.InferOutput<typeof stageView>

const hostOnly = {
  'hosts-only': refusal(403, 'Hanya pembawa acara panggung ini yang boleh.', 'Only hosts of this stage may do this.'),
}
const notOn = {
  'stage-not-on': refusal(409, 'Panggung ini belum dibuka, atau sudah selesai.', 'This stage is not on.'),
}
const movedOn = {
  'stage-moved-on': refusal(
    409,
    'Keadaan panggung baru saja diubah orang lain. Lihat lagi, lalu putuskan.',
    'Somebody has just changed this stage. Look again, then decide.',
  ),
  'stage-not-so': refusal(
    409,
    'Itu tidak bisa dilakukan pada keadaan panggung sekarang.',
    'That cannot be done with the stage as it is now.',
  ),
}
const noMedia = {
  'media-not-running': refusal(
    409,
    'Suara dan gambar sedang tidak berjalan. Obrolan tetap bisa. Coba lagi sebentar lagi.',
    'Sound and picture are not running. Chat goes on. Try again in a moment.',
  ),
}
const sentOff = {
  'sent-off': refusal(
    403,
    'Anda dikeluarkan dari panggung ini oleh pembawa acara.',
    'A host has sent you off this stage.',
  ),
}
const consentFirst = {
  'consent-first': refusal(
    409,
    'Siaran ini direkam untuk diputar ulang. Setujui dulu perekaman bagian Anda.',
    'This show is recorded to be seen again. First agree to your part being recorded.',
  ),
}
const noHand = {
  'hand-not-found': refusal(404, 'Tangan ini sudah turun.', 'This hand is no longer raised.'),
  'hand-not-so': refusal(
    409,
    'Keadaan tangan ini sudah berubah. Lihat lagi antreannya.',
    'This hand stands otherwise by now. Look at the line again.',
  ),
}

const anyone = endpoint.meta({ who: 'anyone' }).errors(noRoom)
const member = endpoint.meta({ who: 'member' }).errors(noRoom)
/** Whoever hosts, which the handler looks up: staff, or whom staff named. */
const host = endpoint.meta({ who: 'member' }).errors({ ...noRoom, ...hostOnly })

export const stagesContract = {
  readStage: anyone.route({ method: 'GET', path: '/media/{room}' }).input(v.strictObject({ room })).output(stageView),

  /** What a browser enters the show's room with: ten minutes to connect, and no more than its holder's part lets it. */
  enterStage: endpoint
    .meta({ who: 'anyone', atMost: { times: 120, seconds: 600 } })
    .errors({
      ...{ ...noRoom, ...notOn, ...noMedia, ...sentOff, ...consentFirst },
      'stage-crowded': refusal(
        409,
        'Penonton sudah sangat banyak. Siaran diputar lewat jalur untuk penonton banyak.',
        'There is a large audience. The show plays by the way for large audiences.',
      ),
    })
    .route({ method: 'POST', path: '/media/{room}/enter' })
    .input(v.strictObject({ room, device: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,24}$/)) }))
    .output(v.object({ url: v.string(), token: v.string(), identity: v.string(), part: v.picklist(parts) })),

  moveStage: host
    .errors({ ...movedOn, ...noMedia })
    .route({ method: 'POST', path: '/media/{room}/move' })
    .input(v.strictObject({ room, deed: v.picklist(stageDeeds), version }))
    .output(stageView),

  /** Viewers are sent to what egress writes, or back into the room. */
  openBroadcast: host
    .errors({
      ...movedOn,
      'no-broadcast': refusal(
        409,
        'Siaran untuk penonton banyak tidak berjalan di panggung ini.',
        'There is no broadcast for large audiences on this stage.',
      ),
    })
    .route({ method: 'POST', path: '/media/{room}/broadcast' })
    .input(v.strictObject({ room, isOpen: v.boolean(), version }))
    .output(stageView),

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
    .errors({ ...notOn })
    .route({ method: 'POST', path: '/media/{room}/people/{accountId}/off', successStatus: 204 })
    .input(v.strictObject({ room, accountId, reason: line(200) }))
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
    .input(v.strictObject({ room, mail: mailAddress, name: line(80), part: v.picklist(namedParts) }))
    .output(v.undefined()),

  strikeCast: endpoint
    .meta({ who: ['event-staff'] })
    .errors(noRoom)
    .route({ method: 'POST', path: '/media/{room}/cast/strike', successStatus: 204 })
    .input(v.strictObject({ room, mail: mailAddress }))
    .output(v.undefined()),
}
