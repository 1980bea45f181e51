import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { StaffRole } from '../../platform/http/contract.ts'
import type { Id } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import * as cards from '../cards/card.ts'
import { consentStore } from '../consents/consent.store.ts'
import { standing } from '../consents/consent.ts'
import type { ConsentKind } from '../consents/wording.ts'
import { accountStore } from './account.store.ts'
import * as rules from './account.ts'

/** What other contexts may know of an account. All of it is read from the identity table, which they may read. */

/** How to write to somebody. Nothing, once the account is gone, or where there is no address. */
export async function accountMail(
  identity: Table,
  accountId: Id<'account'>,
): Promise<{ mail: string; name: string; lang: Lang } | undefined> {
  const account = await accountStore(identity).find(accountId)
  return account?.status === 'open' && account.mail !== ''
    ? { mail: account.mail, name: account.name, lang: account.lang }
    : undefined
}

/** Whether an officer may act for them: registered at the counter, without an address of their own. */
export async function isOfCounter(identity: Table, accountId: Id<'account'>): Promise<boolean> {
  const account = await accountStore(identity).find(accountId)
  return account?.status === 'open' && cards.isOfCounter(account)
}

/** Whether something of theirs may be published: a minor's guardian has to have said yes. */
export async function mayBePublic(identity: Table, accountId: Id<'account'>, now: Instant): Promise<boolean> {
  const account = await accountStore(identity).find(accountId)
  return account !== undefined && rules.mayBePublic(account, now)
}

/** Whether somebody's last word to this was yes. */
export async function hasConsented(identity: Table, accountId: Id<'account'>, kind: ConsentKind): Promise<boolean> {
  return standing(await consentStore(identity).listOf(accountId, kind)).some(({ given }) => given)
}

/** Who somebody is where they speak. */
interface Speaker {
  name: string
  openedAt: Instant
  /** Those they hold, whatever session they speak in. */
  roles: readonly StaffRole[]
}

export async function speaker(identity: Table, accountId: Id<'account'>, now: Instant): Promise<Speaker | undefined> {
  const account = await accountStore(identity).find(accountId)
  return account && asSpeaker(account, now)
}

/** A hundred in one request. Whose account is gone is left out; a name changed within the last second may be the one before. */
export async function speakers(
  identity: Table,
  accountIds: readonly Id<'account'>[],
  now: Instant,
): Promise<ReadonlyMap<Id<'account'>, Speaker>> {
  const accounts = await accountStore(identity).findMany(accountIds)
  const found = accounts.map((account) => [account.accountId, asSpeaker(account, now)] as const)
  return new Map(found.flatMap(([accountId, who]) => (who ? [[accountId, who] as const] : [])))
}

/** A young person whose guardian has not agreed goes by the first of their names. */
function asSpeaker(account: rules.Account, now: Instant): Speaker | undefined {
  if (account.status !== 'open') return undefined
  const [first = ''] = account.name.split(/\s+/)
  const { openedAt, roles } = account
  return { name: rules.mayBePublic(account, now) ? account.name : first, openedAt, roles }
}
