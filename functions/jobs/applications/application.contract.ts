import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, lines, maybe, ticked, wholeNumber } from '../../platform/http/fields.ts'
import { profileWords } from '../profiles/profile.shape.ts'
import { type ProfileStep, profileStepNames } from '../profiles/profile.ts'
import { publicVacancyView } from '../vacancies/vacancy.contract.ts'
import { applicationForm } from './application.forms.ts'
import { applicationStatuses, consentShape, historyEntry } from './application.shape.ts'

export const saidOnce = v.object({
  status: historyEntry.entries.status,
  at: v.string(),
  reason: historyEntry.entries.reason,
  words: v.optional(v.string()),
  /** An officer did it for the person, at the counter. */
  forOther: v.optional(v.boolean()),
})

/** As whoever sent it sees it. */
export const applicationView = v.object({
  applicationId: id('application'),
  number: v.string(),
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  title: v.string(),
  employer: v.string(),
  status: v.picklist(applicationStatuses),
  submittedAt: v.string(),
  dueOn: v.optional(v.string()),
  history: v.array(saidOnce),
  message: v.string(),
  sent: v.object(profileWords),
  consent: consentShape,
})
export type ApplicationView = v.InferOutput<typeof applicationView>

/** With whose turn it is, and what may still be done. */
export const ownApplicationView = v.object({
  ...applicationView.entries,
  version: v.number(),
  editedAt: v.optional(v.string()),
  /** Its employer has opened it; since when is not known of old ones. */
  isOpened: v.boolean(),
  openedAt: v.optional(v.string()),
  mayEdit: v.boolean(),
  isOverdue: v.boolean(),
  /** An officer has asked for the overdue answer. */
  chasedAt: v.optional(v.string()),
  holder: v.picklist(['employer', 'officer', 'nobody']),
})
export type OwnApplicationView = v.InferOutput<typeof ownApplicationView>

/** What may be put right: the message, and the profile by the one there is now. */
export const applicationEdit = v.strictObject({
  version: wholeNumber(1, 1_000_000),
  message: maybe(lines(1000)),
  renew: ticked,
})

const vacancyId = id('vacancy')
const applicationId = id('application')
export const noVacancy = { 'vacancy-not-found': refusal(404, 'Lowongan ini tidak ada.', 'There is no such vacancy.') }
export const noApplication = {
  'application-not-found': refusal(404, 'Lamaran ini tidak ada.', 'There is no such application.'),
}
export const ended = {
  'application-ended': refusal(
    409,
    'Lamaran ini sudah selesai: diterima, ditolak, atau ditarik.',
    'This application has ended: hired, declined or withdrawn.',
  ),
}
export const movedOn = {
  'application-moved-on': refusal(
    409,
    'Lamaran ini sudah berubah sejak Anda membukanya. Muat ulang, lalu putuskan lagi.',
    'This application changed since you opened it. Load it again, then decide.',
  ),
}
export const stillSettling = {
  'decision-settling': refusal(
    409,
    'Ada keputusan yang masih bisa dibatalkan untuk lamaran ini. Batalkan dulu, atau tunggu sampai berlaku.',
    'A decision on this application can still be undone. Undo it first, or wait until it holds.',
  ),
}
export const onlyForward = {
  'not-a-step-forward': refusal(
    409,
    'Lamaran hanya bisa maju. Pilih tahap sesudah yang sekarang.',
    'An application only goes forward. Choose a step after the present one.',
  ),
}
const incomplete = {
  'profile-incomplete': refusal(
    409,
    'Profil Anda belum cukup untuk melamar. Isi dulu yang masih kosong.',
    'Your profile is not enough to apply yet. Fill in what is missing first.',
  ),
}
const step = v.picklist(profileStepNames as [ProfileStep, ...ProfileStep[]])

/** Why an application is not sent. */
export const sendingRefusals = {
  ...noVacancy,
  'vacancy-closed': refusal(
    409,
    'Lowongan ini baru saja ditutup, jadi lamaran tidak terkirim.',
    'This vacancy has just closed, so nothing was sent.',
  ),
  'vacancy-paused': refusal(
    409,
    'Lowongan ini sedang dijeda pemberi kerja, jadi lamaran tidak terkirim. Coba lagi nanti.',
    'The employer has paused this vacancy, so nothing was sent. Try again later.',
  ),
  'vacancy-crowded': refusal(
    409,
    'Banyak orang melamar lowongan ini pada saat yang sama, jadi lamaran belum terkirim. Isian Anda tetap ada: tunggu sebentar, lalu kirim lagi.',
    'Many people are applying for this vacancy just now, so nothing was sent yet. What you wrote is still here: wait a moment, then send it again.',
  ),
  ...incomplete,
  'already-applied': refusal(
    409,
    'Anda sudah melamar lowongan ini. Lihat keadaannya di lamaran Anda.',
    'You have applied for this vacancy already. See how it stands among your applications.',
  ),
}

/** What is shown before one applies. */
export const whatItMeans = v.object({
  vacancy: publicVacancyView,
  profile: v.object(profileWords),
  missing: v.array(step),
  consent: v.object({ wording: v.string(), until: v.string() }),
  dueOn: v.string(),
  /** The one already sent. */
  application: v.optional(applicationView),
})

export const applicationContract = {
  /** All that the screens of applying show: what will be sent to whom, what is still missing, and by when an answer is due. */
  prepareApplication: endpoint
    .meta({ who: 'member' })
    .route({ method: 'GET', path: '/applications/{vacancyId}' })
    .errors(noVacancy)
    .input(v.strictObject({ vacancyId }))
    .output(whatItMeans),

  submitApplication: endpoint
    .meta({ who: 'member', atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/applications/{vacancyId}', successStatus: 201 })
    .errors(sendingRefusals)
    .input(v.strictObject({ vacancyId, ...applicationForm.entries }))
    .output(applicationView),

  /** Newest first. */
  myApplications: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/my-applications' })
    .output(v.array(ownApplicationView)),

  readMyApplication: endpoint
    .meta({ who: 'member', own: 'application' })
    .route({ method: 'GET', path: '/my-applications/{applicationId}' })
    .errors(noApplication)
    .input(v.strictObject({ applicationId }))
    .output(ownApplicationView),

  /** Until its employer opens it. Sent twice with the same words, it is one edit. */
  editApplication: endpoint
    .meta({ who: 'member', own: 'application' })
    .route({ method: 'PUT', path: '/my-applications/{applicationId}' })
    .errors({
      ...noApplication,
      ...ended,
      ...movedOn,
      ...incomplete,
      'application-opened': refusal(
        409,
        'Pemberi kerja sudah membuka lamaran ini, jadi tidak bisa diubah lagi.',
        'The employer has opened this application, so it can no longer be changed.',
      ),
    })
    .input(v.strictObject({ applicationId, ...applicationEdit.entries }))
    .output(applicationView),

  withdrawApplication: endpoint
    .meta({ who: 'member', own: 'application' })
    .route({ method: 'POST', path: '/my-applications/{applicationId}/withdraw' })
    .errors({ ...noApplication, ...ended, ...movedOn })
    .input(v.strictObject({ applicationId }))
    .output(applicationView),
}
