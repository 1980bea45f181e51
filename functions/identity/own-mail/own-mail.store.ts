import type { Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import type { Account } from '../accounts/account.ts'
import { endWrites, putWrites } from '../cards/card.store.ts'
import type { Card } from '../cards/card.ts'
import { consentItem } from '../consents/consent.store.ts'
import { currentWording } from '../consents/wording.ts'
import type { IdentityDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { usedUpWhile } from '../sign-in/code.store.ts'
import { takenOffUntil } from './own-mail.ts'

interface Adding {
  /** What the browser that proved the address asked with. */
  browser: string
  mail: string
  /** The card that whoever adds it is signed in by. */
  card: Pick<Card, 'accountId' | 'cardId' | 'codeHash'>
  lang: Lang
  now: Instant
}

/** An address added to an account of the counter, and taken off again: each with the card, so that there is one way in at a time. */
export const ownMailStore = (table: Table) => ({
  /**
   * The account has the address, and its card ends. False when the code was used, the address found an account, or the card
   * ended, meanwhile: a card that an officer has just printed is never ended by whoever holds the one before.
   */
  add({ browser, mail, card, lang, now }: Adding): Promise<boolean> {
    const { accountId } = card
    const domainEvent: Happened<IdentityDomainEvent> = { name: 'mail-added', at: now, by: accountId }
    const { version } = currentWording('account')
    const until = takenOffUntil({ mail, mailAddedAt: now }) ?? now
    return table.together([
      usedUpWhile(browser, 'open'),
      { put: { ...keys.mail(mail), accountId }, while: { pk: absent } },
      {
        change: keys.account(accountId),
        // Counted as a change of roles, so that an erasure that was asked for meanwhile reads the address.
        by: { set: { mail, mailAddedAt: now, domainEvent }, add: { rolesVersion: 1 } },
        while: { status: 'open', mail: '' },
      },
      { put: consentItem({ accountId, kind: 'account', given: true, version, lang, at: now }) },
      ...endWrites(card, now, until),
    ])
  },

  /**
   * The account has no address any more, and a new card. False when another officer did so, or it was erased, or is being,
   * meanwhile. What was agreed to with the address stays written.
   */
  takeOff({ accountId, mail, mailAddedAt }: Account & { mailAddedAt: Instant }, card: Card, before: Card | undefined) {
    const { printedAt: at, printedBy: by } = card
    const domainEvent: Happened<IdentityDomainEvent> = { name: 'mail-taken-off', at, by, as: 'officer' }
    return table.together([
      ...putWrites(card, before),
      {
        change: keys.account(accountId),
        by: { set: { mail: '', domainEvent }, remove: ['mailAddedAt'], add: { rolesVersion: 1 } },
        while: { status: 'open', mail, mailAddedAt },
      },
      { remove: keys.mail(mail), while: { accountId } },
    ])
  },
})

/** For a session that a code raises: the address is still the account's. */
export const whileMailOf = (accountId: Id<'account'>, mail: string) => ({
  check: keys.mail(mail),
  while: { accountId },
})
