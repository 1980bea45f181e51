import type { Id } from '../../platform/ids.ts'
import type { Part } from '../stages/parts.ts'

/** Somebody in the show's room, as a host sees them. */
export interface PresentPerson {
  accountId: Id<'account'>
  name: string
  part: Part
  isPublishing: boolean
}

/** A host looks through this many names; beyond, the count tells. */
const mostListed = 200

/**
 * Hosts first, then who speaks, then raised hands in their line, then by name: a row stands where it stood when the list is
 * looked at again, and what is cut off are viewers.
 */
export function inTheRoom(people: readonly PresentPerson[], hands: readonly Id<'account'>[]): PresentPerson[] {
  const places = new Map(hands.map((accountId, n) => [accountId, n]))
  const placeOf = ({ accountId, part }: PresentPerson) => {
    if (part === 'host') return -3
    if (part === 'speaker') return -2
    return part === 'called' ? -1 : (places.get(accountId) ?? hands.length)
  }
  return [...people]
    .sort(
      (a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name, 'id') || (a.accountId < b.accountId ? -1 : 1),
    )
    .slice(0, mostListed)
}
