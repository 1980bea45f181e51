import type { Item, Table } from '../../platform/dynamodb/table.ts'
import { eachOf } from '../pipeline/at-once.ts'
import type { Application } from './application.shape.ts'
import { expiryOf } from './consent.ts'

/** What lies beside an application: who saw it, what was noted and scored. */
interface Beside {
  lapseWith(application: Application): Promise<void>
}

/**
 * What lies beside an application is deleted on the day that it is itself: never before, and, as UU PDP wants it, never
 * after it. While its sender waits there is no such day; its end sets one for all of it. Done again, it changes nothing.
 */
export async function lapseTogether(
  { seen, looks, assessments }: { seen: Beside; looks: Beside; assessments: Beside },
  application: Application,
): Promise<void> {
  await Promise.all([seen, looks, assessments].map((each) => each.lapseWith(application)))
}

/** Rows as they were read. One that says so already is not written; one that is gone meanwhile is not made anew. */
export async function lapseRows(table: Table, rows: readonly Item[], application: Application): Promise<void> {
  const { expiresAt } = expiryOf(application)
  const by = expiresAt === undefined ? { remove: ['expiresAt'] } : { set: { expiresAt } }
  const others = rows.filter((row) => row.expiresAt !== expiresAt)
  await eachOf(others, ({ pk, sk }) => table.change({ pk, sk }, by, { sk }))
}
