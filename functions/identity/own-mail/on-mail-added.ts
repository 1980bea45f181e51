import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'

/** Has a context write to somebody who had no address before. May be done again. */
export type ReachByMail = (accountId: Id<'account'>, mail: string, at: Instant) => Promise<void>

const added = v.object({ accountId: id('account'), mail: v.string() })

/** What they sent before is answered there from now on, too. */
export const onMailAdded =
  (reach: readonly ReachByMail[]): Reaction<'mail-added'> =>
  async ({ at, item }) => {
    const { accountId, mail } = v.parse(added, item)
    if (mail) for (const each of reach) await each(accountId, mail, at)
  }
