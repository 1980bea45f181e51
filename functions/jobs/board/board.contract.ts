import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'

export const boardView = v.object({
  /** When it was looked at. */
  at: v.string(),
  /** The last hour, on the city's clock. */
  minutes: v.array(v.object({ minute: v.string(), applications: v.number(), answers: v.number() })),
  /** The day so far, by quarters of an hour. */
  quarters: v.array(v.object({ from: v.string(), applications: v.number() })),
  today: v.object({ applications: v.number(), answers: v.number(), errors: v.number(), employers: v.number() }),
  /** Whose recruiters did something in the last quarter of an hour. */
  employersHere: v.number(),
  /** Applications without an answer, by the day it is due. */
  waiting: v.object({ overdue: v.number(), today: v.number(), later: v.number() }),
})
export type BoardView = v.InferOutput<typeof boardView>

export const boardContract = {
  /** How the fair does right now. */
  readBoard: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'GET', path: '/office/board' })
    .output(boardView),
}
