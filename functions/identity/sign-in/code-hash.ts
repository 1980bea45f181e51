import { createHmac, timingSafeEqual } from 'node:crypto'
import type { KeyFor } from '../../platform/secrets.ts'
import type { AskedCode } from './code.ts'

/** The secret of the table's other half: who reads the table alone cannot try a million codes against it. */
export const codeHash = async (keyFor: KeyFor, browser: string, code: string): Promise<string> =>
  createHmac('sha256', await keyFor('sign-in-code'))
    .update(`${browser}\n${code}`)
    .digest('base64url')

/** Whether what was typed is what was mailed, to the browser that asked. */
export async function isCodeOf(keyFor: KeyFor, asked: AskedCode | undefined, code: string): Promise<boolean> {
  if (!asked) return false
  const typed = await codeHash(keyFor, asked.browser, code)
  return timingSafeEqual(Buffer.from(asked.codeHash), Buffer.from(typed))
}
