import { implement } from '@orpc/server'
import { type Instant, later } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import { accountStore } from '../accounts/account.store.ts'
import { hasPasskey } from '../accounts/account.ts'
import { passkeyStore } from '../passkeys/passkey.store.ts'
import { sessionStore } from '../sessions/session.store.ts'
import { invitationStore } from './invitation.store.ts'
import { roleContract } from './role.contract.ts'
import { roleStore } from './role.store.ts'
import { enrolWithinMs, type Invitation, invitationHoldsMs, recoveryHoldsMs, vouch, withdrawRole } from './role.ts'

export interface RoleDeps {
  identity: Table
  cursors: Cursors
}

export function roleRoutes({ identity, cursors }: RoleDeps) {
  const os = implement(roleContract).$context<CallContext>().use(turnAway)
  const [accounts, roles, invitations] = [accountStore(identity), roleStore(identity), invitationStore(identity)]

  return os.router({
    listStaff: os.listStaff.handler(async ({ context }) => {
      const me = signedIn(context).accountId
      const [found, invited, recoveries] = await Promise.all([
        roles.staffIds().then(accounts.findMany),
        invitations.all(context.now),
        roles.recoveries(context.now),
      ])
      const recoveryOf = (accountId: Id<'account'>) => recoveries.find((each) => each.accountId === accountId)
      const staff = found.map((account) => {
        const { accountId, name, mail, roles: held } = account
        const open = recoveryOf(accountId)
        const recovery = open && { askedBy: open.askedBy, askedByMe: open.askedBy === me, endsAt: open.endsAt }
        return {
          accountId,
          name,
          mail,
          roles: [...held],
          hasPasskey: hasPasskey(account),
          hadPasskey: account.passkeySince !== undefined,
          ...(recovery && { recovery }),
        }
      })
      return {
        staff: staff.toSorted((one, other) => one.name.localeCompare(other.name)),
        invitations: invited.map(toView),
      }
    }),

    listRoleChanges: os.listRoleChanges.handler(async ({ input: { cursor }, errors }) => {
      const after = answer(await cursors.open('role-changes', cursor), errors)
      const { changes, next } = await roles.changes(after)
      const people = await accounts.findMany(
        changes.flatMap(({ accountId, by }) => (by ? [accountId, by] : [accountId])),
      )
      const nameOf = (accountId: Id<'account'> | undefined) =>
        people.find((each) => each.accountId === accountId)?.name ?? ''
      const following = await cursors.seal('role-changes', next)
      return {
        changes: changes.map(({ by, ...change }) => ({
          ...change,
          name: nameOf(change.accountId),
          byName: nameOf(by),
        })),
        ...(following && { next: following }),
      }
    }),

    inviteColleague: os.inviteColleague.handler(async ({ input, context }) => {
      const { now, lang } = context
      const invitation = { ...input, lang, invitedBy: signedIn(context).accountId, ...holding(now) }
      await invitations.save(invitation)
      return toView(invitation)
    }),

    takeBackInvitation: os.takeBackInvitation.handler(async ({ input: { mail, role }, errors }) => {
      if (!(await invitations.remove(mail, role))) throw errors['invitation-not-found']()
      return { takenBack: true as const }
    }),

    acceptInvitation: os.acceptInvitation.handler(async ({ input: { role }, errors, context }) => {
      const { now } = context
      const { accountId, mail } = signedIn(context)
      const [account, invited] = await Promise.all([accounts.find(accountId), invitations.to(mail, now)])
      const invitation = invited.find((each) => each.role === role)
      if (account?.roles.includes(role)) return { worksAs: [...account.roles] }
      if (!account || !invitation) throw errors['invitation-not-found']()
      if (!(await roles.accept(account, invitation, now))) throw errors['roles-moved-on']()
      return { worksAs: [...account.roles, role] }
    }),

    declineInvitation: os.declineInvitation.handler(async ({ input: { role }, errors, context }) => {
      if (!(await invitations.remove(signedIn(context).mail, role))) throw errors['invitation-not-found']()
      return { declined: true as const }
    }),

    withdrawRole: os.withdrawRole.handler(async ({ input: { accountId, role }, errors, context }) => {
      const [account, admins] = await Promise.all([accounts.find(accountId), roles.admins()])
      if (!account || account.roles.length === 0) throw errors['colleague-not-found']()
      const left = answer(withdrawRole(account.roles, role, admins), errors)
      const change = { role, by: signedIn(context).accountId, at: context.now, admins }
      if (!(await roles.saveWithdrawn(account, left, change))) throw errors['roles-moved-on']()
      return { worksAs: [...left] }
    }),

    vouchForRecovery: os.vouchForRecovery.handler(async ({ input: { accountId }, errors, context }) => {
      const { now } = context
      const admin = signedIn(context).accountId
      const [account, open] = await Promise.all([accounts.find(accountId), roles.findRecovery(accountId)])
      if (!account || account.roles.length === 0) throw errors['colleague-not-found']()
      const state = answer(vouch(open, accountId, admin, now), errors)
      if (state === 'asked') {
        const asked = { accountId, askedBy: admin, askedAt: now, endsAt: later(now, recoveryHoldsMs) }
        if (!(await roles.saveRecovery(asked, open))) throw errors['roles-moved-on']()
      } else if (open) {
        await roles.confirmRecovery(open, later(now, enrolWithinMs), now)
        // What is lost may have been found by somebody: it opens nothing any more, wherever it is signed in.
        await sessionStore(identity).endAll(accountId)
        await passkeyStore(identity).removeAll(accountId)
      }
      return { state }
    }),
  })
}

const holding = (now: Instant) => ({ invitedAt: now, endsAt: later(now, invitationHoldsMs) })

const toView = ({ mail, role, invitedAt, endsAt }: Invitation) => ({ mail, role, invitedAt, endsAt })
