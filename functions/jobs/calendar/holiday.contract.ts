import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { day, line } from '../../platform/http/fields.ts'

const holidayView = v.object({ on: v.string(), name: v.string() })
export type HolidayView = v.InferOutput<typeof holidayView>

export const holidayForm = v.strictObject({ on: day, name: line(80) })

export const holidayContract = {
  /** The days on which no answer falls due, oldest first. */
  listHolidays: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/holidays' })
    .output(v.array(holidayView)),

  saveHoliday: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'PUT', path: '/holidays/{on}' })
    .input(holidayForm)
    .output(holidayView),

  removeHoliday: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'DELETE', path: '/holidays/{on}' })
    .input(v.strictObject({ on: day }))
    .output(v.object({ on: v.string() })),
}
