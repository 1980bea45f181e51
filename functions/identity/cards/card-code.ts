import { createHmac } from 'node:crypto'
import type { Instant } from '../../platform/clock.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import { type Card, codeFrom } from './card.ts'

/** The codes of cards: grown from a card's id with the city's key, and found by a keyed hash. */
export const cardCodes = (keyFor: KeyFor) => {
  const codes = {
    /** Nothing in the table can be typed in, and who printed it can see it once more. */
    async codeOf(cardId: Id<'card'>): Promise<string> {
      return codeFrom(
        createHmac('sha256', await keyFor('card-code'))
          .update(cardId)
          .digest(),
      )
    },

    async hashOf(code: string): Promise<string> {
      return createHmac('sha256', await keyFor('card-hash'))
        .update(code)
        .digest('base64url')
    },

    /** The card that an officer's form prints: the same form always the same card. */
    async cardOf({ accountId, formKey, printedBy, printedAt }: Printing): Promise<Card> {
      const cardId = idFrom('card', accountId, printedBy, formKey)
      return { cardId, accountId, codeHash: await codes.hashOf(await codes.codeOf(cardId)), printedBy, printedAt }
    },
  }
  return codes
}

interface Printing {
  accountId: Id<'account'>
  formKey: string
  printedBy: Id<'account'>
  printedAt: Instant
}
