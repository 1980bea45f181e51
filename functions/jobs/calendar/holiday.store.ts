import * as v from 'valibot'
import type { Day, Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys, lists } from '../keys.ts'
import { termsChanged } from './terms.ts'

export type HolidayStore = ReturnType<typeof holidayStore>

const holidayItem = v.object({ on: v.string(), name: v.string() })
export type Holiday = v.InferOutput<typeof holidayItem>

/** One that dates have still to be moved past; not before `lookAgainAt`, where it was looked at once. */
const added = v.object({ ...holidayItem.entries, lookAgainAt: v.optional(v.string()) })
export type AddedHoliday = v.InferOutput<typeof added>

type Done = Omit<Happened<JobsDomainEvent>, 'name'>

export const holidayStore = (table: Table) => ({
  async all(): Promise<Holiday[]> {
    return (await table.startingWith(keys.holidays())).map((item) => v.parse(holidayItem, item))
  },

  async days(): Promise<ReadonlySet<Day>> {
    return new Set((await this.all()).map(({ on }) => on))
  },

  /** Stands in a list until the days that answers are due have been moved past it. */
  async save(holiday: Holiday, done?: Done): Promise<void> {
    const item = {
      ...keys.holiday(holiday.on),
      ...holiday,
      ...{ queuePk: 'HOLIDAYS', queueSk: holiday.on },
      ...(done && { domainEvent: { name: 'holiday-added', ...done } }),
    }
    await table.together([{ put: item }, termsChanged()])
  },

  /** Added, and no dates moved past them yet. */
  async notYetMinded(): Promise<AddedHoliday[]> {
    return (await table.startingWith(lists.queue('HOLIDAYS'), 'queue')).map((item) => v.parse(added, item))
  },

  /** Nothing is left to be moved until then. Saved again meanwhile, it is looked at at once. */
  async lookAgain({ on, name }: Holiday, lookAgainAt: Instant): Promise<void> {
    await table.change(keys.holiday(on), { set: { lookAgainAt } }, { name })
  },

  /** A name changed meanwhile puts it into the list again: then it is minded once more, which changes nothing. */
  async minded({ on, name }: Holiday): Promise<void> {
    await table.change(keys.holiday(on), { remove: ['queuePk', 'queueSk', 'lookAgainAt'] }, { name })
  },

  /** What happened is written before the row goes, for the log. */
  async remove(on: Day, done: Done): Promise<boolean> {
    const domainEvent = { name: 'holiday-removed', ...done } as const
    const there = await table.change(keys.holiday(on), { set: { domainEvent }, remove: ['queuePk', 'queueSk'] }, { on })
    return there !== undefined && table.together([{ remove: keys.holiday(on) }, termsChanged()])
  },
})
