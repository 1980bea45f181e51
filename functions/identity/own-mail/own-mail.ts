import { dayMs, type Instant, later } from '../../platform/clock.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Account } from '../accounts/account.ts'
import { isOfCounter, mayBeSeen } from '../cards/card.ts'

/** Only who was registered at the counter has none; an address is one account's. */
export function mayAddMail(account: Account | undefined, holder: Account | undefined) {
  if (!account || !isOfCounter(account)) return refuse('mail-there')
  return holder ? refuse('mail-taken') : ok(account)
}

/** So long whoever found a card keeps what they made of it, at most: its owner comes back to the counter within a month. */
const youngMs = 30 * dayMs

type Added = Pick<Account, 'mail' | 'mailAddedAt'>

/** Until when an officer may take an address off again. Nothing where there is none, or none that was added. */
export const takenOffUntil = ({ mail, mailAddedAt }: Added): Instant | undefined =>
  mail !== '' && mailAddedAt !== undefined ? later(mailAddedAt, youngMs) : undefined

/** Whether an address was added so lately that it may turn out to be somebody else's. */
export function isYoung(account: Added, now: Instant): boolean {
  const until = takenOffUntil(account)
  return until !== undefined && now < until
}

/** Whether the address that an officer saw, by the instant it was added, may be taken off. An older one stays. */
export function mayTakeMailOff(account: Account | undefined, addedAt: Instant, now: Instant) {
  const seen = mayBeSeen(account)
  if (!seen.ok) return seen
  if (seen.value.mail === '' || seen.value.mailAddedAt !== addedAt) return refuse('mail-moved-on')
  return isYoung(seen.value, now) ? ok({ ...seen.value, mailAddedAt: addedAt }) : refuse('mail-stays')
}

/** `iyah@surel.example` as `i…@s….example`: its owner knows it again, and nobody else can write to it. */
export function masked(mail: string): string {
  const [local = '', domain = ''] = mail.split(/@(?=[^@]*$)/)
  const [first, ...rest] = domain.split('.')
  const last = rest.at(-1)
  return `${begun(local)}@${begun(first ?? '')}${last === undefined ? '' : `.${last}`}`
}

const begun = (text: string) => `${[...text][0] ?? ''}…`
