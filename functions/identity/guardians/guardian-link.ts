import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Id } from '../../platform/ids.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import type { Account } from '../accounts/account.ts'

/** The word that proves a guardian got our mail. Nothing of it is kept: it is made again from what was asked, and when. */
export async function guardianToken(keyFor: KeyFor, { accountId, guardian }: Account): Promise<string | undefined> {
  if (!guardian) return undefined
  const asked = [accountId, guardian.mail, guardian.askedAt].join('\n')
  return `${accountId}.${createHmac('sha256', await keyFor('guardian'))
    .update(asked)
    .digest('base64url')}`
}

export const accountIdIn = (token: string) => token.slice(0, token.lastIndexOf('.')) as Id<'account'>

export const sameToken = (one: string | undefined, other: string) =>
  one !== undefined && one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
