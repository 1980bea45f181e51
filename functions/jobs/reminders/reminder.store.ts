import * as v from 'valibot'
import { type Day, dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'

export type ReminderStore = ReturnType<typeof reminderStore>

export const reminderStore = (table: Table) => ({
  /** Takes an employer's reminder of the day before it is sent: of two runs only one may send it. False when it was taken. */
  async take(employerId: Id<'employer'>, on: Day, now: Instant): Promise<boolean> {
    const key = keys.reminded(employerId)
    const before = await table.get(key)
    const last = before && v.parse(v.object({ on: v.string() }), before).on
    if (last === on) return false
    const item = { ...key, on, expiresAt: epochSecond(later(now, 7 * dayMs)) }
    return table.replaceWhile(last ? { on: last } : { pk: absent }, item)
  },
})
