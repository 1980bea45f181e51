import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'

export const passkeyView = v.object({
  passkeyId: v.string(),
  name: v.string(),
  addedAt: v.string(),
  usedAt: v.optional(v.string()),
  isSynced: v.boolean(),
})
export type PasskeyView = v.InferOutput<typeof passkeyView>

export const ofPasskey = v.strictObject({ passkeyId: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)) })

/** The part of passkeys that needs no WebAuthn, and so is answered where pages ask. */
export const passkeyListContract = {
  listPasskeys: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/me/passkeys' })
    .output(v.object({ passkeys: v.array(passkeyView) })),

  removePasskey: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'DELETE', path: '/me/passkeys/{passkeyId}' })
    .errors({
      'passkey-not-found': refusal(404, 'Kunci ini sudah tidak ada.', 'This passkey is no longer there.'),
      'last-passkey': refusal(
        409,
        'Petugas perlu sedikitnya satu kunci. Tambah kunci baru dulu, baru hapus yang ini.',
        'Staff need at least one passkey. Add a new one before removing this one.',
      ),
    })
    .input(ofPasskey)
    .output(v.object({ removed: v.literal(true) })),
}
