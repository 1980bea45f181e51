import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, line } from '../../platform/http/fields.ts'
import { fields } from '../lists/work.ts'

export const fairBoothView = v.object({
  eventId: id('event'),
  employerId: id('employer'),
  /** What is written over it: `12`, `A3`. */
  number: v.string(),
  name: v.string(),
  field: v.picklist(fields),
})
export type FairBoothView = v.InferOutput<typeof fairBoothView>

const booth = { eventId: id('event'), employerId: id('employer') }

export const fairBoothContract = {
  /** Which employers have a booth at a fair, by number. */
  fairBooths: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/fairs/{eventId}/booths' })
    .input(v.strictObject({ eventId: id('event') }))
    .output(v.array(fairBoothView)),

  /** Gives a verified employer its booth at a fair, or another number. */
  placeEmployer: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'PUT', path: '/fairs/{eventId}/booths/{employerId}' })
    .errors({
      'employer-not-found': refusal(404, 'Pemberi kerja ini tidak ada.', 'There is no such employer.'),
      'employer-not-verified': refusal(
        409,
        'Pemberi kerja ini belum selesai diperiksa, jadi belum bisa mendapat stan.',
        'This employer has not been verified, so it cannot have a booth yet.',
      ),
      'booth-number-taken': refusal(
        409,
        'Nomor stan itu sudah dipakai pemberi kerja lain.',
        'Another employer has that booth number.',
      ),
    })
    .input(v.strictObject({ ...booth, number: line(12) }))
    .output(fairBoothView),
}
