import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, lines, wholeNumber } from '../../platform/http/fields.ts'
import { eventView, movedOn, noEvent } from '../calendar/event.contract.ts'

const version = wholeNumber(1, 1_000_000)
export const eventCancellation = v.strictObject({ version, reason: lines(300) })
export const eventRestoring = v.strictObject({ version })

const staff = endpoint.meta({ who: ['event-staff'] }).errors({ ...noEvent, ...movedOn })

export const cancellationContract = {
  /** The whole event, with its programme. Whoever follows it is told once it can no longer be undone. */
  cancelEvent: staff
    .route({ method: 'POST', path: '/events/{eventId}/cancel' })
    .errors({
      'cancelled-already': refusal(409, 'Acara ini sudah dibatalkan.', 'This event is cancelled already.'),
      'event-over': refusal(
        409,
        'Acara ini sudah selesai, jadi tidak bisa dibatalkan lagi.',
        'This event is over and can no longer be cancelled.',
      ),
    })
    .input(v.strictObject({ eventId: id('event'), ...eventCancellation.entries }))
    .output(eventView),

  restoreEvent: staff
    .route({ method: 'POST', path: '/events/{eventId}/restore' })
    .errors({
      'too-late-to-undo': refusal(
        409,
        'Sudah lewat lima menit dan pengikut acara sudah diberi tahu. Pembatalan ini tidak bisa diurungkan lagi.',
        'Five minutes have passed and followers have been told. This can no longer be undone.',
      ),
    })
    .input(v.strictObject({ eventId: id('event'), ...eventRestoring.entries }))
    .output(eventView),
}
