import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Id, idFrom } from '../../../platform/ids.ts'
import type { KeyFor } from '../../../platform/secrets.ts'

/**
 * What a subscription goes by in links: tells nothing of whom it belongs to, and stays the same when it is begun again.
 */
export const mailingIdOf = (accountId: Id<'account'>): Id<'mailing'> => idFrom('mailing', accountId)

/** The word in a mail's link that lets whoever holds it end the mail, and do nothing else. It does not run out. */
export const mailingToken = async (keyFor: KeyFor, mailingId: Id<'mailing'>): Promise<string> =>
  `${mailingId}.${createHmac('sha256', await keyFor('weekly-mail'))
    .update(mailingId)
    .digest('base64url')}`

/** Nothing, where it was forged. */
export async function mailingIn(keyFor: KeyFor, token: string): Promise<Id<'mailing'> | undefined> {
  const mailingId = token.slice(0, token.lastIndexOf('.')) as Id<'mailing'>
  const [right, given] = [Buffer.from(await mailingToken(keyFor, mailingId)), Buffer.from(token)]
  return right.length === given.length && timingSafeEqual(right, given) ? mailingId : undefined
}
