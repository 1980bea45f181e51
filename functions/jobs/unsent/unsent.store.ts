import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import { absent, type Item, type Key, type Table } from '../../platform/dynamodb/table.ts'
import type { Mail } from '../../platform/mail.ts'
import { keys, lists } from '../keys.ts'
import type { Unsent } from './unsent.ts'

export type UnsentStore = ReturnType<typeof unsentStore>

/** Long enough for staff to see it and to have an address mended. */
const keptMs = 14 * dayMs

const shape = v.object({
  mail: v.object({
    id: v.string(),
    to: v.string(),
    subject: v.string(),
    text: v.string(),
    headers: v.optional(v.record(v.string(), v.string())),
  }),
  since: v.string(),
  tries: v.number(),
  nextAt: v.optional(v.string()),
  why: v.string(),
})

/** Mails that did not go out, with their words: until they do, or for two weeks. */
export const unsentStore = (table: Table) => ({
  /** One that lies there already stays as it is. */
  keep: (unsent: Unsent): Promise<boolean> => table.replaceWhile({ pk: absent }, toItem(unsent)),

  /** Those to be tried now, the longest waiting first. */
  async due(now: Instant, limit: number): Promise<Unsent[]> {
    const { items } = await table.page(lists.queue('UNSENT'), { before: now, limit }, 'queue')
    return items.map(toUnsent)
  },

  /** False when another run was quicker. */
  saveWhileTries: (tries: number, unsent: Unsent): Promise<boolean> => table.replaceWhile({ tries }, toItem(unsent)),

  sent: ({ mail }: Unsent): Promise<boolean> => table.remove(keyOf(mail)),

  /** At most so many, and whether that is all. */
  async list(limit: number): Promise<{ unsent: Unsent[]; isAll: boolean }> {
    const { items, next } = await table.page(keys.allUnsent(), { limit })
    return { unsent: items.map(toUnsent), isAll: next === undefined }
  },

  async forget(mail: string): Promise<void> {
    for (const { pk, sk } of await table.startingWith(keys.unsentTo(mail))) await table.remove({ pk, sk })
  },
})

const keyOf = ({ to, id }: Mail): Key => keys.unsent(to, id)

const toItem = (unsent: Unsent): Item => ({
  ...keyOf(unsent.mail),
  ...unsent,
  ...(unsent.nextAt && { queuePk: lists.queue('UNSENT').pk, queueSk: `${unsent.nextAt}#${unsent.mail.id}` }),
  expiresAt: epochSecond(later(unsent.since, keptMs)),
})

const toUnsent = (item: Item): Unsent => {
  const { headers, ...mail } = v.parse(shape, item).mail
  return { ...v.parse(shape, item), mail: { ...mail, ...(headers && { headers }) } }
}
