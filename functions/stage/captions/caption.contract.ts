import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { formKey, id, lines } from '../../platform/http/fields.ts'
import { room } from '../rooms/fields.ts'
import { noRoom } from '../rooms/room.contract.ts'

export const newCaption = v.strictObject({ formKey, words: lines(4000) })

export const captionContract = {
  /** Typed line by line, or pasted. */
  writeCaption: endpoint
    .meta({ who: 'member', atMost: { times: 600, seconds: 600 } })
    .errors({
      ...noRoom,
      'not-on-stage': refusal(
        403,
        'Ini untuk juru teks, pembawa acara dan narasumber panggung ini.',
        'This is for captioners, hosts and speakers of this stage.',
      ),
      'stage-not-on': refusal(409, 'Panggung ini belum dibuka, atau sudah selesai.', 'This stage is not on.'),
    })
    .route({ method: 'POST', path: '/rooms/{room}/captions' })
    .input(v.strictObject({ room, ...newCaption.entries }))
    .output(v.object({ captionId: id('caption'), pieces: v.array(v.string()) })),
}
