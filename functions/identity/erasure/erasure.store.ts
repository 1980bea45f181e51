import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Item, Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import type { Account } from '../accounts/account.ts'
import { cardStore } from '../cards/card.store.ts'
import type { IdentityDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { passkeyStore } from '../passkeys/passkey.store.ts'
import { sessionStore } from '../sessions/session.store.ts'
import { codeStore } from '../sign-in/code.store.ts'

export interface Erasure {
  accountId: Id<'account'>
  mail: string
  lang: Lang
  askedAt: Instant
}

export const erasureStore = (table: Table) => ({
  /**
   * From here on the account is closed, and what is left to do stands in one item. An admin's going is counted in the
   * same write. False when the account's roles or address, or the number of admins, moved on meanwhile.
   */
  async ask(
    { accountId, mail, lang, roles, rolesVersion }: Account,
    admins: number,
    now: Instant,
    officer?: Pick<Happened<IdentityDomainEvent>, 'by' | 'as'>,
  ): Promise<boolean> {
    const domainEvent: Happened<IdentityDomainEvent> = { name: 'erasure-asked', at: now, ...officer }
    const erasure: Erasure = { accountId, mail, lang, askedAt: now }
    return table.together([
      {
        change: keys.account(accountId),
        by: { set: { status: 'erasing', roles: [], rolesVersion: rolesVersion + 1 } },
        while: { status: 'open', rolesVersion, mail },
      },
      { put: { ...keys.erasure(accountId), ...erasure, domainEvent } },
      { remove: keys.staff(accountId) },
      ...(roles.includes('admin') ? [{ change: keys.admins, by: { add: { admins: -1 } }, while: { admins } }] : []),
    ])
  },

  /** All this context holds of somebody. What names the erasure itself goes last, with `finish`. */
  async eraseOwn({ accountId, mail }: Erasure): Promise<void> {
    await sessionStore(table).endAll(accountId)
    await passkeyStore(table).removeAll(accountId)
    for (const item of await table.startingWith(keys.invitedAs(mail))) await table.remove(item)
    await table.remove(keys.recovery(accountId))
    await codeStore(table).forgetAllTo(mail)
    const card = await cardStore(table).ofAccount(accountId)
    if (card) await cardStore(table).remove(card)
    for (const item of await table.startingWith(keys.allOf(accountId))) await table.remove(item)
    await table.remove(keys.mail(mail), { accountId })
  },

  async finish({ accountId }: Erasure): Promise<void> {
    await table.remove(keys.erasure(accountId))
  },
})

const erasureItem = v.object({
  accountId: id('account'),
  mail: v.string(),
  lang: v.picklist(['id', 'en']),
  askedAt: v.string(),
})

export const toErasure = (item: Item): Erasure => v.parse(erasureItem, item)
