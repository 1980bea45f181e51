import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type Table } from '../../platform/dynamodb/table.ts'
import { staffRoles } from '../../platform/http/contract.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { IdentityDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import type { Account, Guardian } from './account.ts'

export type AccountStore = ReturnType<typeof accountStore>

export const accountStore = (table: Table) => ({
  async find(accountId: Id<'account'>): Promise<Account | undefined> {
    const item = await table.get(keys.account(accountId))
    return item && toAccount(item)
  },

  async findMany(accountIds: readonly Id<'account'>[]): Promise<Account[]> {
    return (await table.getMany(accountIds.map(keys.account))).map(toAccount)
  },

  async findByMail(mail: string): Promise<Account | undefined> {
    const found = await table.get(keys.mail(mail))
    return found && this.find(v.parse(id('account'), found.accountId))
  },

  async rename(accountId: Id<'account'>, name: string): Promise<void> {
    await table.change(keys.account(accountId), { set: { name } }, { status: 'open' })
  },

  /** A new guardian takes the place of one who has not answered. False once one has said yes. */
  async askGuardianUnlessConfirmed(accountId: Id<'account'>, guardian: Guardian): Promise<boolean> {
    const domainEvent: Happened<IdentityDomainEvent> = { name: 'guardian-asked', at: guardian.askedAt }
    const by = {
      set: { guardianMail: guardian.mail, guardianAskedAt: guardian.askedAt, domainEvent },
    }
    const changed = await table.change(keys.account(accountId), by, { guardianConfirmedAt: absent, status: 'open' })
    return changed !== undefined
  },

  /** False when another guardian was asked since, or this one has answered already. */
  async confirmGuardianWhileAsked(accountId: Id<'account'>, askedAt: string, now: string): Promise<boolean> {
    const domainEvent: Happened<IdentityDomainEvent> = { name: 'guardian-confirmed', at: now }
    const changed = await table.change(
      keys.account(accountId),
      { set: { guardianConfirmedAt: now, domainEvent } },
      { guardianAskedAt: askedAt, guardianConfirmedAt: absent },
    )
    return changed !== undefined
  },
})

const accountItem = v.object({
  accountId: id('account'),
  mail: v.string(),
  mailAddedAt: v.optional(v.string()),
  name: v.string(),
  lang: v.picklist(['id', 'en']),
  status: v.picklist(['open', 'erasing']),
  openedAt: v.string(),
  openedBy: v.optional(id('account')),
  openedAs: v.optional(v.string()),
  birthYear: v.optional(v.number()),
  saidAdultAt: v.optional(v.string()),
  guardianMail: v.optional(v.string()),
  guardianAskedAt: v.optional(v.string()),
  guardianConfirmedAt: v.optional(v.string()),
  roles: v.array(v.picklist(staffRoles)),
  rolesVersion: v.number(),
  passkeySince: v.optional(v.string()),
  mayEnrolUntil: v.optional(v.string()),
})

export function toAccount(item: Item): Account {
  const { guardianMail, guardianAskedAt, guardianConfirmedAt, ...account } = v.parse(accountItem, item)
  const guardian = guardianMail !== undefined &&
    guardianAskedAt !== undefined && {
      guardian: { mail: guardianMail, askedAt: guardianAskedAt, confirmedAt: guardianConfirmedAt },
    }
  return { ...account, ...guardian }
}

/** A new account as it first lies there. */
export const newAccountItem = (
  { guardian: _, ...account }: Account,
  domainEvent: Happened<IdentityDomainEvent>,
): Item => ({
  ...keys.account(account.accountId),
  ...account,
  domainEvent,
})
