import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { agreed, id, line } from '../../platform/http/fields.ts'
import { cardContract } from '../cards/card.contract.ts'

/** The word that has to be typed, in either language. */
export const erasureWords = ['HAPUS', 'ERASE'] as const

export const askErasure = v.strictObject({ word: line(20) })

const { 'not-of-the-counter': notOfCounter, 'mail-added': mailAdded } = cardContract.printCard['~orpc'].errorMap
const movedOn = {
  'account-moved-on': refusal(
    409,
    'Akun ini baru saja berubah. Coba sekali lagi.',
    'This account has just changed. Try once more.',
  ),
}

export const erasureContract = {
  /** All this context holds of its caller. Each context has one; the page at /saya/data/ joins them. */
  exportMine: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'GET', path: '/me/export' })
    .output(v.record(v.string(), v.unknown())),

  askErasure: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 10, seconds: 3600 } })
    .route({ method: 'POST', path: '/me/erasure', successStatus: 202 })
    .errors({
      'word-wrong': refusal(
        422,
        'Ketik HAPUS dengan huruf besar bila Anda yakin.',
        'Type ERASE in capitals if you are sure.',
      ),
      ...movedOn,
      /** By card, or by an address that whoever found the card may have added. */
      'erased-at-counter': refusal(
        409,
        'Akun dari loket tidak bisa dihapus dengan kartu, atau dengan surel yang terpasang kurang dari 30 hari: siapa pun yang menemukan kartunya bisa melakukannya. Datanglah ke loket Disnaker dengan KTP; petugas menghapusnya saat itu juga.',
        'An account of the counter cannot be erased with its card, or with an address added less than 30 days ago: whoever finds the card could do so. Come to the Disnaker counter with your KTP; an officer erases it while you are there.',
      ),
      'last-admin': refusal(
        409,
        'Anda admin terakhir kota ini. Undang admin lain dulu, baru hapus akun Anda.',
        'You are the city’s last admin. Invite another one before erasing your account.',
      ),
    })
    .input(askErasure)
    .output(v.object({ askedAt: v.string() })),

  /** For somebody at the counter who has no address. It is written down that an officer did it, not whose it was. */
  eraseForOther: endpoint
    .meta({ who: ['officer'], atMost: { times: 20, seconds: 3600 } })
    .route({ method: 'POST', path: '/counter/accounts/{accountId}/erasure', successStatus: 202 })
    .errors({ 'not-of-the-counter': notOfCounter, 'mail-added': mailAdded, ...movedOn })
    /** `checked`: the officer has seen who it is, and heard from them that they want it. */
    .input(v.strictObject({ accountId: id('account'), checked: agreed }))
    .output(v.object({ askedAt: v.string() })),
}
