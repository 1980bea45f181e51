import * as v from 'valibot'
import type { Day } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { keys } from '../keys.ts'

export type HolidayStore = ReturnType<typeof holidayStore>

const holidayItem = v.object({ on: v.string(), name: v.string() })
export type Holiday = v.InferOutput<typeof holidayItem>

export const holidayStore = (table: Table) => ({
  async all(): Promise<Holiday[]> {
    return (await table.startingWith(keys.holidays())).map((item) => v.parse(holidayItem, item))
  },

  async days(): Promise<ReadonlySet<Day>> {
    return new Set((await this.all()).map(({ on }) => on))
  },

  save: (holiday: Holiday): Promise<void> => table.put({ ...keys.holiday(holiday.on), ...holiday }),

  remove: (on: Day): Promise<boolean> => table.remove(keys.holiday(on)),
})
