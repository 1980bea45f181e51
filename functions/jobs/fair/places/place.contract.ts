import * as v from 'valibot'
import { endpoint, refusal } from '../../../platform/http/contract.ts'
import { id } from '../../../platform/http/fields.ts'

const eventId = id('event')
const sessionId = id('session')
const hours = { name: v.string(), on: v.string(), opens: v.string(), closes: v.string() }

const sessionView = v.object({
  sessionId,
  ...hours,
  capacity: v.number(),
  /** More than there is room for where officers lowered it afterwards: whoever has a place keeps it. */
  taken: v.number(),
  left: v.number(),
  isOver: v.boolean(),
  /** Whoever asks has a place there. */
  isMine: v.boolean(),
  /** Why the fair is called off, where it is: nobody takes a place there. */
  calledOff: v.optional(v.string()),
})
export type SessionView = v.InferOutput<typeof sessionView>

const noSession = {
  'session-not-found': refusal(404, 'Sesi ini tidak ada.', 'There is no such session.'),
}

export const placeContract = {
  /** The sessions of a fair in their order, with the room that is left. None where staff planned none. */
  fairSessions: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/fair-sessions/{eventId}' })
    .input(v.strictObject({ eventId }))
    .output(v.array(sessionView)),

  /** Taken twice, it is one place. */
  takePlace: endpoint
    .meta({ who: 'member', atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/fair-sessions/{eventId}/{sessionId}' })
    .errors({
      ...noSession,
      'fair-called-off': refusal(
        409,
        'Bursa ini dibatalkan panitia, jadi tempatnya tidak bisa diambil lagi.',
        'This fair was cancelled by its organisers, so no places can be taken.',
      ),
      'session-over': refusal(409, 'Sesi ini sudah selesai.', 'This session is over.'),
      'session-full': refusal(
        409,
        'Tempat terakhir di sesi ini baru saja diambil orang lain. Pilih sesi lain, atau lihat lagi nanti: tempat yang dibatalkan terbuka lagi.',
        'Somebody else has just taken the last place of this session. Choose another, or look again later: places that are given back open again.',
      ),
      'session-crowded': refusal(
        409,
        'Banyak orang mengambil tempat di sesi ini pada saat yang sama, jadi tempat Anda belum tercatat. Tunggu sebentar, lalu tekan lagi.',
        'Many people are taking places in this session just now, so yours is not noted yet. Wait a moment, then press again.',
      ),
    })
    .input(v.strictObject({ eventId, sessionId }))
    .output(v.object({ sessionId })),

  leavePlace: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'DELETE', path: '/fair-sessions/{eventId}/{sessionId}' })
    .input(v.strictObject({ eventId, sessionId }))
    .output(v.object({ left: v.boolean() })),

  /** Those that are not over, the soonest first. */
  myPlaces: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/fair-sessions' })
    .output(v.array(v.object({ eventId, sessionId, ...hours, calledOff: v.optional(v.string()) }))),
}
