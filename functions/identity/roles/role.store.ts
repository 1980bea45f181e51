import * as v from 'valibot'
import { epochSecond, type Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type Key, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { type StaffRole, staffRoles } from '../../platform/http/contract.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { Account } from '../accounts/account.ts'
import type { IdentityDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import type { Invitation, Recovery, RoleChange } from './role.ts'

export type RoleStore = ReturnType<typeof roleStore>

export const roleStore = (table: Table) => {
  const store = {
    async staffIds(): Promise<Id<'account'>[]> {
      const items = await table.startingWith(keys.allStaff)
      return items.map(({ accountId }) => v.parse(id('account'), accountId))
    },

    async admins(): Promise<number> {
      return Number((await table.get(keys.admins))?.admins ?? 0)
    },

    /** The invitation becomes a role. False when it was taken back, or the account's roles moved on, meanwhile. */
    accept: (account: Account, { role, mail, invitedBy, invitedAt }: Invitation, now: Instant): Promise<boolean> =>
      table.together([
        { remove: keys.invited(mail, role), while: { invitedAt } },
        ...saveRoles(account, [...account.roles, role]),
        log({ accountId: account.accountId, role, change: 'granted', by: invitedBy, at: now }),
        ...(role === 'admin' ? [{ change: keys.admins, by: { add: { admins: 1 } } }] : []),
      ]),

    /** False when the account's roles, or the number of admins, moved on meanwhile. */
    saveWithdrawn: (
      account: Account,
      left: readonly StaffRole[],
      { role, by, at, admins }: { role: StaffRole; by: Id<'account'>; at: Instant; admins: number },
    ): Promise<boolean> =>
      table.together([
        ...saveRoles(account, left),
        log({ accountId: account.accountId, role, change: 'withdrawn', by, at }),
        ...(role === 'admin' ? [{ change: keys.admins, by: { add: { admins: -1 } }, while: { admins } }] : []),
      ]),

    /** Newest first. */
    async changes(after: (Key & Record<string, unknown>) | undefined) {
      const page = await table.page(keys.roleChanges, { limit: 50, newestFirst: true, ...(after && { after }) })
      return { changes: page.items.map((item): RoleChange => v.parse(roleChange, item)), next: page.next }
    },

    async findRecovery(accountId: Id<'account'>): Promise<Recovery | undefined> {
      const item = await table.get(keys.recovery(accountId))
      return item && v.parse(recovery, item)
    },

    async recoveries(now: Instant): Promise<Recovery[]> {
      const items = await table.startingWith(keys.allRecoveries)
      return items.map((item) => v.parse(recovery, item)).filter(({ endsAt }) => endsAt > now)
    },

    /** False when another admin asked in the same moment: then there is one to confirm. */
    saveRecovery: (asked: Recovery, before: Recovery | undefined): Promise<boolean> =>
      table.replaceWhile(before ? { askedAt: before.askedAt } : { pk: absent }, {
        ...keys.recovery(asked.accountId),
        ...asked,
        domainEvent: happened('recovery-asked', asked.askedAt),
        expiresAt: epochSecond(asked.endsAt),
      }),

    /** False when the recovery was closed meanwhile. */
    confirmRecovery: ({ accountId, askedBy }: Recovery, mayEnrolUntil: Instant, now: Instant): Promise<boolean> =>
      table.together([
        { remove: keys.recovery(accountId), while: { askedBy } },
        {
          change: keys.account(accountId),
          by: { set: { mayEnrolUntil, domainEvent: happened('recovery-confirmed', now) } },
          while: { status: 'open' },
        },
      ]),
  }
  return store
}

const happened = (name: IdentityDomainEvent, at: Instant): Happened<IdentityDomainEvent> => ({ name, at })

/** Roles lie on the account, where each call reads them, and in the list of staff. */
function saveRoles({ accountId, rolesVersion }: Account, roles: readonly StaffRole[]): Write[] {
  const account: Write = {
    change: keys.account(accountId),
    by: { set: { roles: [...roles], rolesVersion: rolesVersion + 1 } },
    while: { rolesVersion, status: 'open' },
  }
  const listed = keys.staff(accountId)
  return [account, roles.length > 0 ? { put: { ...listed, accountId } } : { remove: listed }]
}

const log = (change: RoleChange): Write => ({
  put: {
    ...keys.roleChange(change.at, change.accountId, `${change.role}-${change.change}`),
    ...change,
    domainEvent: happened(change.change === 'granted' ? 'role-granted' : 'role-withdrawn', change.at),
  },
  while: { pk: absent },
})

const roleChange = v.object({
  accountId: id('account'),
  role: v.picklist(staffRoles),
  change: v.picklist(['granted', 'withdrawn']),
  by: v.optional(id('account')),
  at: v.string(),
})

const recovery = v.object({
  accountId: id('account'),
  askedBy: id('account'),
  askedAt: v.string(),
  endsAt: v.string(),
})

export const toRoleChange = (item: Item): RoleChange => v.parse(roleChange, item)

export const toRecovery = (item: Item): Recovery => v.parse(recovery, item)
