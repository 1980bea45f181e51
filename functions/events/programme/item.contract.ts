import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { day, formKey, id, line, lines, maybe, ticked, timeOfDay, wholeNumber } from '../../platform/http/fields.ts'
import { noEvent } from '../calendar/event.contract.ts'

const words = {
  title: line(120),
  about: maybe(lines(1200)),
  speakers: maybe(line(200)),
  track: maybe(line(60)),
  isBreak: ticked,
  /** Staff alone see it until it is published. */
  draft: ticked,
  stageId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(50)),
  on: day,
  starts: timeOfDay,
  ends: timeOfDay,
}
const version = wholeNumber(1, 1_000_000)

export const newItem = v.strictObject({ formKey, ...words })
export const itemEdit = v.strictObject({ version, ...words })

export const itemView = v.object({
  itemId: id('item'),
  eventId: id('event'),
  title: v.string(),
  about: v.string(),
  speakers: v.string(),
  track: v.string(),
  isBreak: v.boolean(),
  draft: v.boolean(),
  stageId: v.string(),
  stage: v.string(),
  on: v.string(),
  startsAt: v.string(),
  endsAt: v.string(),
  version: v.number(),
})
export type ItemView = v.InferOutput<typeof itemView>

const crooked = {
  'no-such-stage': refusal(422, 'Panggung ini tidak ada di acara ini.', 'There is no such stage at this event.'),
  'outside-the-days': refusal(422, 'Pilih salah satu hari acara ini.', 'Choose one of the days of this event.'),
  'ends-before-start': refusal(422, 'Jam selesai harus sesudah jam mulai.', 'It has to end after it starts.'),
  'stage-taken': refusal(
    409,
    'Panggung ini sudah terisi pada jam itu. Pilih jam atau panggung lain.',
    'That stage is taken at that time. Choose another time or stage.',
  ),
  'programme-moved-on': refusal(
    409,
    'Jadwal ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.',
    'Somebody has just changed this programme. Load it again, then try again.',
  ),
}
const noItem = { 'item-not-found': refusal(404, 'Mata acara ini tidak ada.', 'There is no such programme item.') }

export const programmeContract = {
  readProgramme: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/events/{eventId}/programme' })
    .errors(noEvent)
    .input(v.strictObject({ eventId: id('event') }))
    .output(v.array(itemView)),

  /** Drafts, too: for whoever puts it together. */
  planProgramme: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'GET', path: '/events/{eventId}/programme/plan' })
    .errors(noEvent)
    .input(v.strictObject({ eventId: id('event') }))
    .output(v.array(itemView)),

  addProgrammeItem: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/events/{eventId}/programme', successStatus: 201 })
    .errors({
      ...noEvent,
      ...crooked,
      'form-already-sent': refusal(
        409,
        'Formulir ini sudah terkirim dengan isian lain.',
        'This form was sent already with other answers.',
      ),
    })
    .input(v.strictObject({ eventId: id('event'), ...newItem.entries }))
    .output(itemView),

  editProgrammeItem: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'PUT', path: '/events/{eventId}/programme/{itemId}' })
    .errors({
      ...noEvent,
      ...noItem,
      ...crooked,
      'public-already': refusal(
        409,
        'Mata acara ini sudah diumumkan. Hapus dari jadwal bila batal; tidak bisa jadi rancangan lagi.',
        'This item is public already. Take it out if it is off; it cannot become a draft again.',
      ),
    })
    .input(v.strictObject({ eventId: id('event'), itemId: id('item'), ...itemEdit.entries }))
    .output(itemView),

  /** All drafts at once, so that nobody sees half a programme. */
  publishProgramme: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/events/{eventId}/programme/publish' })
    .errors({ ...noEvent, 'programme-moved-on': crooked['programme-moved-on'] })
    .input(v.strictObject({ eventId: id('event') }))
    .output(v.object({ published: v.number() })),

  withdrawProgrammeItem: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/events/{eventId}/programme/{itemId}/withdraw', successStatus: 204 })
    .errors({ ...noEvent, ...noItem, 'programme-moved-on': crooked['programme-moved-on'] })
    .input(v.strictObject({ eventId: id('event'), itemId: id('item'), version }))
    .output(v.undefined()),
}
