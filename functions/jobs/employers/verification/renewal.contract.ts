import * as v from 'valibot'
import { endpoint, refusal } from '../../../platform/http/contract.ts'
import { id, wholeNumber } from '../../../platform/http/fields.ts'
import { employerView, movedOn, notFound } from '../employer.contract.ts'

const employerId = id('employer')
const version = wholeNumber(1, 1_000_000)

export const renewalContract = {
  /** By an owner, in the last two months of the year that a verification is good for, or after it. */
  askForRenewal: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'POST', path: '/recruiter/employers/{employerId}/renewal' })
    .errors({
      ...notFound,
      ...movedOn,
      'employer-not-verified': refusal(
        409,
        'Pemberi kerja ini belum diterima, jadi belum ada yang diperbarui.',
        'This employer has not been accepted, so there is nothing to renew.',
      ),
      'renewal-waits': refusal(
        409,
        'Permintaan pembaruan sudah dikirim. Petugas sedang memeriksanya.',
        'Renewal has been asked for. An officer is looking at it.',
      ),
      'renewal-too-early': refusal(
        409,
        'Belum waktunya memperbarui. Anda dikabari lewat surel sebelum habis.',
        'It is too early to renew. You will be told by mail before it ends.',
      ),
    })
    .input(v.strictObject({ employerId, version }))
    .output(employerView),
}
