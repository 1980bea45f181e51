import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, line } from '../../platform/http/fields.ts'

/** What an authenticator says, in WebAuthn's own JSON (w3.org/TR/webauthn-3 §5.1). Its signature is what is checked. */
const text = v.pipe(v.string(), v.maxLength(20_000))
const spoken = <Entries extends v.ObjectEntries>(response: Entries) =>
  v.object({
    id: v.pipe(v.string(), v.maxLength(2_000)),
    rawId: v.pipe(v.string(), v.maxLength(2_000)),
    type: v.literal('public-key'),
    authenticatorAttachment: v.optional(v.picklist(['platform', 'cross-platform'])),
    clientExtensionResults: v.optional(v.looseObject({}), {}),
    response: v.object(response),
  })

/** Options go to the browser as they are. */
const options = v.record(v.string(), v.unknown())

const passkeyRefused = {
  'passkey-refused': refusal(
    422,
    'Kunci ini tidak bisa diperiksa. Coba sekali lagi, atau masuk dengan kode surel.',
    'This passkey could not be checked. Try once more, or sign in with a mailed code.',
  ),
}

const enrolling = {
  'too-many-passkeys': refusal(
    409,
    'Anda sudah punya 10 kunci. Hapus satu yang tidak dipakai, lalu tambah lagi.',
    'You have 10 passkeys already. Remove one you do not use, then add another.',
  ),
  'passkey-too-early': refusal(
    409,
    'Akun dari loket bisa memakai kunci 30 hari sesudah surelnya dipasang. Sampai saat itu, masuklah dengan surel atau kartu.',
    'An account of the counter may have a passkey 30 days after its address was added. Until then sign in by e-mail or card.',
  ),
  'passkey-needed': refusal(
    403,
    'Petugas menambah kunci setelah masuk dengan kunci yang ada. Bila kunci hilang, minta dua admin memastikan Anda.',
    'Staff add a passkey after signing in with one they have. If it is lost, ask two admins to vouch for you.',
  ),
}

export const passkeysContract = {
  registrationOptions: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 30, seconds: 3600 } })
    .route({ method: 'POST', path: '/registration/options' })
    .errors(enrolling)
    .output(options),

  /** Adds it, and raises the session: it goes on under a new token. */
  register: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 30, seconds: 3600 } })
    .route({ method: 'POST', path: '/registration', successStatus: 201 })
    .errors({
      ...enrolling,
      ...passkeyRefused,
      'passkey-known': refusal(409, 'Kunci ini sudah terdaftar.', 'This passkey is registered already.'),
    })
    .input(
      v.strictObject({
        name: line(40),
        credential: spoken({
          clientDataJSON: text,
          attestationObject: text,
          transports: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(10))),
        }),
      }),
    )
    .output(v.object({ passkeyId: v.string() })),

  authenticationOptions: endpoint
    .meta({ who: 'anyone', atMost: { times: 60, seconds: 900 } })
    .route({ method: 'POST', path: '/authentication/options' })
    .output(options),

  authenticate: endpoint
    .meta({ who: 'anyone', atMost: { times: 60, seconds: 900 } })
    .route({ method: 'POST', path: '/authentication' })
    .errors(passkeyRefused)
    .input(
      v.strictObject({
        credential: spoken({
          clientDataJSON: text,
          authenticatorData: text,
          signature: text,
          userHandle: v.optional(text),
        }),
      }),
    )
    .output(v.object({ accountId: id('account') })),
}
