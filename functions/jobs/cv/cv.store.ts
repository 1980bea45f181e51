import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import { absent, type Table, type While } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import { type Cv, cvShape } from './cv.shape.ts'

export type CvStore = ReturnType<typeof cvStore>

/** Proposals nobody answered are shown no longer than this. */
const keptMs = 7 * dayMs

/**
 * One item for each person, which their form opens: a file that comes in for somebody who has none, because they were
 * erased meanwhile, leaves nothing. It carries no domain event, and nothing of the file but what was proposed.
 */
export function cvStore(table: Table) {
  async function held(accountId: Id<'account'>): Promise<Cv | undefined> {
    const item = await table.get(keys.cv(accountId))
    return item?.cv === undefined ? undefined : v.parse(cvShape, item.cv)
  }
  return {
    /** All there is, for its person to take along. */
    held,
    /** Nothing where none was read, or where its time is over: DynamoDB deletes later than that. */
    async find(accountId: Id<'account'>, now: Instant): Promise<Cv | undefined> {
      const cv = await held(accountId)
      return cv && cv.until > now ? cv : undefined
    },

    /** A form is about to be shown. */
    async expect(accountId: Id<'account'>, now: Instant): Promise<void> {
      await table.change(keys.cv(accountId), { set: { accountId, expiresAt: epochSecond(later(now, keptMs + dayMs)) } })
    },

    /**
     * The later of two files counts, in whatever order they were read. False where nobody waits for it, or a later one
     * is there.
     */
    async saveUnlessLater(accountId: Id<'account'>, given: Omit<Cv, 'until'>): Promise<boolean> {
      const until = later(given.uploadedAt, keptMs)
      for (let attempt = 0; attempt < 8; attempt++) {
        const item = await table.get(keys.cv(accountId))
        if (!item || (typeof item.uploadedAt === 'string' && item.uploadedAt > given.uploadedAt)) return false
        const seen: While = { accountId, uploadedAt: typeof item.uploadedAt === 'string' ? item.uploadedAt : absent }
        const cv: Cv = { ...given, until }
        const set = { cv, uploadedAt: given.uploadedAt, expiresAt: epochSecond(until) }
        if (await table.change(keys.cv(accountId), { set }, seen)) return true
      }
      throw new Error('a CV changed eight times while one came in')
    },

    forget: (accountId: Id<'account'>): Promise<boolean> => table.remove(keys.cv(accountId)),
  }
}
