import type { Id } from '../../platform/ids.ts'
import type { Present } from './live-rooms.ts'

/** Who is in LiveKit's room: an account on one of its devices, or a guest. Made here, never taken from a browser. */
export const identityOf = (accountId: Id<'account'> | undefined, device: string) => `${accountId ?? 'guest'}:${device}`

/** Nothing, for a guest. */
export function accountOf(identity: string): Id<'account'> | undefined {
  const [who = ''] = identity.split(':', 1)
  return who.startsWith('account_') ? (who as Id<'account'>) : undefined
}

/** Each connection of somebody in a show's room. */
export const connectionsOf = (present: readonly Present[] | undefined, accountId: string): string[] =>
  (present ?? []).map(({ identity }) => identity).filter((identity) => accountOf(identity) === accountId)
