import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import { expiryOf } from '../applications/consent.ts'
import { lapseRows } from '../applications/lapse-together.ts'
import { keys } from '../keys.ts'

export type SeenStore = ReturnType<typeof seenStore>

/**
 * Which applications a recruiter has opened. Beside the application, so that to look changes nothing of it and wakes
 * nobody.
 */
export const seenStore = (table: Table) => ({
  async of(vacancyId: Id<'vacancy'>): Promise<ReadonlySet<string>> {
    const { sk: before } = keys.seenIn(vacancyId)
    return new Set((await table.startingWith(keys.seenIn(vacancyId))).map(({ sk }) => String(sk).slice(before.length)))
  },

  /** Since when each of these has been opened; an empty word where nobody wrote down when. */
  async openings(all: readonly Application[]): Promise<ReadonlyMap<string, string>> {
    const wanted = all.map(({ vacancyId, applicationId }) => keys.seen(vacancyId, applicationId))
    const marks = await table.getMany(wanted, { consistent: true })
    return new Map(marks.map(({ sk, at = '' }) => [sk.slice('SEEN#'.length), String(at)]))
  },

  /** The first opening is the one that counts. */
  mark: (application: Application, at: Instant): Promise<boolean> =>
    table.putNew({ ...keys.seen(application.vacancyId, application.applicationId), at, ...expiryOf(application) }),

  async lapseWith(application: Application): Promise<void> {
    const mark = await table.get(keys.seen(application.vacancyId, application.applicationId))
    if (mark) await lapseRows(table, [mark], application)
  },

  forget: (vacancyId: Id<'vacancy'>, applicationId: Id<'application'>): Promise<boolean> =>
    table.remove(keys.seen(vacancyId, applicationId)),
})
