import type { Instant } from '../../platform/clock.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Account } from '../accounts/account.ts'
import { mayBeSeen } from '../cards/card.ts'
import { isYoung } from '../own-mail/own-mail.ts'

/**
 * A card is a key on paper, and an address added by one lately may be of whoever found it: neither erases an account, for
 * what is erased no officer can give back. For who stands at the counter an officer does it.
 */
export function mayEraseOwn(account: Account, now: Instant) {
  const isByCard = mayBeSeen(account).ok && (account.mail === '' || isYoung(account, now))
  return isByCard ? refuse('erased-at-counter') : ok(account)
}
