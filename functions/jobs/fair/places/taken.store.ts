import { dayMs, epochSecond, type Instant, later, minuteMs } from '../../../platform/clock.ts'
import { absent, below, type Item, type Table, type Write } from '../../../platform/dynamodb/table.ts'
import type { Id } from '../../../platform/ids.ts'
import { keys } from '../../keys.ts'
import type { Fair } from '../fair.ts'
import { type Place, sessionIdOf } from './place.ts'

export type TakenStore = ReturnType<typeof takenStore>

export interface Taken {
  taken: number
  /** As it was last planned; nothing where nobody saved the fair since it is kept here. */
  capacity?: number | undefined
}

/** Longer than any function runs: who began so long ago has broken off. */
const brokenOffMs = minuteMs
const keptMs = 30 * dayMs
const marked = 'taking_'
const markOf = (accountId: Id<'account'>) => `${marked}${accountId}`
const isMark = (name: string) => name.startsWith(marked)
const lessBy = ({ accountId }: Pick<Place, 'accountId'>) => ({ add: { taken: -1 }, remove: [markOf(accountId)] })

/**
 * How many places of each session are taken, in one row that is changed by single writes: a key takes a thousand of them a second, and
 * some fifty transactions. So taking has three steps: it is counted, and who is taking is marked in the same write; the place; the
 * mark goes. What breaks off in between leaves its mark, and whoever comes a minute later puts it right.
 */
export const takenStore = (table: Table) => {
  const rowOf = ({ eventId, sessionId }: Pick<Place, 'eventId' | 'sessionId'>) => keys.placesTaken(eventId, sessionId)

  /** Who began to take and never ended: where there is a place it stays counted, else not. */
  async function putRight(where: Pick<Place, 'eventId' | 'sessionId'>, mark: string, at: unknown) {
    const place = await table.get(keys.placeOf(mark.slice(marked.length) as Id<'account'>, where.sessionId))
    const uncounted = place?.takenAt === at ? {} : { add: { taken: -1 } }
    await table.change(rowOf(where), { remove: [mark], ...uncounted }, { [mark]: String(at) })
  }
  const brokenOff = (row: Item, now: Instant) =>
    Object.entries(row).filter(([name, at]) => isMark(name) && String(at) < later(now, -brokenOffMs))

  return {
    async ofSessions(eventId: Id<'event'>): Promise<ReadonlyMap<string, Taken>> {
      const { sk: before } = keys.allPlacesTaken(eventId)
      const rows = await table.startingWith(keys.allPlacesTaken(eventId))
      return new Map(
        rows.map(({ sk, taken = 0, capacity }) => [
          sk.slice(before.length),
          { taken: Number(taken), capacity: capacity === undefined ? undefined : Number(capacity) },
        ]),
      )
    },

    /**
     * `changed`: the officer's plan is no longer the one that was read. `under-way`: a second tap is quicker just now, or it is full with
     * somebody who has not got their place yet, and may not get one.
     */
    async count(place: Place, capacity: number): Promise<'counted' | 'full' | 'changed' | 'under-way'> {
      const { accountId, takenAt } = place
      const [key, mark] = [rowOf(place), markOf(accountId)]
      const expiresAt = epochSecond(later(`${place.on}T00:00:00.000Z`, keptMs))
      const by = { set: { [mark]: takenAt, expiresAt }, add: { taken: 1 } }
      const counted = await table.change(key, by, { capacity, taken: below(capacity), [mark]: absent })
      const row = counted ?? (await table.get(key))
      for (const [left, at] of row ? brokenOff(row, takenAt) : []) await putRight(place, left, at)
      if (counted) return 'counted'
      if (row?.[mark] !== undefined) return 'under-way'
      if (row?.capacity === capacity) return Object.keys(row).some(isMark) ? 'under-way' : 'full'
      // Planned before capacities were kept here.
      if (row?.capacity === undefined) await table.change(key, { set: { capacity } }, { capacity: absent })
      return 'changed'
    },

    /** The place is there: only its mark goes. Or it was there already, from a second tap: then it was counted twice. */
    async counted(place: Place, isNew: boolean): Promise<void> {
      const mark = markOf(place.accountId)
      const by = { remove: [mark], ...(!isNew && { add: { taken: -1 } }) }
      await table.change(rowOf(place), by, { [mark]: place.takenAt })
    },

    /** Written with what takes a place away. */
    oneLess: (place: Pick<Place, 'eventId' | 'sessionId' | 'accountId'>): Write => ({
      change: rowOf(place),
      by: lessBy(place),
    }),

    /** Alone, where thousands end at once and nobody takes one any more: broken off, it says a place too many. */
    async lessOne(place: Pick<Place, 'eventId' | 'sessionId' | 'accountId'>): Promise<void> {
      await table.change(rowOf(place), lessBy(place))
    },

    /** Written with a plan: its capacities, and none for sessions that it no longer has, while nobody has a place there. */
    planned(fair: Fair, before: Fair | undefined, known: ReadonlyMap<string, Taken>): Write[] {
      const { eventId } = fair
      const capacities = new Map(fair.sessions.map((session) => [sessionIdOf(eventId, session), session.capacity]))
      const gone = [...known.keys(), ...(before?.sessions ?? []).map((session) => sessionIdOf(eventId, session))]
      const row = (sessionId: string) => keys.placesTaken(eventId, sessionId as Id<'session'>)
      return [
        ...[...capacities]
          .filter(([sessionId, capacity]) => known.get(sessionId)?.capacity !== capacity)
          .map(([sessionId, capacity]): Write => ({ change: row(sessionId), by: { set: { capacity } } })),
        ...[...new Set(gone)]
          .filter((sessionId) => !capacities.has(sessionId as Id<'session'>) && known.get(sessionId)?.capacity !== 0)
          .map(
            (sessionId): Write => ({
              change: row(sessionId),
              by: { set: { capacity: 0 } },
              while: { taken: below(1) },
            }),
          ),
      ]
    },

    /** Marks of somebody who is erased. */
    async forget(eventId: Id<'event'>, accountId: Id<'account'>): Promise<void> {
      const mark = markOf(accountId)
      for (const row of await table.startingWith(keys.allPlacesTaken(eventId))) {
        const sessionId = row.sk.slice(keys.allPlacesTaken(eventId).sk.length) as Id<'session'>
        if (row[mark] !== undefined) await putRight({ eventId, sessionId }, mark, row[mark])
      }
    },
  }
}
