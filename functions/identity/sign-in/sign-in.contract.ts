import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { agreed, id, line, mailAddress, ticked } from '../../platform/http/fields.ts'

export const codeOver = {
  'code-over': refusal(
    410,
    'Kode ini tidak berlaku lagi. Minta kode baru; tiap kode berlaku 10 menit, lima kali coba, dan hanya di peramban yang memintanya.',
    'This code no longer holds. Ask for a new one; a code holds for 10 minutes, five tries, and only in the browser that asked for it.',
  ),
}

const accountErasing = {
  'account-erasing': refusal(
    409,
    'Akun dengan alamat ini sedang dihapus. Coba lagi satu jam lagi bila ingin membuka akun baru.',
    'The account with this address is being erased. Try again in an hour if you want to open a new one.',
  ),
}

export const ageRefusals = {
  'age-missing': refusal(
    422,
    'Isi tahun lahir, atau beri centang bila Anda sudah berumur 18 tahun.',
    'Fill in your year of birth, or tick that you are 18 or older.',
  ),
  'age-contradicts': refusal(
    422,
    'Tahun lahir dan centang 18 tahun tidak sejalan. Perbaiki salah satunya.',
    'The year of birth and the tick for 18 do not agree. Mend one of them.',
  ),
  'too-young': refusal(
    422,
    'Akun Alun-Alun untuk umur 13 tahun ke atas. Mintalah orang tua atau wali membukanya.',
    'Alun-Alun accounts are for ages 13 and over. Ask a parent or guardian to open one.',
  ),
}

export const askForCode = v.strictObject({ mail: mailAddress })

/** As people type it: `412 907`, `412-907`. */
export const enterCode = v.strictObject({
  code: v.pipe(
    v.string(),
    v.transform((given) => given.replace(/[\s-]/g, '')),
    v.nonEmpty(),
    v.regex(/^\d{6}$/, 'six-digits'),
  ),
})

/** Empty where it is left out. */
export const yearOfBirth = v.optional(
  v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((given) => String(given).trim()),
    v.regex(/^((19|20)\d\d)?$/, 'four-digits'),
    v.transform((given) => (given === '' ? undefined : Number(given))),
  ),
)

export const openAccount = v.strictObject({
  name: line(80),
  birthYear: yearOfBirth,
  adult: ticked,
  /** To the wording of `consents/wording.ts`, kind `account`, as it stands. */
  agree: agreed,
})

/** Who is new still has to say who they are. */
const signedIn = v.object({
  is: v.picklist(['signed-in', 'new']),
  accountId: v.optional(id('account')),
  /** Works for the city, and the desks stay closed until a passkey raises the session. */
  needsPasskey: v.optional(v.boolean()),
})

/** What one network may do is meant for a hall full of people; whoever signs in is not counted (`giveBack`), and an address has limits of its own. */
export const signInContract = {
  askForCode: endpoint
    .meta({ who: 'anyone', atMost: { times: 300, seconds: 15 * 60 } })
    .route({ method: 'POST', path: '/sign-in/code', successStatus: 202 })
    .input(askForCode)
    .output(v.object({ holdsMinutes: v.number() })),

  enterCode: endpoint
    .meta({ who: 'anyone', atMost: { times: 600, seconds: 15 * 60 } })
    .route({ method: 'POST', path: '/sign-in' })
    .errors({
      ...codeOver,
      ...accountErasing,
      'code-wrong': refusal(
        422,
        'Kode itu tidak cocok. Periksa enam angka di surel terakhir dari kami, lalu coba lagi.',
        'That code does not match. Check the six digits in our last mail, then try again.',
      ),
    })
    .input(enterCode)
    .output(signedIn),

  openAccount: endpoint
    .meta({ who: 'anyone', atMost: { times: 300, seconds: 15 * 60 } })
    .route({ method: 'POST', path: '/accounts', successStatus: 201 })
    .errors({ ...codeOver, ...ageRefusals })
    .input(openAccount)
    .output(v.object({ accountId: id('account') })),
}
