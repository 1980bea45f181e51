import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { several } from '../../platform/http/fields.ts'
import { cvRefusals, proposalShape } from './cv.shape.ts'

export const cvView = v.object({
  /** Which upload was read last, whatever came of it. Absent where none was, or its time is over. */
  uploadId: v.optional(v.string()),
  refusal: v.optional(v.picklist(cvRefusals)),
  proposals: v.array(proposalShape),
  pages: v.object({ read: v.number(), all: v.number() }),
  /** More than there are proposals for skills: it named so many. */
  skillsNamed: v.number(),
  until: v.optional(v.string()),
})
export type CvView = v.InferOutput<typeof cvView>

/** Which proposals somebody takes over: what is not ticked is turned down. */
export const acceptForm = v.strictObject({
  uploadId: v.pipe(v.string(), v.maxLength(80)),
  accepted: several(v.pipe(v.string(), v.maxLength(40)), 80),
})

export const cvContract = {
  /** A form that takes one CV, straight to where uploads lie. */
  cvForm: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/profile/cv/form' })
    .output(v.object({ action: v.string(), fields: v.record(v.string(), v.string()), uploadId: v.string() })),

  readCv: endpoint.meta({ who: 'member', own: 'account' }).route({ method: 'GET', path: '/profile/cv' }).output(cvView),

  acceptCv: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'POST', path: '/profile/cv/accept' })
    .errors({
      'cv-moved-on': refusal(
        409,
        'Usulan ini sudah tidak ada: waktunya habis, sudah diterima, atau CV lain terbaca sesudahnya. Muat ulang halaman.',
        'These proposals are gone: their time is over, they were taken over, or another CV was read. Load the page again.',
      ),
    })
    .input(acceptForm)
    .output(v.object({ accepted: v.number() })),

  /** Turns all down at once. */
  forgetCv: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'DELETE', path: '/profile/cv' })
    .output(cvView),

  /** A CV made from the profile: a PDF, as text, for it is ASCII throughout. */
  printCv: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 120, seconds: 3600 } })
    .route({ method: 'GET', path: '/profile/cv/print' })
    .errors({
      'profile-nameless': refusal(
        409,
        'Isi nama Anda dulu di profil kerja, lalu unduh CV.',
        'Give your name in the work profile first, then download the CV.',
      ),
    })
    .output(v.object({ fileName: v.string(), pdf: v.string() })),
}
