import * as v from 'valibot'
import { epochSecond, type Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type Table } from '../../platform/dynamodb/table.ts'
import { type StaffRole, staffRoles } from '../../platform/http/contract.ts'
import { id } from '../../platform/http/fields.ts'
import type { IdentityDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import type { Invitation } from './role.ts'

export type InvitationStore = ReturnType<typeof invitationStore>

export const invitationStore = (table: Table) => ({
  /** To one address: those that still hold. */
  async to(mail: string, now: Instant): Promise<Invitation[]> {
    return (await table.startingWith(keys.invitedAs(mail))).map(toInvitation).filter(({ endsAt }) => endsAt > now)
  },

  async all(now: Instant): Promise<Invitation[]> {
    return (await table.startingWith(keys.allInvited)).map(toInvitation).filter(({ endsAt }) => endsAt > now)
  },

  /** Again is anew: it holds longer, and is mailed again. */
  async save(invitation: Invitation): Promise<void> {
    await table.put(invitationItem(invitation))
  },

  /** For the deploy command. False once the city has an admin. */
  saveWhileNoAdmin: (invitation: Invitation): Promise<boolean> =>
    table.together([{ check: keys.admins, while: { pk: absent } }, { put: invitationItem(invitation) }]),

  remove: (mail: string, role: StaffRole): Promise<boolean> => table.remove(keys.invited(mail, role), { role }),
})

function invitationItem(invitation: Invitation): Item {
  const domainEvent: Happened<IdentityDomainEvent> = { name: 'colleague-invited', at: invitation.invitedAt }
  const key = keys.invited(invitation.mail, invitation.role)
  return { ...key, ...invitation, domainEvent, expiresAt: epochSecond(invitation.endsAt) }
}

const invitationShape = v.object({
  mail: v.string(),
  role: v.picklist(staffRoles),
  invitedBy: v.optional(id('account')),
  invitedAt: v.string(),
  endsAt: v.string(),
  lang: v.picklist(['id', 'en']),
})

export const toInvitation = (item: Item): Invitation => v.parse(invitationShape, item)
