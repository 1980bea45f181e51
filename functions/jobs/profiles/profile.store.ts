import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import { type Profile, profileShape } from './profile.shape.ts'

export type ProfileStore = ReturnType<typeof profileStore>

export const profileStore = (table: Table) => ({
  /** Empty where nothing has been answered yet. */
  async find(accountId: Id<'account'>): Promise<Profile> {
    return v.parse(profileShape, (await table.get(keys.profile(accountId))) ?? {})
  },

  /** By account. Whoever has answered nothing is left out. */
  async many(accountIds: readonly Id<'account'>[]): Promise<Map<string, Profile>> {
    const items = await table.getMany(accountIds.map(keys.profile))
    return new Map(items.map((item) => [String(item.accountId), v.parse(profileShape, item)]))
  },

  /** Writes the answers given and leaves the others: two phones on two questions do not undo each other. */
  async save(accountId: Id<'account'>, answers: Profile, now: Instant): Promise<Profile> {
    const item = await table.change(keys.profile(accountId), {
      set: { ...answers, accountId, domainEvent: { name: 'profile-saved', at: now } },
    })
    return v.parse(profileShape, item)
  },

  forget: (accountId: Id<'account'>): Promise<boolean> => table.remove(keys.profile(accountId)),
})
