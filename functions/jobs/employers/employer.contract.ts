import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { formKey, id, line, lines, mailAddress, maybe, phone, wholeNumber } from '../../platform/http/fields.ts'
import { answeringShape } from '../answering/answering.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { employerKinds, fields } from '../lists/work.ts'
import { employerWords } from './employer.shape.ts'
import { rights } from './rights.ts'
import { checkShape, lookedAt } from './verification/check.ts'

const digits = (count: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.replace(/[\s.-]/g, '')),
    v.nonEmpty(),
    v.regex(new RegExp(`^\\d{${count}}$`), `digits-${count}`),
  )

const words = {
  name: line(100),
  kind: v.picklist(employerKinds),
  /** Nomor Induk Berusaha, 13 digits (PP 5/2021). */
  nib: digits(13),
  /** Klasifikasi Baku Lapangan Usaha Indonesia, five digits. */
  kbli: digits(5),
  field: v.picklist(fields),
  kecamatan: v.picklist(kecamatanNames),
  address: line(200),
  about: lines(2000),
  people: wholeNumber(1, 100_000),
  website: maybe(v.pipe(line(200), v.url(), v.regex(/^https?:/))),
  contactName: line(80),
  contactMail: mailAddress,
  contactPhone: phone,
}

/** What an employer fills in. Sent twice with one key, it is one employer. */
export const employerForm = v.strictObject({ formKey, ...words })

/** The words anew, and the version they were read in. */
export const employerCorrection = v.strictObject({ version: wholeNumber(1, 1_000_000), ...words })

/** As its recruiters and officers see it. */
export const employerView = v.object({
  employerId: id('employer'),
  ...employerWords,
  status: v.picklist(['registered', 'returned', 'verified']),
  version: v.number(),
  registeredAt: v.string(),
  reason: v.optional(v.string()),
  /** Each point as an officer left it last. */
  checks: v.optional(v.array(checkShape)),
  /** Its verification was taken away, and it was not verified anew since. */
  revoked: v.optional(v.object({ at: v.string(), reason: v.string() })),
  /** The last day of the year that a verification is good for; whether it may be asked for anew, was, or is over. */
  goodUntil: v.optional(v.string()),
  renewal: v.optional(v.picklist(['askable', 'asked', 'lapsed'])),
  /** What changed of that which an officer had looked at, where that is why it is asked. */
  changed: v.optional(v.array(v.picklist(lookedAt))),
  answering: v.optional(answeringShape),
  /** What the one who asks may do for it. */
  right: v.optional(v.picklist(rights)),
  decidedAt: v.optional(v.string()),
  /** Who decided: an officer's mail address, for officers only. */
  decidedByMail: v.optional(v.string()),
})
export type EmployerView = v.InferOutput<typeof employerView>

export const publicEmployerView = v.object({
  employerId: id('employer'),
  name: v.string(),
  kind: v.picklist(employerKinds),
  field: v.picklist(fields),
  kecamatan: v.picklist(kecamatanNames),
  address: v.string(),
  about: v.string(),
  people: v.number(),
  website: v.optional(v.string()),
  verifiedAt: v.string(),
  /** Its year is over and nobody checked it anew: the page bears no mark. */
  hasLapsed: v.boolean(),
  answering: v.optional(answeringShape),
})
export type PublicEmployerView = v.InferOutput<typeof publicEmployerView>

const ownEmployerView = v.object({
  employerId: id('employer'),
  name: v.string(),
  status: employerView.entries.status,
  right: v.picklist(rights),
})

const employerId = id('employer')
export const notFound = {
  'employer-not-found': refusal(404, 'Pemberi kerja ini tidak ada.', 'There is no such employer.'),
}
export const movedOn = {
  'employer-moved-on': refusal(
    409,
    'Data pemberi kerja ini sudah berubah sejak Anda membukanya. Muat ulang, lalu lihat lagi.',
    'This employer changed since you opened it. Load it again and look once more.',
  ),
}
export const employerContract = {
  registerEmployer: endpoint
    .meta({ who: 'member', atMost: { times: 20, seconds: 3600 } })
    .route({ method: 'POST', path: '/employers', successStatus: 201 })
    .errors({
      'form-already-sent': refusal(
        409,
        'Formulir ini sudah terkirim dengan isian lain. Buka daftar pemberi kerja Anda.',
        'This form was already sent with other words. Open your list of employers.',
      ),
    })
    .input(employerForm)
    .output(employerView),

  /** Employers the caller speaks for. An open invitation to the caller's mail is accepted by asking. */
  myEmployers: endpoint
    .meta({ who: 'member' })
    .route({ method: 'GET', path: '/my-employers' })
    .output(v.array(ownEmployerView)),

  readEmployer: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'GET', path: '/employers/{employerId}' })
    .errors(notFound)
    .input(v.strictObject({ employerId }))
    .output(employerView),

  correctEmployer: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'PUT', path: '/employers/{employerId}' })
    .errors({
      ...notFound,
      ...movedOn,
      'checked-words-stay': refusal(
        409,
        'Nama, bentuk usaha, NIB, dan KBLI sudah diperiksa Disnaker. Hubungi Disnaker untuk mengubahnya.',
        'Name, kind, NIB and KBLI were checked by Disnaker. Ask Disnaker to change them.',
      ),
    })
    .input(v.strictObject({ employerId, ...employerCorrection.entries }))
    .output(employerView),
}
