import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { day, id, line, timeOfDay, wholeNumber } from '../../platform/http/fields.ts'

const officer = { who: ['officer'] } as const
const eventId = id('event')

const session = v.strictObject({
  name: line(60),
  on: day,
  opens: timeOfDay,
  closes: timeOfDay,
  capacity: wholeNumber(1, 100_000),
})

export const fairForm = v.strictObject({
  /** As it was read; 0 where nothing had been set up. */
  version: wholeNumber(0, 1_000_000),
  startsOn: day,
  endsOn: day,
  answerWithin: wholeNumber(1, 30),
  sessions: v.pipe(v.array(session), v.maxLength(40)),
})

const fairView = v.object({
  eventId,
  startsOn: v.string(),
  endsOn: v.string(),
  answerWithin: v.number(),
  sessions: v.array(
    v.object({ name: v.string(), on: v.string(), opens: v.string(), closes: v.string(), capacity: v.number() }),
  ),
  version: v.number(),
})
export type FairView = v.InferOutput<typeof fairView>

export const fairContract = {
  /** Absent until staff set it up: then the usual seven working days hold. */
  readFair: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/fairs/{eventId}' })
    .input(v.strictObject({ eventId }))
    .output(v.object({ fair: v.optional(fairView) })),

  /** What was promised to whoever applied already stays: a new deadline holds from now on. */
  setUpFair: endpoint
    .meta(officer)
    .route({ method: 'PUT', path: '/office/fairs/{eventId}' })
    .errors({
      'days-backwards': refusal(
        422,
        'Hari terakhir harus sesudah hari pertama.',
        'The last day has to be after the first.',
      ),
      'session-outside': refusal(
        422,
        'Ada sesi di luar hari bursa. Perbaiki tanggalnya.',
        'A session lies outside the days of the fair. Mend its date.',
      ),
      'hours-backwards': refusal(
        422,
        'Jam selesai tiap sesi harus sesudah jam mulainya.',
        'Each session has to end after it begins.',
      ),
      'session-twice': refusal(
        422,
        'Beri sesi pada hari yang sama nama yang berbeda.',
        'Give sessions on the same day different names.',
      ),
      'session-has-places': refusal(
        409,
        'Ada orang yang sudah mengambil tempat di sesi yang Anda hapus, ganti nama, atau pindahkan harinya. Kembalikan baris sesi itu; jam dan daya tampungnya boleh diubah.',
        'People have taken places in a session that you removed, renamed or moved to another day. Put its line back; its hours and its room may change.',
      ),
      'fair-moved-on': refusal(
        409,
        'Pengaturan bursa ini sudah diubah petugas lain. Muat ulang, lalu ubah lagi.',
        'Another officer changed this fair. Load it again, then edit.',
      ),
    })
    .input(v.strictObject({ eventId, ...fairForm.entries }))
    .output(fairView),

  /** Takes an employer's booth away. */
  removeBooth: endpoint
    .meta(officer)
    .route({ method: 'DELETE', path: '/office/fairs/{eventId}/booths/{employerId}' })
    .input(v.strictObject({ eventId, employerId: id('employer') }))
    .output(v.object({ removed: v.boolean() })),
}
