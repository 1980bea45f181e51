import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { StaffRole } from '../../platform/http/contract.ts'
import type { Id } from '../../platform/ids.ts'
import { standbyStore } from '../backstage/standby.store.ts'
import { isStaff } from '../people/cast.ts'
import { castIdOf } from '../people/people.store.ts'
import { maySpeak } from './parts.ts'
import { stageStore } from './stage.store.ts'

interface Person {
  accountId: Id<'account'>
  mail: string
  /** Those that are left. */
  roles: readonly StaffRole[]
}

/**
 * Staff host wherever they come, and nobody names them: whose role ends while a show is on hosts it no longer, and is what they
 * were named to be all the same, or a viewer. The follower of the table tells LiveKit. Done twice, it is done once.
 */
export async function endHosting(table: Table, { accountId, mail, roles }: Person, at: Instant): Promise<void> {
  if (isStaff({ roles })) return
  const [stages, standby] = [stageStore(table), standbyStore(table)]
  for (const { room, ...came } of await standby.ofPerson(accountId)) {
    if (came.castId || !maySpeak(came.part)) continue
    const named = await stages.castMember(room, mail)
    const part = named?.part ?? 'viewer'
    await standby.save(room, { ...came, part, ...(named && { castId: castIdOf(mail) }) }, at, 'hosting-ended')
  }
}
