import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { formKey, id, line, wholeNumber } from '../../platform/http/fields.ts'
import { room, spoken } from '../rooms/fields.ts'
import { noRoom, notToBeBanned } from '../rooms/room.contract.ts'

export const lineView = v.object({
  lineId: id('line'),
  name: v.string(),
  words: v.string(),
  isStaff: v.boolean(),
  status: v.picklist(['shown', 'held', 'removed']),
  at: v.string(),
})
export type LineView = v.InferOutput<typeof lineView>

export const newLine = v.strictObject({ formKey, words: spoken(500) })

/** Why somebody may not speak now: in the chat, and wherever else a room is written to. */
export const unheard = {
  banned: refusal(403, 'Anda tidak bisa ikut di acara ini lagi.', 'You can no longer take part in this event.'),
  'room-closed': refusal(
    409,
    'Ruang ini sedang ditutup oleh pemandu. Anda masih bisa membaca.',
    'The moderators have closed this room for now. You can still read.',
  ),
  silenced: refusal(
    403,
    'Pemandu meminta Anda diam sebentar. Anda masih bisa menonton dan membaca.',
    'A moderator has asked you to be quiet for a while. You can still watch and read.',
  ),
}
const noLine = { 'line-not-found': refusal(404, 'Pesan ini tidak ada lagi.', 'This message is no longer there.') }
const moderator = endpoint.meta({ who: ['event-staff'] }).errors({ ...noRoom, ...noLine })

export const chatContract = {
  writeLine: endpoint
    .meta({ who: 'member' })
    .route({ method: 'POST', path: '/rooms/{room}/lines', successStatus: 201 })
    .errors({
      ...noRoom,
      ...unheard,
      'too-soon': refusal(
        429,
        'Tunggu sebentar sebelum menulis lagi, supaya semua kebagian.',
        'Wait a moment before you write again, so that everybody gets a turn.',
      ),
      'said-already': refusal(409, 'Anda baru saja menulis ini.', 'You have just written this.'),
      'written-meanwhile': refusal(
        409,
        'Pesan Anda yang lain sedang dikirim. Coba lagi.',
        'Another message of yours is on its way. Try again.',
      ),
    })
    .input(v.strictObject({ room, ...newLine.entries }))
    .output(lineView),

  reportLine: endpoint
    .meta({ who: 'anyone', atMost: { times: 20, seconds: 600 } })
    .route({ method: 'POST', path: '/rooms/{room}/lines/{lineId}/report', successStatus: 204 })
    .errors({ ...noRoom, ...noLine })
    .input(v.strictObject({ room, lineId: id('line') }))
    .output(v.undefined()),

  waitingLines: moderator
    .route({ method: 'GET', path: '/rooms/{room}/waiting' })
    .input(v.strictObject({ room }))
    .output(v.array(v.object({ ...lineView.entries, why: v.picklist(['held', 'reported']) }))),

  letLineThrough: moderator
    .errors({ 'line-decided': refusal(409, 'Pesan ini sudah diputuskan.', 'This message has been decided on.') })
    .route({ method: 'POST', path: '/rooms/{room}/lines/{lineId}/let-through' })
    .input(v.strictObject({ room, lineId: id('line') }))
    .output(lineView),

  removeLine: moderator
    .route({ method: 'POST', path: '/rooms/{room}/lines/{lineId}/remove' })
    .input(v.strictObject({ room, lineId: id('line') }))
    .output(lineView),

  /** Whoever wrote this line may not write in this room for a while. */
  silenceAuthor: moderator
    .route({ method: 'POST', path: '/rooms/{room}/lines/{lineId}/silence', successStatus: 204 })
    .input(v.strictObject({ room, lineId: id('line'), minutes: wholeNumber(1, 1440) }))
    .output(v.undefined()),

  /** Whoever wrote this line is out of all rooms of the event, and what they wrote in any of them goes. */
  banAuthor: moderator
    .errors(notToBeBanned)
    .route({ method: 'POST', path: '/rooms/{room}/lines/{lineId}/ban', successStatus: 204 })
    .input(v.strictObject({ room, lineId: id('line'), reason: line(300) }))
    .output(v.undefined()),
}
