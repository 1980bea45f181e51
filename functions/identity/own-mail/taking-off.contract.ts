import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { agreed, formKey, id } from '../../platform/http/fields.ts'
import { cardContract } from '../cards/card.contract.ts'

const { 'not-of-the-counter': notOfCounter, 'card-printed-elsewhere': printedElsewhere } =
  cardContract.printCard['~orpc'].errorMap

export const takeMailOffForm = v.strictObject({
  formKey,
  /** The address that the officer saw, by when it was added: another one is not taken off unseen. */
  addedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The officer has seen who it is, as for any new card. */
  checked: agreed,
})

export const takingOffContract = {
  /**
   * Prints a new card for somebody whose address was added within the last thirty days, and takes that address off. Everybody
   * who is signed in is signed out; what was applied for stays.
   */
  takeMailOff: endpoint
    .meta({ who: ['officer'], atMost: { times: 20, seconds: 3600 } })
    .route({ method: 'POST', path: '/counter/accounts/{accountId}/mail/take-off' })
    .errors({
      'not-of-the-counter': notOfCounter,
      'card-printed-elsewhere': printedElsewhere,
      'mail-moved-on': refusal(
        409,
        'Surel yang Anda lihat sudah tidak ada di akun ini. Muat ulang halaman ini.',
        'The address you saw is no longer in this account. Load this page again.',
      ),
      'mail-stays': refusal(
        409,
        'Surel ini sudah terpasang lebih dari 30 hari dan tidak bisa dilepas di loket. Muat ulang halaman ini: di sana tertulis apa yang bisa dilakukan.',
        'This address has been there for more than 30 days and cannot be taken off at the counter. Load this page again: it says what can be done.',
      ),
    })
    .input(v.strictObject({ accountId: id('account'), ...takeMailOffForm.entries }))
    .output(v.object({ cardId: id('card'), printedAt: v.string() })),
}
