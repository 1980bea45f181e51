import { dayMs, epochSecond, type Instant, later } from './clock.ts'
import type { Item, Key, Table } from './dynamodb/table.ts'
import { idFrom } from './ids.ts'
import type { Mail, SendMail } from './mail.ts'

/** For longer than a stream can bring an event again. */
const rememberedMs = 8 * dayMs

type Sent = Pick<Mail, 'id' | 'to'>

const mailedKey = ({ id, to }: Sent): Key => ({ pk: `DEALT#${id}`, sk: `MAILED#${idFrom('mail', to)}` })

/** Written down of a mail that is out. */
export const mailed = (mail: Sent, now: Instant): Item => ({
  ...mailedKey(mail),
  expiresAt: epochSecond(later(now, rememberedMs)),
})

export const isMailed = async (table: Table, mail: Sent): Promise<boolean> =>
  (await table.get(mailedKey(mail))) !== undefined

/**
 * What tells many people of one event may break off among them, and begins anew then: whoever has had the letter is passed over.
 * It is written down after the letter is out, so of two at once, or of one that breaks off just there, somebody has it twice.
 */
export const mailOnce =
  (table: Table, sendMail: SendMail, now: () => Instant = () => new Date().toISOString()): SendMail =>
  async (mail) => {
    if (await isMailed(table, mail)) return
    await sendMail(mail)
    await table.put(mailed(mail, now()))
  }
