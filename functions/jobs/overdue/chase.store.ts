import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import { absent, type Item, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import type { Chase } from './overdue.ts'

export type ChaseStore = ReturnType<typeof chaseStore>

/** Long enough to see who has to be asked again and again. */
const keptMs = 90 * dayMs

const chaseItem = v.object({
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  title: v.string(),
  employer: v.string(),
  unanswered: v.number(),
  numbers: v.array(v.string()),
  at: v.string(),
  by: id('account'),
  byMail: v.string(),
  words: v.string(),
})

/** The last time each vacancy's overdue answers were asked for. */
export const chaseStore = (table: Table) => ({
  async find(vacancyId: Id<'vacancy'>): Promise<Chase | undefined> {
    const item = await table.get(keys.chase(vacancyId))
    return item && toChase(item)
  },

  async many(vacancyIds: readonly Id<'vacancy'>[]): Promise<Map<string, Chase>> {
    const found = (await table.getMany(vacancyIds.map(keys.chase))).map(toChase)
    return new Map(found.map((each) => [each.vacancyId, each]))
  },

  /** False when another officer asked between reading it and now. */
  saveWhileLast(before: Instant | undefined, chase: Chase): Promise<boolean> {
    const domainEvent = { name: 'answers-chased', at: chase.at, by: chase.by, as: 'officer' }
    const item = {
      ...keys.chase(chase.vacancyId),
      ...chase,
      expiresAt: epochSecond(later(chase.at, keptMs)),
      domainEvent,
    }
    return table.replaceWhile(before ? { at: before } : { pk: absent }, item)
  },

  /** That it was asked for stays; by whom goes. */
  async forgetOfficer(accountId: Id<'account'>): Promise<void> {
    for (const { vacancyId, by } of (await table.startingWith(keys.chases())).map(toChase))
      if (by === accountId) await table.change(keys.chase(vacancyId), { set: { by: 'account_erased', byMail: '' } })
  },
})

export const toChase = (item: Item): Chase => v.parse(chaseItem, item)
