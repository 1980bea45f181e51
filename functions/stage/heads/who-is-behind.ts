import type { Id } from '../../platform/ids.ts'
import type { StandbyStore } from '../backstage/standby.store.ts'
import { castIdOf } from '../people/people.store.ts'
import type { Room } from '../rooms/room.ts'
import type { Part } from '../stages/parts.ts'
import type { StageStore } from '../stages/stage.store.ts'

/**
 * What somebody is to a show right now, as the table has it: LiveKit may remember more. Staff came as hosts and stay that
 * until the show ends; the others are what they are named, or what their hand says.
 */
export async function whoIsBehind(
  room: Room,
  mediaRoom: string,
  { stages, standby }: { stages: StageStore; standby: StandbyStore },
): Promise<(accountId: Id<'account'>) => Part> {
  const [cast, there, hands] = await Promise.all([
    stages.cast(room),
    standby.ofShow(room, mediaRoom),
    stages.hands(room, mediaRoom),
  ])
  const named = new Map(cast.map(({ mail, part }) => [castIdOf(mail), part]))
  const came = new Map(there.map((each) => [each.accountId, each]))
  const speaking = new Set(hands.filter(({ state }) => state === 'speaking').map(({ accountId }) => accountId))

  return (accountId) => {
    const standing = came.get(accountId)
    const part = standing && (standing.castId ? named.get(standing.castId) : standing.part)
    return part ?? (speaking.has(accountId) ? 'called' : 'viewer')
  }
}
