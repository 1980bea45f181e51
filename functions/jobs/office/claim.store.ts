import * as v from 'valibot'
import { epochSecond, type Instant } from '../../platform/clock.ts'
import { absent, type Item, type Table, type While } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import { type Claim, isHeldByAnother, type Thing } from './claim.ts'

export type ClaimStore = ReturnType<typeof claimStore>

const claimItem = v.object({
  thing: v.custom<Thing>((value) => typeof value === 'string'),
  accountId: id('account'),
  mail: v.string(),
  until: v.string(),
})

/** All in one partition: there are as many claims as officers at work, and every queue asks for all of them. */
export const claimStore = (table: Table) => ({
  /** Takes it, or renews it. Answers with the claim that stands then: somebody else's where they were first. */
  async take(claim: Claim, now: Instant): Promise<Claim> {
    const item = { ...keys.claim(claim.thing), ...claim, expiresAt: epochSecond(claim.until) }
    const before = await this.find(claim.thing)
    if (before && isHeldByAnother(before, claim.accountId, now)) return before
    const seen: While = before ? { accountId: before.accountId, until: before.until } : { pk: absent }
    if (await table.replaceWhile(seen, item)) return claim
    return (await this.find(claim.thing)) ?? claim
  },

  async find(thing: Thing): Promise<Claim | undefined> {
    const item = await table.get(keys.claim(thing))
    return item && toClaim(item)
  },

  /** Those that hold. DynamoDB deletes late, so the instant is asked, too. */
  async standing(now: Instant): Promise<Claim[]> {
    return (await table.startingWith(keys.claims())).map(toClaim).filter(({ until }) => until > now)
  },

  release: (thing: Thing, accountId: Id<'account'>): Promise<boolean> => table.remove(keys.claim(thing), { accountId }),

  async forget(accountId: Id<'account'>): Promise<void> {
    for (const claim of (await table.startingWith(keys.claims())).map(toClaim))
      if (claim.accountId === accountId) await this.release(claim.thing, accountId)
  },
})

const toClaim = (item: Item): Claim => v.parse(claimItem, item)
