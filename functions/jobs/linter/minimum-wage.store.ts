import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'

export type MinimumWageStore = ReturnType<typeof minimumWageStore>

/** Upah minimum kota, rupiah a month. Said of a year, because a decree of the governor sets it each year. */
const minimumWageItem = v.object({ year: v.number(), amount: v.number(), setAt: v.string() })
export type MinimumWage = v.InferOutput<typeof minimumWageItem>

export const minimumWageStore = (table: Table) => ({
  async find(): Promise<MinimumWage | undefined> {
    const item = await table.get(keys.minimumWage())
    return item && v.parse(minimumWageItem, item)
  },

  async amount(): Promise<number | undefined> {
    return (await this.find())?.amount
  },

  save: (minimumWage: MinimumWage, domainEvent: Happened<JobsDomainEvent>): Promise<void> =>
    table.put({ ...keys.minimumWage(), ...minimumWage, domainEvent }),
})
