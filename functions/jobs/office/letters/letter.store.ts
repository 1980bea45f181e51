import * as v from 'valibot'
import type { Instant } from '../../../platform/clock.ts'
import type { ItemPage, Table } from '../../../platform/dynamodb/table.ts'
import { id } from '../../../platform/http/fields.ts'
import { keys } from '../../keys.ts'

export type LetterStore = ReturnType<typeof letterStore>

const letterItem = v.object({
  dueAt: v.string(),
  eventId: v.string(),
  about: v.union([id('vacancy'), id('employer'), id('report')]),
  /** The version that the decision made. */
  decidedVersion: v.number(),
})
export type Letter = v.InferOutput<typeof letterItem>

/** Letters about decisions, in the order in which they go out. They say no words: those are taken from what stands then. */
export const letterStore = (table: Table) => ({
  later: (letter: Letter): Promise<void> => table.put({ ...keys.letter(letter.dueAt, letter.eventId), ...letter }),

  async due(now: Instant, limit: number, after?: ItemPage['next']) {
    const reading = { before: now, limit, consistent: true, ...(after && { after }) }
    const { items, next } = await table.page(keys.letters(), reading)
    return { letters: items.map((item) => v.parse(letterItem, item)), next }
  },

  sent: ({ dueAt, eventId }: Letter): Promise<boolean> => table.remove(keys.letter(dueAt, eventId)),
})
