import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { agreed } from '../../platform/http/fields.ts'
import { codeOver, enterCode, signInContract } from '../sign-in/sign-in.contract.ts'

const { 'code-wrong': codeWrong } = signInContract.enterCode['~orpc'].errorMap

/** The code that was mailed there, and a yes to the wording of kind `account`, which speaks of the address. */
export const addMailForm = v.strictObject({ ...enterCode.entries, agree: agreed })

export const ownMailContract = {
  /** Somebody registered at the counter has an address from now on, and signs in by it. The code is asked for as for signing in. */
  addMail: endpoint
    .meta({ who: 'member', atMost: { times: 30, seconds: 15 * 60 } })
    .route({ method: 'POST', path: '/accounts/mine/mail' })
    .errors({
      ...codeOver,
      'code-wrong': codeWrong,
      'mail-there': refusal(409, 'Akun ini sudah punya surel.', 'This account has an e-mail address already.'),
      'mail-taken': refusal(
        409,
        'Surel ini sudah dipakai akun lain, dan dua akun tidak bisa digabung. Pakai surel lain, atau masuk dengan surel itu lalu pakai akun itu saja. Lamaran di akun ini tetap ada; petugas loket bisa menariknya.',
        'This address belongs to another account, and two accounts cannot be made one. Use another address, or sign in with that one and use that account. The applications of this account stay; officers at the counter can withdraw them.',
      ),
    })
    .input(addMailForm)
    .output(v.object({ mail: v.string() })),
}
