import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, id, line, lines } from '../../platform/http/fields.ts'
import { fields } from '../lists/work.ts'
import { vacancyEdit, vacancyForm, version } from './vacancy.forms.ts'
import { lives, reviews, vacancyWords } from './vacancy.shape.ts'

/** Why a finding may stay, one for each. */
const said = v.optional(
  v.pipe(v.array(v.strictObject({ finding: line(20), reason: lines(500) })), v.maxLength(60)),
  () => [],
)

/** As its recruiters and officers see it. */
export const vacancyView = v.object({
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  employer: v.string(),
  version: v.number(),
  words: v.object(vacancyWords),
  review: v.picklist(reviews),
  life: v.picklist(lives),
  approved: v.optional(v.object(vacancyWords)),
  draftedAt: v.string(),
  submittedAt: v.optional(v.string()),
  publishedAt: v.optional(v.string()),
  reason: v.optional(v.string()),
  decidedAt: v.optional(v.string()),
  /** An officer's mail address, for officers only. */
  decidedByMail: v.optional(v.string()),
  applicants: v.optional(v.number()),
})
export type VacancyView = v.InferOutput<typeof vacancyView>

/** As everybody sees it. */
export const publicVacancyView = v.object({
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  employer: v.string(),
  field: v.picklist(fields),
  publishedAt: v.string(),
  isOpen: v.boolean(),
  ...vacancyWords,
})
export type PublicVacancyView = v.InferOutput<typeof publicVacancyView>

const vacancyId = id('vacancy')
const employerId = id('employer')
const notFound = { 'vacancy-not-found': refusal(404, 'Lowongan ini tidak ada.', 'There is no such vacancy.') }
const noEmployer = { 'employer-not-found': refusal(404, 'Pemberi kerja ini tidak ada.', 'There is no such employer.') }
const movedOn = {
  'vacancy-moved-on': refusal(
    409,
    'Lowongan ini sudah berubah sejak Anda membukanya. Muat ulang, lalu lihat lagi.',
    'This vacancy changed since you opened it. Load it again and look once more.',
  ),
}
const closed = {
  'vacancy-closed': refusal(409, 'Lowongan ini sudah ditutup.', 'This vacancy is closed.'),
}
/** What may be wrong between fields that are right each alone. */
export const wordsRefusals = {
  'kbji-unknown': refusal(
    422,
    'Kode KBJI ini tidak ada. Pilih dari usulan, tulis empat angka yang benar, atau kosongkan.',
    'There is no such KBJI code. Choose one that is proposed, write the right four digits, or leave it empty.',
  ),
  'wage-missing': refusal(
    422,
    'Tulis upah terendah dan tertinggi, atau centang bahwa upah tidak ditampilkan.',
    'Write the lowest and the highest wage, or tick that the wage is not shown.',
  ),
  'wage-turned-round': refusal(
    422,
    'Upah terendah lebih besar daripada upah tertinggi. Periksa lagi keduanya.',
    'The lowest wage is above the highest. Check both again.',
  ),
  'age-turned-round': refusal(
    422,
    'Usia termuda lebih besar daripada usia tertua. Periksa lagi keduanya, atau kosongkan.',
    'The youngest age is above the oldest. Check both again, or leave them empty.',
  ),
  'validity-passed': refusal(
    422,
    'Hari terakhir melamar sudah lewat. Pilih hari ini atau sesudahnya.',
    'The last day to apply has passed. Choose today or later.',
  ),
  'validity-too-long': refusal(
    422,
    'Hari terakhir melamar terlalu jauh. Pilih paling lama satu tahun dari hari ini.',
    'The last day to apply is too far off. Choose one within a year.',
  ),
}
const decision = {
  ...notFound,
  ...movedOn,
  ...closed,
  'vacancy-not-waiting': refusal(
    409,
    'Lowongan ini sudah diputuskan. Lihat siapa dan kapan di halaman ini.',
    'This vacancy has been decided on. See by whom and when on this page.',
  ),
}
const notOpen = {
  'vacancy-not-open': refusal(409, 'Lowongan ini belum atau tidak sedang tayang.', 'This vacancy is not on show.'),
}
const own = { who: 'member', own: 'vacancy' } as const
const oneVacancy = v.strictObject({ vacancyId })

export const vacancyContract = {
  draftVacancy: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'POST', path: '/employers/{employerId}/vacancies', successStatus: 201 })
    .errors({
      ...noEmployer,
      ...wordsRefusals,
      'form-already-sent': refusal(
        409,
        'Formulir ini sudah terkirim dengan isian lain. Buka daftar lowongan Anda.',
        'This form was already sent with other words. Open your list of vacancies.',
      ),
    })
    .input(v.strictObject({ employerId, ...vacancyForm.entries }))
    .output(vacancyView),

  listVacancies: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'GET', path: '/employers/{employerId}/vacancies' })
    .errors(noEmployer)
    .input(v.strictObject({ employerId }))
    .output(v.array(vacancyView)),

  readVacancy: endpoint
    .meta(own)
    .route({ method: 'GET', path: '/vacancies/{vacancyId}' })
    .errors(notFound)
    .input(oneVacancy)
    .output(vacancyView),

  editVacancy: endpoint
    .meta(own)
    .route({ method: 'PUT', path: '/vacancies/{vacancyId}' })
    .errors({ ...notFound, ...movedOn, ...closed, ...wordsRefusals })
    .input(v.strictObject({ vacancyId, ...vacancyEdit.entries }))
    .output(vacancyView),

  submitVacancy: endpoint
    .meta(own)
    .route({ method: 'POST', path: '/vacancies/{vacancyId}/submit' })
    .errors({
      ...notFound,
      ...movedOn,
      ...closed,
      ...wordsRefusals,
      'vacancy-already-sent': refusal(
        409,
        'Lowongan ini sudah dikirim dan menunggu Disnaker, atau sudah tayang.',
        'This vacancy was already sent and waits for Disnaker, or is on show.',
      ),
      'findings-unanswered': refusal(
        422,
        'Ada kata yang perlu diperbaiki. Ubah kata itu, atau tulis alasan menurut hukum untuk masing-masing.',
        'Some words need mending. Change them, or write the lawful reason for each.',
      ),
      'employer-not-verified': refusal(
        409,
        'Pemberi kerja ini masih diperiksa Disnaker. Lowongan bisa dikirim setelah itu; rancangannya tersimpan.',
        'This employer is still being checked by Disnaker. The vacancy can be sent after that; the draft is kept.',
      ),
    })
    .input(v.strictObject({ vacancyId, version, reasons: said }))
    .output(vacancyView),

  pauseVacancy: endpoint
    .meta(own)
    .route({ method: 'POST', path: '/vacancies/{vacancyId}/pause' })
    .errors({ ...notFound, ...movedOn, ...closed, ...notOpen })
    .input(oneVacancy)
    .output(vacancyView),

  resumeVacancy: endpoint
    .meta(own)
    .route({ method: 'POST', path: '/vacancies/{vacancyId}/resume' })
    .errors({
      ...notFound,
      ...movedOn,
      ...closed,
      'vacancy-not-paused': refusal(409, 'Lowongan ini tidak sedang dijeda.', 'This vacancy is not paused.'),
      'employer-not-verified': refusal(
        409,
        'Verifikasi pemberi kerja ini dicabut Disnaker, jadi lowongannya tidak bisa ditayangkan.',
        'Disnaker took away this employer’s verification, so its vacancies cannot be put on show.',
      ),
    })
    .input(oneVacancy)
    .output(vacancyView),

  fillVacancy: endpoint
    .meta(own)
    .route({ method: 'POST', path: '/vacancies/{vacancyId}/fill' })
    .errors({
      ...notFound,
      ...movedOn,
      ...closed,
      ...notOpen,
      'applications-unanswered': refusal(
        409,
        'Masih ada pelamar yang belum dijawab. Tutup lowongan lewat halaman pelamar: semuanya dijawab sekaligus.',
        'Some applicants have no answer yet. Close the vacancy from the page of its applicants: all are answered at once.',
      ),
    })
    .input(oneVacancy)
    .output(vacancyView),

  /** Taken down by its recruiter or by an officer; everybody who applied is told why. */
  withdrawVacancy: endpoint
    .meta(own)
    .route({ method: 'POST', path: '/vacancies/{vacancyId}/withdraw' })
    .errors({ ...notFound, ...movedOn, ...closed })
    .input(v.strictObject({ vacancyId, reason: lines(500) }))
    .output(vacancyView),

  approveVacancy: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'POST', path: '/vacancies/{vacancyId}/approve' })
    .errors({
      ...decision,
      'employer-not-verified': refusal(
        409,
        'Pemberi kerjanya tidak terverifikasi, jadi lowongan ini belum boleh tayang. Kembalikan dengan alasannya.',
        'Its employer is not verified, so this vacancy may not go on show. Return it with the reason.',
      ),
      'last-day-passed': refusal(
        422,
        'Hari terakhir melamarnya sudah lewat, jadi lowongan ini tidak bisa tayang. Kembalikan, dan minta hari terakhir yang baru.',
        'Its last day to apply has passed, so this vacancy cannot go on show. Return it, and ask for a new last day.',
      ),
      'findings-open': refusal(
        422,
        'Masih ada temuan yang terbuka. Kembalikan lowongan ini, atau tulis alasan pengecualian untuk tiap temuan.',
        'Some findings are still open. Return this vacancy, or write why each is a lawful exception.',
      ),
    })
    .input(v.strictObject({ vacancyId, version, exceptions: said }))
    .output(vacancyView),

  returnVacancy: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'POST', path: '/vacancies/{vacancyId}/return' })
    .errors(decision)
    .input(v.strictObject({ vacancyId, version, reason: lines(1000) }))
    .output(vacancyView),

  /** Those that wait or were returned, oldest first; open ones by when they came out. */
  vacancyQueue: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'GET', path: '/vacancy-queue' })
    .input(v.strictObject({ review: v.picklist(['submitted', 'returned', 'approved']), cursor }))
    .output(v.object({ vacancies: v.array(vacancyView), next: v.optional(v.string()) })),

  /** A vacancy as its public page says it, for forms that speak of it. Gone when it is not public. */
  readPublicVacancy: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/public-vacancies/{vacancyId}' })
    .errors(notFound)
    .input(oneVacancy)
    .output(publicVacancyView),
}
