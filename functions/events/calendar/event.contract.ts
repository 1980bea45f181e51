import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { day, formKey, id, line, lines, timeOfDay, wholeNumber } from '../../platform/http/fields.ts'
import { boothCategories, eventKinds, zones } from './event.ts'

/** `2026-10-01T08:00`, as clocks in the event's zone show it. */
const localMoment = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'time'),
  v.check((text) => !Number.isNaN(Date.parse(`${text}Z`))),
)

export const capacity = v.strictObject(v.entriesFromList(boothCategories, v.optional(wholeNumber(0, 500), 0)))

const plan = {
  kind: v.picklist(eventKinds),
  name: line(80),
  tagline: line(160),
  story: lines(4000),
  place: line(160),
  zone: v.picklist(zones),
  days: v.pipe(
    v.array(v.strictObject({ on: day, opens: timeOfDay, closes: timeOfDay })),
    v.minLength(1),
    v.maxLength(14),
  ),
  stages: v.pipe(v.array(line(60)), v.maxLength(12)),
  capacity,
  applyFrom: localMoment,
  applyUntil: localMoment,
}
const version = wholeNumber(1, 1_000_000)

/** The slug is for good: it stands in every address of the event. */
export const eventOpening = v.strictObject({
  formKey,
  slug: v.pipe(v.string(), v.trim(), v.maxLength(50), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  ...plan,
})
export const eventEdit = v.strictObject({ version, ...plan })

export const eventView = v.object({
  eventId: id('event'),
  kind: v.picklist(eventKinds),
  name: v.string(),
  tagline: v.string(),
  story: v.string(),
  place: v.string(),
  zone: v.picklist(zones),
  days: v.array(v.object({ on: v.string(), opensAt: v.string(), closesAt: v.string() })),
  stages: v.array(v.object({ stageId: v.string(), name: v.string() })),
  /** How many booths of each kind there is room for; none where it is not named. */
  capacity: v.partial(v.object(v.entriesFromList(boothCategories, v.number()))),
  applyFrom: v.string(),
  applyUntil: v.string(),
  /** Called off, and why; until when that can be undone. */
  cancelled: v.optional(v.object({ at: v.string(), reason: v.string(), undoUntil: v.string() })),
  version: v.number(),
})
export type EventView = v.InferOutput<typeof eventView>

export const noEvent = { 'event-not-found': refusal(404, 'Acara ini tidak ada.', 'There is no such event.') }

const crookedPlan = {
  'days-out-of-order': refusal(
    422,
    'Urutkan hari acara dari yang paling awal, tanpa hari yang sama.',
    'Put the days in order, none of them twice.',
  ),
  'hours-backwards': refusal(422, 'Jam tutup harus sesudah jam buka.', 'Closing time has to be after opening time.'),
  'window-backwards': refusal(
    422,
    'Akhir pendaftaran harus sesudah awalnya.',
    'Applications have to close after they open.',
  ),
  'stage-twice': refusal(422, 'Beri tiap panggung nama yang berbeda.', 'Give each stage a name of its own.'),
}
export const movedOn = {
  'event-moved-on': refusal(
    409,
    'Acara ini sudah diubah orang lain sejak Anda membukanya. Muat ulang, lalu ubah lagi.',
    'Somebody changed this event since you opened it. Load it again, then edit.',
  ),
}

export const eventContract = {
  listEvents: endpoint.meta({ who: 'anyone' }).route({ method: 'GET', path: '/events' }).output(v.array(eventView)),

  readEvent: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/events/{eventId}' })
    .errors(noEvent)
    .input(v.strictObject({ eventId: id('event') }))
    .output(eventView),

  /** What the form of a new event begins with, for whoever may open one. */
  planEvent: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'GET', path: '/plan' })
    .output(v.object({ zone: v.picklist(zones), kind: v.picklist(eventKinds) })),

  openEvent: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/events', successStatus: 201 })
    .errors({
      ...crookedPlan,
      'slug-taken': refusal(
        409,
        'Sudah ada acara di alamat itu. Pilih alamat lain.',
        'There is an event at that address already. Choose another.',
      ),
    })
    .input(eventOpening)
    .output(eventView),

  editEvent: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'PUT', path: '/events/{eventId}' })
    .errors({
      ...noEvent,
      ...crookedPlan,
      ...movedOn,
      'capacity-below-taken': refusal(
        409,
        'Tempat tidak bisa kurang dari stan yang sudah disetujui.',
        'There cannot be less room than booths that are approved already.',
      ),
      'day-has-programme': refusal(
        409,
        'Masih ada jadwal pada hari yang Anda hapus. Pindahkan jadwalnya dulu.',
        'There is a programme on a day you removed. Move it first.',
      ),
      'stage-has-programme': refusal(
        409,
        'Masih ada jadwal di panggung yang Anda hapus. Pindahkan jadwalnya dulu.',
        'There is a programme on a stage you removed. Move it first.',
      ),
    })
    .input(v.strictObject({ eventId: id('event'), ...eventEdit.entries }))
    .output(eventView),

  /** Shifts the event so that it starts on that day: its days, its programme and its time for applications. */
  moveEvent: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/events/{eventId}/move' })
    .errors({ ...noEvent, ...movedOn })
    .input(v.strictObject({ eventId: id('event'), startsOn: day }))
    .output(eventView),
}
