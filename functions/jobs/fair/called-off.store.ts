import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Item, Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { termsChanged } from '../calendar/terms.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'

/** Told by what lies beside fairs, too. */
export const isOff = (item: Item): boolean => item.sk.startsWith(keys.fairsOff().sk) && item.backOnAt === undefined

export type CalledOffStore = ReturnType<typeof calledOffStore>

const calledOffItem = v.object({
  eventId: id('event'),
  /** What the event is called: its letters say it. */
  event: v.string(),
  reason: v.string(),
  at: v.string(),
  /** It can no longer be undone: who has a place is told, and the place ends. */
  stands: v.boolean(),
  /** When the last place had ended. */
  endedAt: v.optional(v.string()),
  /** That was undone: what is left is gone in a moment. */
  backOnAt: v.optional(v.string()),
})
/** A fair whose event is cancelled. */
export type CalledOff = v.InferOutput<typeof calledOffItem>

/** Lies beside the fair: what officers plan and what becomes of the event are written by different hands. */
export const calledOffStore = (table: Table) => ({
  async find(eventId: Id<'event'>): Promise<CalledOff | undefined> {
    const item = await table.get(keys.fairOff(eventId))
    return item && isOff(item) ? v.parse(calledOffItem, item) : undefined
  },

  /** Those whose places have not all ended. There are a few in years. */
  async standing(): Promise<CalledOff[]> {
    const all = (await table.startingWith(keys.fairsOff())).map((item) => v.parse(calledOffItem, item))
    return all.filter(({ stands, endedAt, backOnAt }) => stands && endedAt === undefined && backOnAt === undefined)
  },

  /** No deadline of it holds for whoever applies from now on. */
  async save(off: CalledOff): Promise<void> {
    const domainEvent = { name: 'fair-called-off', at: off.at, as: 'city' } satisfies Happened<JobsDomainEvent>
    await table.together([{ put: { ...keys.fairOff(off.eventId), ...off, domainEvent } }, termsChanged()])
  },

  /** What happened is written before it goes, for the log and the pages. */
  async remove({ eventId, at }: CalledOff, backOnAt: Instant): Promise<void> {
    const [key, domainEvent] = [keys.fairOff(eventId), { name: 'fair-back-on', at: backOnAt, as: 'city' }]
    await table.together([{ change: key, by: { set: { backOnAt, domainEvent } }, while: { at } }, termsChanged()])
    await table.remove(key, { backOnAt })
  },

  async ended({ eventId, at }: CalledOff, endedAt: Instant): Promise<void> {
    await table.change(keys.fairOff(eventId), { set: { endedAt } }, { at })
  },
})
