import * as v from 'valibot'
import { absent, type Item, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import type { Card } from './card.ts'

export type CardStore = ReturnType<typeof cardStore>

export const cardStore = (table: Table) => {
  const store = {
    /** The one that holds now: somebody has one card or none. */
    async ofAccount(accountId: Id<'account'>): Promise<Card | undefined> {
      const item = await table.get(keys.cardOf(accountId))
      return item && toCard(item)
    },

    /** Whose card this is. One that another took the place of is nobody's. */
    async byCode(codeHash: string): Promise<Card | undefined> {
      const found = await table.get(keys.card(codeHash))
      return found && store.ofAccount(v.parse(id('account'), found.accountId))
    },

    /** In the place of the one before, which is worth nothing from then on. False when another was printed meanwhile. */
    put: (card: Card, before: Card | undefined): Promise<boolean> =>
      table.together([
        { put: { ...keys.cardOf(card.accountId), ...card }, while: { cardId: before?.cardId ?? absent } },
        { put: { ...keys.card(card.codeHash), accountId: card.accountId } },
        ...(before ? [{ remove: keys.card(before.codeHash) }] : []),
      ]),

    async remove({ accountId, cardId, codeHash }: Card): Promise<boolean> {
      return table.together([{ remove: keys.cardOf(accountId), while: { cardId } }, { remove: keys.card(codeHash) }])
    },
  }
  return store
}

const cardItem = v.object({
  cardId: id('card'),
  accountId: id('account'),
  codeHash: v.string(),
  printedBy: id('account'),
  printedAt: v.string(),
})

const toCard = (item: Item): Card => v.parse(cardItem, item)
