import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import { type Answering, answeringShape } from './answering.ts'

export type AnsweringStore = ReturnType<typeof answeringStore>

/** How each employer answers, as the last night reckoned it. */
export const answeringStore = (table: Table) => ({
  async find(employerId: Id<'employer'>): Promise<Answering | undefined> {
    const item = await table.get(keys.answering(employerId))
    return item && v.parse(v.object({ answering: v.optional(answeringShape) }), item).answering
  },

  /** Nothing to say leaves an item that says so: its page has to be made anew for that, too. */
  save(employerId: Id<'employer'>, answering: Answering | undefined, at: Instant): Promise<void> {
    const domainEvent = { name: 'answering-reckoned', at, as: 'city' }
    return table.put({ ...keys.answering(employerId), employerId, ...(answering && { answering }), domainEvent })
  },

  forget: (employerId: Id<'employer'>): Promise<boolean> => table.remove(keys.answering(employerId)),
})
