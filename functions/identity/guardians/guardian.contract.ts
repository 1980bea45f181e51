import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { agreed, mailAddress } from '../../platform/http/fields.ts'

/** `account_….signature`, as it stands in the link that a guardian got. */
const token = v.pipe(v.string(), v.maxLength(200), v.regex(/^account_[A-Za-z0-9-]{1,60}\.[\w-]{43}$/))

const linkOver = {
  'guardian-link-over': refusal(
    410,
    'Tautan ini tidak berlaku lagi. Minta anak Anda mengirim permintaan baru dari halaman Saya.',
    'This link no longer holds. Ask your child to send a new request from their own page.',
  ),
}

export const askGuardian = v.strictObject({ mail: mailAddress })
export const guardianLink = v.strictObject({ token })
export const confirmGuardian = v.strictObject({ token, agree: agreed })

export const guardianContract = {
  /** Of somebody under 18. Another guardian takes the place of one who has not answered. */
  askGuardian: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 5, seconds: 24 * 3600 } })
    .route({ method: 'PUT', path: '/me/guardian' })
    .errors({
      'guardian-not-needed': refusal(
        409,
        'Anda sudah 18 tahun, jadi tidak perlu persetujuan wali.',
        'You are 18 already, so no guardian is needed.',
      ),
      'guardian-confirmed': refusal(409, 'Wali Anda sudah setuju.', 'Your guardian has agreed already.'),
      'own-address': refusal(
        422,
        'Ini surel Anda sendiri. Tulis surel orang tua atau wali Anda.',
        'This is your own address. Write that of a parent or guardian.',
      ),
    })
    .input(askGuardian)
    .output(v.object({ askedAt: v.string() })),

  /** What a guardian sees before saying yes. The link says who may: no account is needed. */
  readGuardianLink: endpoint
    .meta({ who: 'anyone', atMost: { times: 30, seconds: 3600 } })
    .route({ method: 'GET', path: '/guardian' })
    .errors(linkOver)
    .input(guardianLink)
    .output(v.object({ childName: v.string(), confirmedAt: v.optional(v.string()) })),

  confirmGuardian: endpoint
    .meta({ who: 'anyone', atMost: { times: 30, seconds: 3600 } })
    .route({ method: 'POST', path: '/guardian/confirm' })
    .errors(linkOver)
    .input(confirmGuardian)
    .output(v.object({ childName: v.string() })),
}
