import * as v from 'valibot'
import { epochSecond, type Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { IdentityDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import type { Card } from './card.ts'

export type CardStore = ReturnType<typeof cardStore>

export const cardStore = (table: Table) => {
  const store = {
    /** The last that was printed: somebody has one card or none. */
    async ofAccount(accountId: Id<'account'>): Promise<Card | undefined> {
      const item = await table.get(keys.cardOf(accountId))
      return item && toCard(item)
    },

    /** Whose card this is. One that another took the place of is nobody's. */
    async byCode(codeHash: string): Promise<Card | undefined> {
      const found = await table.get(keys.card(codeHash))
      return found && store.ofAccount(v.parse(id('account'), found.accountId))
    },

    /** In the place of the one before. False when another was printed, or an address was added, meanwhile. */
    put: (card: Card, before: Card | undefined): Promise<boolean> =>
      table.together([
        ...putWrites(card, before, { name: 'card-printed', at: card.printedAt, by: card.printedBy, as: 'officer' }),
        { check: keys.account(card.accountId), while: withoutMail },
      ]),

    /** False when another was printed, or an address was added, meanwhile. */
    stop: (card: Card, { at, by }: { at: Instant; by: Id<'account'> }): Promise<boolean> => {
      const domainEvent: Happened<IdentityDomainEvent> = { name: 'card-stopped', at, by, as: 'officer' }
      const stopped: Write = { change: keys.account(card.accountId), by: { set: { domainEvent } }, while: withoutMail }
      return table.together([...removeWrites(card), stopped])
    },

    /** With its person. False when it is no longer as it was read. */
    remove: (card: Card): Promise<boolean> => table.together(removeWrites(card)),
  }
  return store
}

const withoutMail = { status: 'open', mail: '' } as const

const removeWrites = ({ accountId, cardId, codeHash, endedAt }: Card): Write[] => [
  { remove: keys.cardOf(accountId), while: { cardId, endedAt: endedAt ?? absent } },
  { remove: keys.card(codeHash) },
]

/** The one before is worth nothing from then on. */
export const putWrites = (
  card: Card,
  before: Card | undefined,
  domainEvent?: Happened<IdentityDomainEvent>,
): Write[] => [
  { put: { ...keys.cardOf(card.accountId), ...card, domainEvent }, while: { cardId: before?.cardId ?? absent } },
  { put: { ...keys.card(card.codeHash), accountId: card.accountId } },
  ...(before ? [{ remove: keys.card(before.codeHash) }] : []),
]

/** It signs nobody in from now on, and until then says why. Only the card that somebody is signed in by, while it holds. */
export const endWrites = (
  { accountId, cardId, codeHash }: Pick<Card, 'accountId' | 'cardId' | 'codeHash'>,
  endedAt: Instant,
  until: Instant,
): Write[] => {
  const expiresAt = epochSecond(until)
  return [
    {
      change: keys.cardOf(accountId),
      by: { set: { endedAt, expiresAt } },
      while: { cardId, endedAt: absent },
    },
    { change: keys.card(codeHash), by: { set: { expiresAt } }, while: { accountId } },
  ]
}

/** Among the writes of a session that it raises. */
export const whileHolds = ({ accountId, cardId }: Card): Write => ({
  check: keys.cardOf(accountId),
  while: { cardId, endedAt: absent },
})

const cardItem = v.object({
  cardId: id('card'),
  accountId: id('account'),
  codeHash: v.string(),
  printedBy: id('account'),
  printedAt: v.string(),
  endedAt: v.optional(v.string()),
})

const toCard = (item: Item): Card => v.parse(cardItem, item)
