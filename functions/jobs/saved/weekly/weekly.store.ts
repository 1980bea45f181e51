import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../../platform/clock.ts'
import { absent, type Item, type ItemPage, type Table } from '../../../platform/dynamodb/table.ts'
import type { Id } from '../../../platform/ids.ts'
import { keys, lists } from '../../keys.ts'
import type { AccessNeed } from '../../lists/access.ts'
import { accessShape } from '../../profiles/access.shape.ts'
import { type Profile, profileShape } from '../../profiles/profile.shape.ts'
import type { SavedSearch } from '../saved-search.shape.ts'
import { toSavedSearches } from '../saved-search.store.ts'
import { type Mailed, mailedShape, type Subscription, subscriptionShape } from './weekly.shape.ts'

export type WeeklyStore = ReturnType<typeof weeklyStore>

/** A subscriber with all that a mail is made from. */
export interface Subscriber {
  subscription: Subscription
  profile: Profile
  /** Of access, where they consented to have them used. */
  needs: readonly AccessNeed[]
  searches: readonly SavedSearch[]
  mailed: Mailed | undefined
}

/** Longer than a vacancy may stay open: whoever gets no mail for so long is told anew. */
const rememberedMs = 400 * dayMs

export const weeklyStore = (table: Table) => ({
  async find(accountId: Id<'account'>): Promise<Subscription | undefined> {
    const item = await table.get(keys.weeklyMail(accountId))
    return item && v.parse(subscriptionShape, item)
  },

  /** By what links name it. The index finds whose it is, and the item itself says whether it stands. */
  async named(mailingId: Id<'mailing'>): Promise<Subscription | undefined> {
    const list = lists.open('SUBSCRIBERS')
    const { items } = await table.page({ ...list, sk: mailingId }, { limit: 1 }, 'open')
    return items[0] && this.find(v.parse(subscriptionShape, items[0]).accountId)
  },

  /** Asked for twice, the first consent stands. */
  async begin(subscription: Subscription): Promise<Subscription> {
    const { accountId, mailingId } = subscription
    const item = {
      ...keys.weeklyMail(accountId),
      ...subscription,
      openPk: lists.open('SUBSCRIBERS').pk,
      openSk: mailingId,
    }
    if (await table.putNew(item)) return subscription
    return (await this.find(accountId)) ?? subscription
  },

  /** What was noted for it goes along. */
  end: (accountId: Id<'account'>): Promise<boolean> =>
    table.together([{ remove: keys.weeklyMail(accountId) }, { remove: keys.mailed(accountId) }]),

  async mailedTo(accountId: Id<'account'>): Promise<Mailed | undefined> {
    const item = await table.get(keys.mailed(accountId))
    return item && v.parse(mailedShape, item)
  },

  /** Some of all who asked for it, and where the next go on. */
  async page(limit: number, after: ItemPage['next']): Promise<{ subscribers: Subscriber[]; next: ItemPage['next'] }> {
    const { items, next } = await table.page(lists.open('SUBSCRIBERS'), { limit, ...(after && { after }) }, 'open')
    const subscriptions = items.map((item) => v.parse(subscriptionShape, item))
    const asked = subscriptions.flatMap(({ accountId }) => [
      keys.profile(accountId),
      keys.access(accountId),
      keys.searches(accountId),
      keys.mailed(accountId),
    ])
    const found = new Map((await table.getMany(asked)).map((item) => [`${item.pk}\n${item.sk}`, item]))
    const at = ({ pk, sk }: { pk: string; sk: string }): Item | undefined => found.get(`${pk}\n${sk}`)
    return {
      next,
      subscribers: subscriptions.map((subscription) => {
        const { accountId } = subscription
        const [access, searches, mailed] = [keys.access, keys.searches, keys.mailed].map((key) => at(key(accountId)))
        return {
          subscription,
          profile: v.parse(profileShape, at(keys.profile(accountId)) ?? {}),
          needs: access ? v.parse(accessShape, access).needs : [],
          searches: searches ? toSavedSearches(searches) : [],
          mailed: mailed && v.parse(mailedShape, mailed),
        }
      }),
    }
  },

  /**
   * Takes a week for one mail, before it is sent: true for one caller only. False when another copy had it, or when the
   * mail was ended after it was read.
   */
  claim({ subscription, mailed }: Subscriber, next: Mailed, now: Instant): Promise<boolean> {
    const { accountId, mailingId } = subscription
    return table.together([
      { check: keys.weeklyMail(accountId), while: { mailingId } },
      {
        put: { ...keys.mailed(accountId), accountId, ...next, expiresAt: epochSecond(later(now, rememberedMs)) },
        while: mailed ? { week: mailed.week } : { pk: absent },
      },
    ])
  },

  /** For a mail that was refused and surely did not go out: as if the week had not been taken. */
  async giveBack({ subscription: { accountId }, mailed }: Subscriber, { week }: Mailed, now: Instant): Promise<void> {
    const key = keys.mailed(accountId)
    if (!mailed) await table.remove(key, { week })
    else
      await table.replaceWhile(
        { week },
        { ...key, accountId, ...mailed, expiresAt: epochSecond(later(now, rememberedMs)) },
      )
  },

  async hasApplicants(vacancyId: Id<'vacancy'>): Promise<boolean> {
    return (await table.page(keys.applicationsFor(vacancyId), { limit: 1 })).items.length > 0
  },

  /** What somebody applied for already. */
  async appliedFor(accountId: Id<'account'>): Promise<Set<string>> {
    return new Set((await table.startingWith(keys.applicationsOf(accountId))).map((item) => String(item.vacancyId)))
  },
})
