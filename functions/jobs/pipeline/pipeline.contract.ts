import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { formKey, id, lines, maybe, wholeNumber } from '../../platform/http/fields.ts'
import { noVacancy } from '../applications/application.contract.ts'
import { applicationStatuses, declineReasons } from '../applications/application.shape.ts'
import { mostAtOnce } from './decision.shape.ts'

const vacancyId = id('vacancy')
const applicationId = id('application')
const decisionId = id('decision')
const words = lines(600)

/**
 * `all`: everybody that filters left. Who that is has changed once some are decided, so the same form sent again goes on with
 * those it was first sent for, whoever is named now.
 */
const over = {
  applications: v.pipe(
    v.array(v.strictObject({ applicationId, version: wholeNumber(1, 1_000_000) })),
    v.maxLength(mostAtOnce),
  ),
  all: v.optional(v.boolean(), false),
}
/** A step forward for all, or a decline with its reason and words. */
export const decisionForm = v.variant('to', [
  v.strictObject({ vacancyId, formKey, to: v.picklist(['shortlisted', 'interview', 'offered']), ...over }),
  v.strictObject({
    vacancyId,
    formKey,
    to: v.literal('declined'),
    reason: v.picklist(declineReasons),
    words,
    ...over,
  }),
])

/** What has come of a decision by now. */
export const decisionView = v.object({
  decisionId,
  to: v.picklist(applicationStatuses),
  /** Decided; until `settlesAt` some may still be taken back. */
  done: v.number(),
  undoable: v.number(),
  settlesAt: v.optional(v.string()),
  /** Those it did not reach, or from whom it was taken back, as they stand. */
  left: v.array(v.object({ applicationId, number: v.string(), status: v.optional(v.picklist(applicationStatuses)) })),
})
export type DecisionView = v.InferOutput<typeof decisionView>

const noDecision = {
  'decision-not-found': refusal(
    404,
    'Keputusan ini tidak ada, atau sudah lama.',
    'There is no such decision, or it is long past.',
  ),
}
export const formSent = {
  'form-already-sent': refusal(
    409,
    'Formulir ini sudah dikirim dengan isi lain. Muat ulang halamannya, lalu isi lagi.',
    'This form was sent already with other words. Load the page anew and fill it in again.',
  ),
}

export const pipelineContract = {
  /** Decides over up to 500 at once. Those that changed meanwhile are left as they are, and listed. */
  decideTogether: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'POST', path: '/recruiter/vacancies/{vacancyId}/decisions' })
    .errors({
      ...noVacancy,
      ...formSent,
      'nobody-waits': refusal(
        409,
        'Tidak ada pelamar yang masih menunggu jawaban di sini.',
        'Nobody here is waiting for an answer any more.',
      ),
    })
    .input(decisionForm)
    .output(decisionView),

  readDecision: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'GET', path: '/recruiter/vacancies/{vacancyId}/decisions/{decisionId}' })
    .errors(noDecision)
    .input(v.strictObject({ vacancyId, decisionId }))
    .output(decisionView),

  /** Takes back what has not settled: all that was decided together, or one application of it. */
  undoDecision: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'POST', path: '/recruiter/vacancies/{vacancyId}/decisions/{decisionId}/undo' })
    .errors({
      ...noDecision,
      'decision-settled': refusal(
        409,
        'Sudah lewat lima menit: keputusan ini sudah berlaku dan pelamar sudah dikabari.',
        'Five minutes have passed: this decision holds, and whoever applied has been told.',
      ),
    })
    .input(v.strictObject({ vacancyId, decisionId, applicationId: maybe(applicationId) }))
    .output(v.object({ undone: v.number(), settled: v.number() })),

  /** The mail that a decline would send, as it would be read. */
  previewDecline: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'POST', path: '/recruiter/vacancies/{vacancyId}/letter' })
    .errors(noVacancy)
    .input(v.strictObject({ vacancyId, reason: v.picklist(declineReasons), words }))
    .output(v.object({ subject: v.string(), text: v.string() })),

  /**
   * Reports a vacancy as filled and answers everybody who still waits, in one act. Sent again after it broke off, it answers those who
   * are left.
   */
  closeVacancy: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'POST', path: '/recruiter/vacancies/{vacancyId}/close' })
    .errors({
      ...noVacancy,
      ...formSent,
      'vacancy-not-open': refusal(409, 'Lowongan ini belum pernah tayang.', 'This vacancy was never on show.'),
      'vacancy-moved-on': refusal(
        409,
        'Lowongan ini baru saja berubah. Muat ulang, lalu tutup lagi.',
        'This vacancy has just changed. Load it again, then close it.',
      ),
    })
    .input(v.strictObject({ vacancyId, formKey, words }))
    .output(v.object({ answered: v.number(), waiting: v.number(), decisionId })),
}
