import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { termsChanged } from '../calendar/terms.ts'
import { keys } from '../keys.ts'

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
})
/** A fair whose event is cancelled. */
export type CalledOff = v.InferOutput<typeof calledOffItem>

/** Lies beside the fair: what officers plan and what becomes of the event are written by different hands. */
export const calledOffStore = (table: Table) => ({
  async find(eventId: Id<'event'>): Promise<CalledOff | undefined> {
    const item = await table.get(keys.fairOff(eventId))
    return item && v.parse(calledOffItem, item)
  },

  /** Those whose places have not all ended. There are a few in years. */
  async standing(): Promise<CalledOff[]> {
    const all = (await table.startingWith(keys.fairsOff())).map((item) => v.parse(calledOffItem, item))
    return all.filter(({ stands, endedAt }) => stands && endedAt === undefined)
  },

  /** No deadline of it holds for whoever applies from now on. */
  async save(off: CalledOff): Promise<void> {
    await table.together([{ put: { ...keys.fairOff(off.eventId), ...off } }, termsChanged()])
  },

  async remove(eventId: Id<'event'>): Promise<void> {
    await table.together([{ remove: keys.fairOff(eventId) }, termsChanged()])
  },

  async ended({ eventId, at }: CalledOff, endedAt: Instant): Promise<void> {
    await table.change(keys.fairOff(eventId), { set: { endedAt } }, { at })
  },
})
