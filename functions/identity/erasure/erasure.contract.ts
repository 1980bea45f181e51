import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { line } from '../../platform/http/fields.ts'

/** The word that has to be typed, in either language. */
export const erasureWords = ['HAPUS', 'ERASE'] as const

export const askErasure = v.strictObject({ word: line(20) })

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
      'account-moved-on': refusal(
        409,
        'Akun ini baru saja berubah. Coba sekali lagi.',
        'This account has just changed. Try once more.',
      ),
      'last-admin': refusal(
        409,
        'Anda admin terakhir kota ini. Undang admin lain dulu, baru hapus akun Anda.',
        'You are the city’s last admin. Invite another one before erasing your account.',
      ),
    })
    .input(askErasure)
    .output(v.object({ askedAt: v.string() })),
}
