import { dayMs, epochSecond, type Instant, later } from './clock.ts'
import type { Table } from './dynamodb/table.ts'
import { idFrom } from './ids.ts'
import type { SendMail } from './mail.ts'

/** For longer than a stream can bring an event again. */
const rememberedMs = 8 * dayMs

/**
 * What tells many people of one event may break off among them, and begins anew then: whoever has had the letter is passed over.
 * It is written down after the letter is out, so of two at once, or of one that breaks off just there, somebody has it twice.
 */
export const mailOnce =
  (table: Table, sendMail: SendMail, now: () => Instant = () => new Date().toISOString()): SendMail =>
  async (mail) => {
    const key = { pk: `DEALT#${mail.id}`, sk: `MAILED#${idFrom('mail', mail.to)}` }
    if (await table.get(key)) return
    await sendMail(mail)
    await table.put({ ...key, expiresAt: epochSecond(later(now(), rememberedMs)) })
  }
