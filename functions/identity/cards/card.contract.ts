import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { agreed, formKey, id, line, ticked } from '../../platform/http/fields.ts'
import { ageRefusals, yearOfBirth } from '../sign-in/sign-in.contract.ts'
import { isCode, typed } from './card.ts'

const officer = { who: ['officer'] } as const
const accountId = id('account')

/** Read out to somebody who stands at the counter, and filled in for them. */
export const openForOther = v.strictObject({
  formKey,
  name: line(80),
  birthYear: yearOfBirth,
  adult: ticked,
  /** They heard the wording of `consents/wording.ts`, `counterWording`, and said yes. */
  agree: agreed,
})

export const printCardForm = v.strictObject({ formKey })

export const enterCard = v.strictObject({
  code: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.transform(typed),
    v.check((code) => isCode(code), 'card-code'),
  ),
})

const notOfCounter = {
  'not-of-the-counter': refusal(
    404,
    'Kartu hanya untuk orang yang didaftarkan di loket dan tidak punya surel.',
    'Cards are only for people registered at the counter who have no e-mail address.',
  ),
}
const withoutMail = {
  ...notOfCounter,
  'mail-added': refusal(
    409,
    'Akun orang ini sekarang memakai surel. Muat ulang datanya: di sana tertulis apa yang bisa dilakukan.',
    'This person’s account has an e-mail address now. Load the record again: it says what can be done.',
  ),
}

const counterAccount = v.object({
  accountId,
  name: v.string(),
  /** The name they were registered under, where they changed it since: or whoever found their card did. */
  openedAs: v.optional(v.string()),
  openedAt: v.string(),
  isMinor: v.boolean(),
  /** Absent where there is none: nobody can sign in. */
  card: v.optional(v.object({ cardId: id('card'), printedAt: v.string() })),
  /** An address they added themselves, or somebody who found their card. */
  mail: v.optional(
    v.object({
      /** `i…@s….example` */
      masked: v.string(),
      addedAt: v.optional(v.string()),
      /** Until when a new card takes it off. Absent where it stays. */
      until: v.optional(v.string()),
    }),
  ),
})
export type CounterAccount = v.InferOutput<typeof counterAccount>

export const cardContract = {
  /** Registers somebody who has no e-mail address. The same form sent twice is one account. */
  openAccountForOther: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/counter/accounts', successStatus: 201 })
    .errors(ageRefusals)
    .input(openForOther)
    .output(v.object({ accountId })),

  readCounterAccount: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/counter/accounts/{accountId}' })
    .errors(notOfCounter)
    .input(v.strictObject({ accountId }))
    .output(counterAccount),

  /** Prints a card. The one before stops, and whoever is signed in with it is signed out. */
  printCard: endpoint
    .meta({ ...officer, atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/counter/accounts/{accountId}/card' })
    .errors({
      ...withoutMail,
      'card-printed-elsewhere': refusal(
        409,
        'Petugas lain baru saja mencetak kartu untuk orang ini. Muat ulang halaman ini.',
        'Another officer has just printed a card for this person. Load this page again.',
      ),
    })
    .input(v.strictObject({ accountId, ...printCardForm.entries }))
    .output(v.object({ cardId: id('card'), printedAt: v.string() })),

  /** The code to be printed, for half an hour and for the officer who printed it. */
  readCard: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/counter/accounts/{accountId}/card' })
    .errors({
      ...withoutMail,
      'card-not-readable': refusal(
        409,
        'Kode kartu hanya terbaca 30 menit, oleh petugas yang mencetaknya. Cetak kartu baru bila perlu.',
        'A card’s code can be read for 30 minutes, by the officer who printed it. Print a new card if needed.',
      ),
    })
    .input(v.strictObject({ accountId }))
    .output(v.object({ name: v.string(), code: v.string(), printedAt: v.string() })),

  /** A lost card is worth nothing from now on, and whoever is signed in with it is signed out. */
  stopCard: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/counter/accounts/{accountId}/card/stop' })
    .errors(withoutMail)
    .input(v.strictObject({ accountId }))
    .output(v.object({ stopped: v.boolean() })),

  signInByCard: endpoint
    .meta({ who: 'anyone', atMost: { times: 30, seconds: 15 * 60 } })
    .route({ method: 'POST', path: '/sign-in/card' })
    .errors({
      'card-unknown': refusal(
        422,
        'Kode kartu ini tidak berlaku. Periksa lagi 12 huruf dan angkanya, atau minta kartu baru di loket Disnaker.',
        'This card’s code does not hold. Check its 12 letters and digits, or ask for a new card at the Disnaker counter.',
      ),
      /** Said to whoever has the card: its owner may learn by it that somebody else had it in hand. */
      'card-ended': refusal(
        409,
        'Kartu ini tidak berlaku lagi: akunnya sekarang dimasuki dengan surel. Masuklah dengan surel itu. Bukan Anda yang memasang surelnya? Segera datang ke loket Disnaker dengan KTP dan kartu AK/1: sampai 30 hari sesudah dipasang, petugas bisa melepasnya dan mencetak kartu baru.',
        'This card no longer holds: its account is signed in to by e-mail now. Use that address. It was not you who added it? Come to the Disnaker counter soon with your KTP and AK/1 card: for 30 days after it was added, officers can take it off and print a new card.',
      ),
    })
    .input(enterCard)
    .output(v.object({ accountId })),
}
