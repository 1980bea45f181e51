import type { Day } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { keys } from '../keys.ts'

export type BoardStore = ReturnType<typeof boardStore>

export interface Minute {
  /** `09:41` on the city's clock. */
  minute: string
  applications: number
  answers: number
  errors: number
}
export interface Pulse {
  minutes: Minute[]
  employers: { employerId: string; lastAt: string }[]
}

/** What the live board shows: a day of 1,440 minutes and 64 employers is 20 read units. */
export const boardStore = (table: Table) => ({
  async pulse(day: Day): Promise<Pulse> {
    const items = await table.startingWith(keys.pulse(day))
    const minutes = items.filter(({ sk }) => sk.startsWith('MINUTE#'))
    const employers = items.filter(({ sk }) => sk.startsWith('EMPLOYER#'))
    return {
      minutes: minutes.map(({ sk, applications = 0, answers = 0, errors = 0 }) => ({
        minute: sk.slice('MINUTE#'.length),
        ...{ applications: Number(applications), answers: Number(answers), errors: Number(errors) },
      })),
      employers: employers.map(({ sk, lastAt }) => ({
        employerId: sk.slice('EMPLOYER#'.length),
        lastAt: String(lastAt),
      })),
    }
  },

  /** How many applications wait for an answer, by the day it is due. */
  async waiting(): Promise<{ day: Day; waiting: number }[]> {
    const items = await table.startingWith(keys.allWaiting())
    return items
      .map(({ sk, waiting }) => ({ day: sk.slice('DAY#'.length), waiting: Number(waiting) }))
      .filter(({ waiting }) => waiting > 0)
  },
})
