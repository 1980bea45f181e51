import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { inForce } from './minimum-wage.ts'

export type MinimumWageStore = ReturnType<typeof minimumWageStore>

/** Upah minimum kota, rupiah a month. Said of a year, because a decree of the governor sets it each year. */
const minimumWageItem = v.object({
  year: v.number(),
  amount: v.number(),
  setAt: v.string(),
  before: v.optional(v.object({ year: v.number(), amount: v.number() })),
})
export type MinimumWage = v.InferOutput<typeof minimumWageItem>

export const minimumWageStore = (table: Table) => ({
  async find(): Promise<MinimumWage | undefined> {
    const item = await table.get(keys.minimumWage())
    return item && v.parse(minimumWageItem, item)
  },

  async amount(at: string): Promise<number | undefined> {
    const kept = await this.find()
    return kept && inForce(kept, at)
  },

  save: (minimumWage: MinimumWage, domainEvent: Happened<JobsDomainEvent>): Promise<void> =>
    table.put({ ...keys.minimumWage(), ...minimumWage, domainEvent }),
})
