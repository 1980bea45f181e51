import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { consentKinds } from './wording.ts'

const kind = v.picklist(consentKinds)

const consent = v.object({
  kind,
  given: v.boolean(),
  version: v.string(),
  /** The words that were said yes or no to, in the language they were read in. */
  wording: v.string(),
  at: v.string(),
})
export type ConsentView = v.InferOutput<typeof consent>

export const ofConsent = v.strictObject({ kind })

export const consentContract = {
  /** What stands now, and all that was said, newest first. */
  listConsents: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/me/consents' })
    .output(v.object({ standing: v.array(consent), history: v.array(consent) })),

  /** To the wording as it stands, in the language of the call. */
  giveConsent: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/me/consents/{kind}' })
    .input(ofConsent)
    .output(consent),

  withdrawConsent: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/me/consents/{kind}/withdraw' })
    .errors({
      'consent-needed': refusal(
        409,
        'Akun tidak bisa ada tanpa persetujuan ini. Untuk menariknya, hapus akun Anda di halaman Data saya.',
        'An account cannot be without this consent. To withdraw it, erase your account on the page My data.',
      ),
      'consent-not-given': refusal(409, 'Persetujuan ini tidak sedang berlaku.', 'This consent does not stand.'),
    })
    .input(ofConsent)
    .output(consent),
}
