import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import { absent, type Item, type Key, type Table, type While } from '../../platform/dynamodb/table.ts'
import type { Mail } from '../../platform/mail.ts'
import { isMailed, mailed } from '../../platform/mail-once.ts'
import { keys, lists } from '../keys.ts'
import { asCameBack, asNotArrived, type NotArrived, type Unsent } from './unsent.ts'

export type UnsentStore = ReturnType<typeof unsentStore>

/** Long enough for staff to see it and to have an address mended. */
const keptMs = 14 * dayMs

const shape = v.object({
  mail: v.object({
    id: v.string(),
    to: v.string(),
    subject: v.string(),
    text: v.optional(v.string()),
    headers: v.optional(v.record(v.string(), v.string())),
  }),
  since: v.string(),
  tries: v.number(),
  nextAt: v.optional(v.string()),
  why: v.string(),
})

/** Mails that did not go out, with their words: until they do, or for two weeks. And those that came back, for as long. */
export const unsentStore = (table: Table) => ({
  /** One that lies there already stays as it is. */
  keep: (unsent: Unsent): Promise<boolean> => table.replaceWhile({ pk: absent }, toItem(unsent)),

  /** Those to be tried now, the longest waiting first. */
  async due(now: Instant, limit: number): Promise<Unsent[]> {
    const { items } = await table.page(lists.queue('UNSENT'), { before: now, limit }, 'queue')
    return items.map(toUnsent)
  },

  /** False when another run was quicker. */
  replace: (before: Unsent, after: Unsent): Promise<boolean> => table.replaceWhile(as(before), toItem(after)),

  /** It is out: nothing is left to be tried. */
  async sent(unsent: Unsent): Promise<void> {
    await table.remove(keyOf(unsent), as(unsent))
  },

  /** What SES says of many, and may say twice: these are out. */
  out(mails: readonly Sent[], now: Instant): Promise<void> {
    const once = new Map(mails.map((mail) => [`${mail.id} ${mail.to}`, mail]))
    return table.putMany([...once.values()].map((mail) => mailed(mail, now)))
  },
  isOut: (mail: Sent): Promise<boolean> => isMailed(table, mail),

  /** One of an address: the last. False where the address was forgotten meanwhile. */
  cameBack: (unsent: Unsent): Promise<boolean> =>
    table.together([{ check: keys.unsentForgotten(unsent.mail.to), while: { pk: absent } }, { put: toItem(unsent) }]),

  /** The last that came back from this address: when, and why. */
  async returnedFrom(mail: string): Promise<{ since: Instant; why: NotArrived } | undefined> {
    const item = await table.get(keys.unsent(mail, returnedId))
    if (!item) return undefined
    const { since, why } = toUnsent(item)
    const known = asNotArrived(why)
    return known && { since, why: known }
  },

  /** At most so many, and whether that is all. */
  async list(limit: number): Promise<{ unsent: Unsent[]; isAll: boolean }> {
    const { items, next } = await table.page(keys.allUnsent(), { limit })
    return { unsent: items.map(toUnsent), isAll: next === undefined }
  },

  /** A mail may come back days later. What is then not written down is told by a hash of the address, which goes as late. */
  async forget(mail: string, now: Instant): Promise<void> {
    await table.put({ ...keys.unsentForgotten(mail), expiresAt: epochSecond(later(now, keptMs)) })
    for (const { pk, sk } of await table.startingWith(keys.unsentTo(mail))) await table.remove({ pk, sk })
  },
})

type Sent = Pick<Mail, 'id' | 'to'>

/** Beside the mails themselves: being called spam is no reason to take somebody's mailbox for closed. */
const [returnedId, spamId] = ['RETURNED', 'SPAM'] as const
const keyOf = ({ mail: { to, id }, why }: Unsent): Key => {
  const back = asCameBack(why)
  return keys.unsent(to, back === undefined ? id : back === 'called-spam' ? spamId : returnedId)
}

/** Nothing has happened to it since it was read. */
const as = ({ tries, why }: Unsent): While => ({ tries, why })

const toItem = (unsent: Unsent): Item => ({
  ...keyOf(unsent),
  ...unsent,
  ...(unsent.nextAt && { queuePk: lists.queue('UNSENT').pk, queueSk: `${unsent.nextAt}#${unsent.mail.id}` }),
  expiresAt: epochSecond(later(unsent.since, keptMs)),
})

const toUnsent = (item: Item): Unsent => {
  const { mail, ...unsent } = v.parse(shape, item)
  const { headers, text, ...whom } = mail
  return { ...unsent, mail: { ...whom, ...(text !== undefined && { text }), ...(headers && { headers }) } }
}
