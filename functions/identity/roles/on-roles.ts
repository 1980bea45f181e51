import type { Instant } from '../../platform/clock.ts'
import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Lang } from '../../platform/lang.ts'
import type { SendMail } from '../../platform/mail.ts'
import { accountStore, toAccount } from '../accounts/account.store.ts'
import type { Account } from '../accounts/account.ts'
import { accountMail } from '../accounts/people.ts'
import { toInvitation } from './invitation.store.ts'
import { invitedLetter, recoveryLetter, roleLetter } from './role.mail.ts'
import { toRecovery, toRoleChange } from './role.store.ts'

interface Deps {
  identity: Table
  sendMail: SendMail
  siteUrl: string
  /** What contexts do where a role gave rights that somebody holds in their hands just now. `roles` are those that are left. */
  whenWithdrawn: (person: Pick<Account, 'accountId' | 'mail' | 'roles'>, at: Instant) => Promise<void>
}

type RoleEvent = 'colleague-invited' | 'role-granted' | 'role-withdrawn' | 'recovery-asked' | 'recovery-confirmed'

/** Whoever's rights change is told, so that nothing of it happens behind their back. */
export function onRoles({ identity, sendMail, siteUrl, whenWithdrawn }: Deps): { [Name in RoleEvent]: Reaction<Name> } {
  const page = (lang: Lang, path: string) => `${siteUrl}${lang === 'en' ? '/en' : ''}${path}`

  const onRoleChange: Reaction<'role-granted' | 'role-withdrawn'> = async ({ id, item }) => {
    const { accountId, role, change } = toRoleChange(item)
    const person = await accountMail(identity, accountId)
    if (!person) return
    await sendMail({ id, to: person.mail, ...roleLetter(person.lang, role, change, page(person.lang, '/saya/sesi/')) })
  }

  return {
    'role-granted': onRoleChange,
    async 'role-withdrawn'(event) {
      const account = await accountStore(identity).find(toRoleChange(event.item).accountId)
      if (account) await whenWithdrawn(account, event.at)
      await onRoleChange(event)
    },

    async 'colleague-invited'({ id, item }) {
      const { mail, role, lang } = toInvitation(item)
      await sendMail({ id, to: mail, ...invitedLetter(lang, role, page(lang, '/saya/')) })
    },

    async 'recovery-asked'({ id, item }) {
      const person = await accountMail(identity, toRecovery(item).accountId)
      if (!person) return
      await sendMail({ id, to: person.mail, ...recoveryLetter(person.lang, 'asked', page(person.lang, '/saya/sesi/')) })
    },

    async 'recovery-confirmed'({ id, item }) {
      const { mail, lang } = toAccount(item)
      await sendMail({ id, to: mail, ...recoveryLetter(lang, 'confirmed', page(lang, '/saya/kunci/')) })
    },
  }
}
