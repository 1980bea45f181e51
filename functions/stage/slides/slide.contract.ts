import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id } from '../../platform/http/fields.ts'
import { room } from '../rooms/fields.ts'
import { noRoom } from '../rooms/room.contract.ts'

export const slideContract = {
  /** A form for the next still. It is shown as soon as it was looked at: a second or two after it is sent. */
  nextSlide: endpoint
    .meta({ who: 'member', atMost: { times: 240, seconds: 600 } })
    .errors({
      ...noRoom,
      'not-on-stage': refusal(
        403,
        'Ini untuk pembawa acara dan narasumber panggung ini.',
        'This is for hosts and speakers of this stage.',
      ),
      'stage-not-on': refusal(409, 'Panggung ini belum dibuka, atau sudah selesai.', 'This stage is not on.'),
      'slide-too-soon': refusal(
        429,
        'Gambar salindia berganti terlalu cepat untuk kuota pendengar. Yang berikutnya dikirim sebentar lagi.',
        'Slides change too quickly for the listeners’ data. The next one follows in a moment.',
      ),
    })
    .route({ method: 'POST', path: '/rooms/{room}/slides' })
    .input(v.strictObject({ room }))
    .output(v.object({ slideId: id('slide'), url: v.string(), fields: v.record(v.string(), v.string()) })),
}
