import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, formKey, id, line, lines, maybe, phone, wholeNumber } from '../../platform/http/fields.ts'
import { noEvent } from '../calendar/event.contract.ts'
import { boothCategories } from '../calendar/event.ts'
import { boothStatuses, photoRefusals } from './booth.ts'

const price = v.optional(
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => undefined),
    ),
    wholeNumber(0, 1_000_000_000),
  ]),
)
export const good = v.strictObject({ name: line(60), price, note: maybe(line(100)) })
/** As people write it, with or without the `@`; kept without. */
const instagram = v.pipe(
  v.string(),
  v.trim(),
  v.transform((name) => name.replace(/^@/, '')),
  v.regex(/^[A-Za-z0-9._]{1,30}$/),
)

/** What an exhibitor fills in. */
const words = {
  name: line(80),
  pitch: line(160),
  story: lines(2000),
  category: v.picklist(boothCategories),
  kecamatan: line(60),
  whatsapp: maybe(phone),
  instagram: maybe(instagram),
  goods: v.optional(v.pipe(v.array(good), v.maxLength(8)), []),
}
/** The form's own key: sent twice, it is one application. */
export const boothApplication = v.strictObject({ formKey, ...words })

const version = wholeNumber(1, 1_000_000)
/** An edit says which version it was made from. */
export const boothEdit = v.strictObject({ version, ...words })
export const boothReturn = v.strictObject({ version, reason: lines(1000) })

export const photoView = v.object({ name: v.string(), width: v.number(), height: v.number() })

const said = {
  boothId: id('booth'),
  eventId: id('event'),
  status: v.picklist(boothStatuses),
  version: v.number(),
  name: v.string(),
  pitch: v.string(),
  story: v.string(),
  category: v.picklist(boothCategories),
  kecamatan: v.string(),
  whatsapp: v.optional(v.string()),
  instagram: v.optional(v.string()),
  goods: v.array(v.object({ name: v.string(), price: v.optional(v.number()), note: v.optional(v.string()) })),
  photo: v.optional(photoView),
  appliedAt: v.string(),
  decidedAt: v.optional(v.string()),
  /** Why it was returned. */
  reason: v.optional(v.string()),
  number: v.optional(v.number()),
}

/** A booth as its exhibitor sees it. */
export const ownBoothView = v.object({
  ...said,
  /** What became of the picture that was sent in last. */
  upload: v.optional(v.object({ uploadId: v.string(), refusal: v.optional(v.picklist(photoRefusals)) })),
})
export type OwnBoothView = v.InferOutput<typeof ownBoothView>

/** A booth as staff see it. */
export const staffBoothView = v.object({
  ...said,
  mail: v.string(),
  /** Who decided. */
  decidedByMail: v.optional(v.string()),
})
export type StaffBoothView = v.InferOutput<typeof staffBoothView>

export const queueView = v.object({ booths: v.array(staffBoothView), next: v.optional(v.string()) })

/** The fields of a form that brings one file, and the address it goes to. The file comes last, as `file`. */
export const uploadFormView = v.object({
  action: v.string(),
  fields: v.record(v.string(), v.string()),
  uploadId: v.string(),
})

const noBooth = { 'booth-not-found': refusal(404, 'Stan ini tidak ada.', 'There is no such booth.') }
const gone = { 'booth-withdrawn': refusal(409, 'Stan ini sudah ditarik.', 'This booth has been withdrawn.') }
const movedOn = {
  'booth-moved-on': refusal(
    409,
    'Stan ini sudah berubah sejak Anda membukanya. Buka versi terbaru, lalu ubah lagi.',
    'This booth has changed since you opened it. Open the latest version, then edit again.',
  ),
}
const notOffered = {
  'category-not-offered': refusal(
    422,
    'Acara ini tidak membuka stan jenis itu.',
    'This event has no booths of that kind.',
  ),
}
const decided = {
  'booth-already-decided': refusal(
    409,
    'Petugas lain sudah memutuskan stan ini. Namanya ada di bawah.',
    'Another member of staff has decided on this booth already. See below who did.',
  ),
}

export const boothContract = {
  applyForBooth: endpoint
    .meta({ who: 'member', atMost: { times: 20, seconds: 3600 } })
    .route({ method: 'POST', path: '/events/{eventId}/booths', successStatus: 201 })
    .errors({
      ...noEvent,
      ...notOffered,
      'applications-not-open': refusal(
        409,
        'Pendaftaran stan belum dibuka.',
        'Applications for booths are not open yet.',
      ),
      'applications-closed': refusal(409, 'Pendaftaran stan sudah ditutup.', 'Applications for booths have closed.'),
      'form-already-sent': refusal(
        409,
        'Formulir ini sudah terkirim dengan isian lain. Ubah lewat halaman stan Anda.',
        'This form was sent already with other answers. Edit them on your booth’s page.',
      ),
    })
    .input(v.strictObject({ eventId: id('event'), ...boothApplication.entries }))
    .output(ownBoothView),

  myBooths: endpoint
    .meta({ who: 'member', own: 'booth' })
    .route({ method: 'GET', path: '/mine/booths' })
    .output(v.array(ownBoothView)),

  /** All that this context holds of the caller, to take along. */
  exportMine: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/mine/export' })
    .input(v.strictObject({}))
    .output(v.record(v.string(), v.unknown())),

  readMyBooth: endpoint
    .meta({ who: 'member', own: 'booth' })
    .route({ method: 'GET', path: '/mine/booths/{boothId}' })
    .errors(noBooth)
    .input(v.strictObject({ boothId: id('booth') }))
    .output(ownBoothView),

  /** A correction while it waits or after it was returned, an edit while it is public. */
  editMyBooth: endpoint
    .meta({ who: 'member', own: 'booth' })
    .route({ method: 'PUT', path: '/mine/booths/{boothId}' })
    .errors({
      ...noBooth,
      ...gone,
      ...movedOn,
      ...notOffered,
      'booth-being-looked-at': refusal(
        409,
        'Petugas sedang memeriksa stan ini, jadi isinya belum bisa diubah. Tunggu keputusannya.',
        'Staff are looking at this booth, so it cannot be changed now. Please wait for their decision.',
      ),
      'category-settled': refusal(
        409,
        'Jenis stan tidak bisa diganti setelah disetujui.',
        'The kind of booth cannot be changed once it is approved.',
      ),
    })
    .input(v.strictObject({ boothId: id('booth'), ...boothEdit.entries }))
    .output(ownBoothView),

  withdrawMyBooth: endpoint
    .meta({ who: 'member', own: 'booth' })
    .route({ method: 'POST', path: '/mine/booths/{boothId}/withdraw' })
    .errors({ ...noBooth, ...movedOn })
    .input(v.strictObject({ boothId: id('booth') }))
    .output(ownBoothView),

  /** A form that takes one picture for this booth, straight to where uploads lie. */
  photoForm: endpoint
    .meta({ who: 'member', own: 'booth', atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/mine/booths/{boothId}/photo-form' })
    .errors({ ...noBooth, ...gone })
    .input(v.strictObject({ boothId: id('booth') }))
    .output(uploadFormView),

  boothQueue: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'GET', path: '/events/{eventId}/booths' })
    .errors(noEvent)
    .input(v.strictObject({ eventId: id('event'), status: v.picklist(boothStatuses), cursor }))
    .output(queueView),

  readBooth: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'GET', path: '/events/{eventId}/booths/{boothId}' })
    .errors(noBooth)
    .input(v.strictObject({ eventId: id('event'), boothId: id('booth') }))
    .output(staffBoothView),

  /** Staff open an application: from now on its words stay until they decide. */
  lookAtBooth: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/events/{eventId}/booths/{boothId}/look' })
    .errors(noBooth)
    .input(v.strictObject({ eventId: id('event'), boothId: id('booth') }))
    .output(staffBoothView),

  approveBooth: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/events/{eventId}/booths/{boothId}/approve' })
    .errors({
      ...noEvent,
      ...noBooth,
      ...gone,
      ...movedOn,
      ...decided,
      'category-full': refusal(
        409,
        'Tempat untuk jenis stan ini sudah habis. Tambah dulu tempatnya di pengaturan acara.',
        'There is no room left for booths of this kind. Make room in the event’s settings first.',
      ),
      'not-public-yet': refusal(
        409,
        'Pemilik stan belum 18 tahun dan walinya belum memberi izin. Setujui setelah izin itu ada.',
        'The exhibitor is under 18 and their guardian has not agreed yet. Approve once they have.',
      ),
    })
    .input(v.strictObject({ eventId: id('event'), boothId: id('booth'), version }))
    .output(staffBoothView),

  returnBooth: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/events/{eventId}/booths/{boothId}/return' })
    .errors({ ...noBooth, ...gone, ...movedOn, ...decided })
    .input(v.strictObject({ eventId: id('event'), boothId: id('booth'), ...boothReturn.entries }))
    .output(staffBoothView),
}
