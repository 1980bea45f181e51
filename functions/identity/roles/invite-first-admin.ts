import { type Instant, later } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Lang } from '../../platform/lang.ts'
import { ok, refuse } from '../../platform/result.ts'
import { invitationStore } from './invitation.store.ts'
import { invitationHoldsMs } from './role.ts'

/**
 * How a new city gets its first admin: by the deploy command, and in the local city's demo. Works only while there is no
 * admin; the invited person signs in with that address and agrees, as every colleague after them.
 */
export async function inviteFirstAdmin(
  identity: Table,
  { mail, lang = 'id' }: { mail: string; lang?: Lang },
  now: Instant,
) {
  const invitation = {
    mail: mail.trim().toLowerCase(),
    role: 'admin',
    lang,
    invitedAt: now,
    endsAt: later(now, invitationHoldsMs),
  } as const
  return (await invitationStore(identity).saveWhileNoAdmin(invitation)) ? ok(invitation) : refuse('has-admin')
}
