import type { Instant } from '../../platform/clock.ts'
import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { SendMail } from '../../platform/mail.ts'
import { toAccount } from '../accounts/account.store.ts'
import { cardStore } from '../cards/card.store.ts'
import { sessionStore } from '../sessions/session.store.ts'
import { takenOffLetter } from './own-mail.mail.ts'

export interface MailTakenOff {
  /** The event's, the same each time. */
  id: string
  accountId: Id<'account'>
  mail: string
  at: Instant
  /** The officer. */
  by: Id<'account'> | undefined
}

/** Has a context write nowhere for somebody whose address was taken off. May be done again. */
export type LetGoOfMail = (table: Table, gone: MailTakenOff) => Promise<void>

interface TakenOffDeps {
  identity: Table
  /** The other contexts, each with its own table. */
  contexts: readonly { letGoOfMail?: LetGoOfMail; table: Table }[]
  sendMail: SendMail
  siteUrl: string
}

/** Whoever was signed in is out, should the officer's own call have broken off; each context writes there no more, and the address is told. */
export const onMailTakenOff =
  ({ identity, contexts, sendMail, siteUrl }: TakenOffDeps): Reaction<'mail-taken-off'> =>
  async ({ id, at, by, item, before }) => {
    const { accountId, lang } = toAccount(item)
    const mail = before ? toAccount(before).mail : ''
    if (mail === '') throw new Error('an address was taken off that nobody had')
    const card = await cardStore(identity).ofAccount(accountId)
    await sessionStore(identity).endAll(accountId, card?.cardId)
    for (const { letGoOfMail, table } of contexts) await letGoOfMail?.(table, { id, accountId, mail, at, by })
    await sendMail({ id, to: mail, ...takenOffLetter(lang, siteUrl) })
  }
