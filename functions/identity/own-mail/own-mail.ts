import { ok, refuse } from '../../platform/result.ts'
import type { Account } from '../accounts/account.ts'
import { isOfCounter } from '../cards/card.ts'

/** Only who was registered at the counter has none; an address is one account's. */
export function mayAddMail(account: Account | undefined, holder: Account | undefined) {
  if (!account || !isOfCounter(account)) return refuse('mail-there')
  return holder ? refuse('mail-taken') : ok(account)
}
