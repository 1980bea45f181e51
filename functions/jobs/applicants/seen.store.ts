import { epochSecond } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
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

  mark: ({ vacancyId, applicationId, consent }: Application): Promise<void> =>
    table.put({ ...keys.seen(vacancyId, applicationId), expiresAt: epochSecond(consent.until) }),

  forget: (vacancyId: Id<'vacancy'>, applicationId: Id<'application'>): Promise<boolean> =>
    table.remove(keys.seen(vacancyId, applicationId)),
})
