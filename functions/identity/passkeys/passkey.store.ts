import * as v from 'valibot'
import { epochSecond, type Instant, later } from '../../platform/clock.ts'
import { absent, type Item, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { Account } from '../accounts/account.ts'
import { keys } from '../keys.ts'
import { startWrites } from '../sessions/session.store.ts'
import type { Session } from '../sessions/session.ts'
import { challengeHoldsMs, type Passkey } from './passkey.ts'

export type PasskeyStore = ReturnType<typeof passkeyStore>

/** What a challenge was made for. Whoever signs in is not known yet. */
interface Challenge {
  for: 'registration' | 'authentication'
  accountId?: Id<'account'> | undefined
  endsAt: Instant
}

export const passkeyStore = (table: Table) => ({
  async find(passkeyId: string): Promise<Passkey | undefined> {
    const item = await table.get(keys.passkey(passkeyId))
    return item && toPasskey(item)
  },

  /** Oldest first. */
  async listOf(accountId: Id<'account'>): Promise<Passkey[]> {
    const pointers = await table.startingWith(keys.passkeysOf(accountId))
    const items = await table.getMany(pointers.map(({ sk }) => keys.passkey(sk.slice('PASSKEY#'.length))))
    return items.map(toPasskey).sort((one, other) => one.addedAt.localeCompare(other.addedAt))
  },

  async saveChallenge(
    challenge: string,
    { for: purpose, accountId }: Omit<Challenge, 'endsAt'>,
    now: Instant,
  ): Promise<void> {
    const endsAt = later(now, challengeHoldsMs)
    await table.put({ ...keys.challenge(challenge), for: purpose, accountId, endsAt, expiresAt: epochSecond(endsAt) })
  },

  /** Each is answered once. False where it was not asked, not of this one, was answered, or is too old. */
  async takeChallenge(challenge: string, wanted: Omit<Challenge, 'endsAt'>, now: Instant): Promise<boolean> {
    const key = keys.challenge(challenge)
    const item = await table.get(key)
    if (!item || item.for !== wanted.for || item.accountId !== wanted.accountId || now >= String(item.endsAt))
      return false
    return table.remove(key, { endsAt: String(item.endsAt) })
  },

  /** The passkey, and a session that it raised in the place of the one it was added in. False where it is known already. */
  add: (
    passkey: Passkey,
    { accountId, passkeySince }: Account,
    session: Session,
    insteadOf: Session,
  ): Promise<boolean> =>
    table.together([
      { put: { ...keys.passkey(passkey.passkeyId), ...passkey }, while: { pk: absent } },
      { put: { ...keys.passkeyOf(accountId, passkey.passkeyId) } },
      {
        change: keys.account(accountId),
        by: { set: { passkeySince: passkeySince ?? passkey.addedAt }, remove: ['mayEnrolUntil'] },
        while: { status: 'open' },
      },
      ...startWrites(session, insteadOf),
    ]),

  async used({ passkeyId, accountId }: Passkey, counter: number, now: Instant): Promise<void> {
    await table.change(keys.passkey(passkeyId), { set: { counter, usedAt: now } }, { accountId })
  },

  /** False where this account has no such passkey. */
  remove: (accountId: Id<'account'>, passkeyId: string): Promise<boolean> =>
    table.together(removeWrites(accountId, passkeyId)),

  /** All of them: may be called again after it broke half-way. */
  async removeAll(accountId: Id<'account'>): Promise<void> {
    for (const { sk } of await table.startingWith(keys.passkeysOf(accountId)))
      await table.together(removeWrites(accountId, sk.slice('PASSKEY#'.length)))
  },
})

const removeWrites = (accountId: Id<'account'>, passkeyId: string): Write[] => [
  { remove: keys.passkey(passkeyId), while: { accountId } },
  { remove: keys.passkeyOf(accountId, passkeyId) },
]

const passkeyItem = v.object({
  passkeyId: v.string(),
  credentialId: v.string(),
  accountId: id('account'),
  publicKey: v.string(),
  counter: v.number(),
  transports: v.array(v.string()),
  name: v.string(),
  addedAt: v.string(),
  usedAt: v.optional(v.string()),
  isSynced: v.boolean(),
})

const toPasskey = (item: Item): Passkey => v.parse(passkeyItem, item)
