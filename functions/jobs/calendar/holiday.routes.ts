import { implement } from '@orpc/server'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import { holidayContract } from './holiday.contract.ts'
import type { HolidayStore } from './holiday.store.ts'

export function holidayRoutes({ holidays }: { holidays: HolidayStore }) {
  const os = implement(holidayContract).$context<CallContext>().use(turnAway)

  return os.router({
    listHolidays: os.listHolidays.handler(() => holidays.all()),

    saveHoliday: os.saveHoliday.handler(async ({ input }) => {
      await holidays.save(input)
      return input
    }),

    removeHoliday: os.removeHoliday.handler(async ({ input: { on } }) => {
      await holidays.remove(on)
      return { on }
    }),
  })
}
