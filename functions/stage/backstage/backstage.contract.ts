import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, line, ticked, wholeNumber } from '../../platform/http/fields.ts'
import { room } from '../rooms/fields.ts'
import { noRoom } from '../rooms/room.contract.ts'
import { namedParts } from '../stages/parts.ts'

const castId = id('mail')
const ready = v.object({ at: v.string(), camera: v.boolean(), microphone: v.boolean() })
const speaker = v.object({
  castId,
  name: v.string(),
  part: v.picklist(namedParts),
  /** Connected right now; where sound and picture do not run, come for this show. */
  isThere: v.boolean(),
  ready: v.optional(ready),
})
const cue = v.object({
  cueId: id('cue'),
  words: v.string(),
  at: v.string(),
  /** Left out where it is to all. */
  to: v.optional(v.string()),
  isRead: v.boolean(),
})

export const backstageView = v.object({
  /** Of the order: what a change of it names. */
  version: v.number(),
  speakers: v.array(speaker),
  /** Newest first. A host sees all of the show, everybody else those to them. */
  cues: v.array(cue),
  own: v.optional(ready),
})
export type BackstageView = v.InferOutput<typeof backstageView>

const behind = endpoint.meta({ who: 'member' }).errors({
  ...noRoom,
  'backstage-only': refusal(
    403,
    'Ini untuk pembawa acara dan narasumber panggung ini.',
    'This is for hosts and speakers of this stage.',
  ),
})
const host = endpoint.meta({ who: 'member' }).errors({
  ...noRoom,
  'hosts-only': refusal(403, 'Hanya pembawa acara panggung ini yang boleh.', 'Only hosts of this stage may do this.'),
  'speaker-not-found': refusal(
    404,
    'Orang ini tidak ada lagi di daftar pengisi.',
    'This person is no longer among those of this stage.',
  ),
})
const notOn = {
  'stage-not-on': refusal(409, 'Panggung ini belum dibuka, atau sudah selesai.', 'This stage is not on.'),
}

export const newCue = v.strictObject({ to: v.union([v.literal('all'), castId]), words: line(120) })
export const ownReady = v.strictObject({ isReady: ticked, camera: ticked, microphone: ticked })
export const lineUpMove = v.strictObject({
  castId,
  to: v.picklist(['earlier', 'later']),
  version: wholeNumber(0, 1_000_000),
})

export const backstageContract = {
  /** Who speaks in which order, who is there, who is ready, and what hosts told them. */
  readBackstage: behind
    .route({ method: 'GET', path: '/media/{room}/backstage' })
    .input(v.strictObject({ room }))
    .output(backstageView),

  /** Ready for this show, having tried camera or microphone; or no longer. */
  sayReady: behind
    .errors({
      ...notOn,
      'nothing-tried': refusal(
        422,
        'Coba kamera atau mikrofon Anda lebih dulu.',
        'Try your camera or your microphone first.',
      ),
    })
    .route({ method: 'POST', path: '/media/{room}/backstage/ready', successStatus: 204 })
    .input(v.strictObject({ room, ...ownReady.entries }))
    .output(v.undefined()),

  /** They have read what they were told. */
  readCues: behind
    .errors(notOn)
    .route({ method: 'POST', path: '/media/{room}/backstage/read', successStatus: 204 })
    .input(v.strictObject({ room }))
    .output(v.undefined()),

  moveInLine: host
    .errors({
      'line-up-moved-on': refusal(
        409,
        'Urutan baru saja diubah orang lain. Lihat lagi, lalu pindahkan.',
        'Somebody has just changed the order. Look again, then move.',
      ),
    })
    .route({ method: 'POST', path: '/media/{room}/backstage/order', successStatus: 204 })
    .input(v.strictObject({ room, ...lineUpMove.entries }))
    .output(v.undefined()),

  giveCue: host
    .errors(notOn)
    .route({ method: 'POST', path: '/media/{room}/backstage/cues', successStatus: 204 })
    .input(v.strictObject({ room, ...newCue.entries }))
    .output(v.undefined()),
}
