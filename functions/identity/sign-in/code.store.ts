import * as v from 'valibot'
import { epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Item, Table, Write } from '../../platform/dynamodb/table.ts'
import { keys } from '../keys.ts'
import { type AskedCode, provenHoldsMs } from './code.ts'

export type CodeStore = ReturnType<typeof codeStore>

export const codeStore = (table: Table) => ({
  async find(browser: string): Promise<AskedCode | undefined> {
    const item = await table.get(keys.code(browser))
    return item && toCode(item)
  },

  async save(code: AskedCode): Promise<void> {
    const expiresAt = epochSecond(code.endsAt)
    await table.together([
      { put: { ...keys.code(code.browser), ...code, expiresAt } },
      { put: { ...keys.codeTo(code.mail, code.browser), browser: code.browser, expiresAt } },
    ])
  },

  /** All that were asked for to an address: they hold it, and DynamoDB takes its time with what has expired. */
  async forgetAllTo(mail: string): Promise<void> {
    for (const { pk, sk, browser } of await table.startingWith(keys.codesTo(mail))) {
      await table.remove(keys.code(String(browser)))
      await table.remove({ pk, sk })
    }
  },

  /**
   * Counts a try before anybody looks whether it is right, and answers with what is there then: tries that race each
   * get a number of their own, so five are five.
   */
  async countTry(browser: string): Promise<AskedCode | undefined> {
    const item = await table.change(keys.code(browser), { add: { tries: 1 } }, { browser })
    return item && toCode(item)
  },

  /** The address is somebody's new here: they may write who they are. False when the code was used meanwhile. */
  async saveProvenWhileOpen(browser: string, now: Instant): Promise<boolean> {
    const endsAt = later(now, provenHoldsMs)
    const by = { set: { status: 'proven', endsAt, expiresAt: epochSecond(endsAt) } }
    return (await table.change(keys.code(browser), by, { status: 'open' })) !== undefined
  },
})

/** The write that uses a code up, among those that make of it what it was for. */
export const usedUpWhile = (browser: string, status: 'open' | 'proven'): Write => ({
  change: keys.code(browser),
  by: { set: { status: 'used' } },
  while: { status },
})

const codeItem = v.object({
  browser: v.string(),
  mail: v.string(),
  lang: v.picklist(['id', 'en']),
  codeHash: v.string(),
  tries: v.number(),
  status: v.picklist(['open', 'proven', 'used']),
  endsAt: v.string(),
})

const toCode = (item: Item): AskedCode => v.parse(codeItem, item)
