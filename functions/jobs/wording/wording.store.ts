import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type Table } from '../../platform/dynamodb/table.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { type WordedLetter, type Wording, wordedLetters } from './wording.ts'

export type WordingStore = ReturnType<typeof wordingStore>

const wordingItem = v.object({
  letter: v.picklist(wordedLetters),
  words: v.object({ id: v.optional(v.string()), en: v.optional(v.string()) }),
  version: v.number(),
})
const toWording = (item: Item): Wording => v.parse(wordingItem, item)

export const wordingStore = (table: Table) => ({
  async find(letter: WordedLetter): Promise<Wording | undefined> {
    const item = await table.get(keys.wording(letter))
    return item && toWording(item)
  },

  async all(): Promise<Wording[]> {
    return (await table.startingWith(keys.wordings())).map(toWording)
  },

  /** False when somebody else saved it since it was read. */
  saveWhileVersion: (version: number, wording: Wording, domainEvent: Happened<JobsDomainEvent>): Promise<boolean> =>
    table.replaceWhile(version === 0 ? { pk: absent } : { version }, {
      ...keys.wording(wording.letter),
      ...wording,
      domainEvent,
    }),
})
