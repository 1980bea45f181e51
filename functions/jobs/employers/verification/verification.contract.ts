import * as v from 'valibot'
import { endpoint, refusal } from '../../../platform/http/contract.ts'
import { cursor, id, lines, maybe, wholeNumber } from '../../../platform/http/fields.ts'
import { employerView, movedOn, notFound } from '../employer.contract.ts'
import { checkPoints } from './check.ts'
import { signKinds } from './sign.ts'

const officer = { who: ['officer'] } as const
const employerId = id('employer')
const version = wholeNumber(1, 1_000_000)

const check = v.strictObject({ point: v.picklist(checkPoints), passed: v.boolean(), words: maybe(lines(500)) })
const checks = v.pipe(v.array(check), v.maxLength(checkPoints.length))

const decision = {
  ...notFound,
  ...movedOn,
  'employer-not-waiting': refusal(
    409,
    'Pemberi kerja ini sudah diputuskan. Lihat siapa dan kapan di halaman ini.',
    'This employer has been decided on. See by whom and when on this page.',
  ),
}

export const verificationContract = {
  /** Accepted for a year, every point having passed. */
  verifyEmployer: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/employers/{employerId}/verify' })
    .errors({
      ...decision,
      'points-open': refusal(
        409,
        'Semua butir periksa harus sesuai sebelum diterima. Bila ada yang tidak sesuai, kembalikan.',
        'Every point must be in order before it is accepted. Where one is not, return it.',
      ),
    })
    .input(v.strictObject({ employerId, version, checks }))
    .output(employerView),

  /** With what to mend: of each point that failed, or about all. */
  returnEmployer: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/employers/{employerId}/return' })
    .errors({
      ...decision,
      'words-missing': refusal(
        409,
        'Tulis apa yang perlu diperbaiki pada setiap butir yang tidak sesuai, atau di catatan.',
        'Write what to mend beside each point that is not in order, or in the note.',
      ),
    })
    .input(
      v.strictObject({
        employerId,
        version,
        checks: v.optional(checks, () => []),
        reason: maybe(lines(1000)),
      }),
    )
    .output(employerView),

  /**
   * Takes a verification away. Its vacancies come off the pages at once; once it can no longer be undone they are taken down, and
   * everybody who applied reads the reason.
   */
  revokeEmployer: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/employers/{employerId}/revoke' })
    .errors({
      ...notFound,
      ...movedOn,
      'employer-not-verified': refusal(
        409,
        'Pemberi kerja ini sedang tidak terverifikasi, jadi tidak ada yang bisa dicabut.',
        'This employer is not verified, so there is nothing to take away.',
      ),
    })
    .input(v.strictObject({ employerId, version, reason: lines(500) }))
    .output(employerView),

  /** What speaks for a closer look. A sign is no proof. */
  employerSigns: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/employers/{employerId}/signs' })
    .errors(notFound)
    .input(v.strictObject({ employerId }))
    .output(v.array(v.object({ kind: v.picklist(signKinds), about: v.array(v.string()) }))),

  /** Those that wait, were returned or ask for another year, oldest first; verified ones by when they were verified. */
  employerQueue: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/employers' })
    .input(v.strictObject({ status: v.picklist(['registered', 'renewal', 'returned', 'verified']), cursor }))
    .output(v.object({ employers: v.array(employerView), next: v.optional(v.string()) })),
}
