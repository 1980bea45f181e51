import { implement } from '@orpc/server'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import { doneBy } from '../done-by.ts'
import { holidayContract } from './holiday.contract.ts'
import type { HolidayStore } from './holiday.store.ts'

export function holidayRoutes({ holidays }: { holidays: HolidayStore }) {
  const os = implement(holidayContract).$context<CallContext>().use(turnAway)

  return os.router({
    listHolidays: os.listHolidays.handler(() => holidays.all()),

    saveHoliday: os.saveHoliday.handler(async ({ input, context }) => {
      await holidays.save(input, doneBy(context, 'officer'))
      return input
    }),

    removeHoliday: os.removeHoliday.handler(async ({ input: { on }, context }) => {
      await holidays.remove(on, doneBy(context, 'officer'))
      return { on }
    }),
  })
}
