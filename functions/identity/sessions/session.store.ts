import * as v from 'valibot'
import { epochSecond, type Instant } from '../../platform/clock.ts'
import { absent, type Item, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import { endsAt, type Session } from './session.ts'

export type SessionStore = ReturnType<typeof sessionStore>

export const sessionStore = (table: Table) => {
  const store = {
    async find(sessionId: string): Promise<Session | undefined> {
      const item = await table.get(keys.session(sessionId))
      return item && toSession(item)
    },

    /** Starts one in the place of another, which ends with the same write. False where it had been started before. */
    start: (session: Session, insteadOf?: Session): Promise<boolean> => table.together(startWrites(session, insteadOf)),

    async saw(session: Session, now: Instant): Promise<void> {
      const seen = { ...session, seenAt: now }
      const set = { seenAt: now, expiresAt: epochSecond(endsAt(seen)) }
      await table.change(keys.session(session.sessionId), { set }, { accountId: session.accountId })
    },

    /** Newest use first. */
    async listOf(accountId: Id<'account'>): Promise<Session[]> {
      const pointers = await table.startingWith(keys.sessionsOf(accountId))
      const items = await table.getMany(pointers.map(({ sk }) => keys.session(sk.slice('SESSION#'.length))))
      return items.map(toSession).sort((one, other) => other.seenAt.localeCompare(one.seenAt))
    },

    /** False where this account has no such session. */
    end: (accountId: Id<'account'>, sessionId: string): Promise<boolean> =>
      table.together([
        { remove: keys.session(sessionId), while: { accountId } },
        { remove: keys.sessionOf(accountId, sessionId) },
      ]),

    /** Ends all of them, but for one where one is named, or for those that a card raised. */
    async endAll(accountId: Id<'account'>, butFor?: string | Id<'card'>): Promise<void> {
      for (const { sk, cardId } of await table.startingWith(keys.sessionsOf(accountId))) {
        const sessionId = sk.slice('SESSION#'.length)
        if (butFor !== undefined && (sessionId === butFor || cardId === butFor)) continue
        if (!(await store.end(accountId, sessionId))) await table.remove(keys.sessionOf(accountId, sessionId))
      }
    },
  }
  return store
}

/** For a transaction in which something else happens too. */
export const startWrites = (session: Session, insteadOf?: Session): Write[] => {
  const expiresAt = epochSecond(endsAt(session))
  const pointer = keys.sessionOf(session.accountId, session.sessionId)
  return [
    { put: { ...keys.session(session.sessionId), ...session, expiresAt }, while: { pk: absent } },
    { put: { ...pointer, expiresAt, cardId: session.cardId } },
    ...(insteadOf && insteadOf.sessionId !== session.sessionId
      ? [
          { remove: keys.session(insteadOf.sessionId) },
          { remove: keys.sessionOf(insteadOf.accountId, insteadOf.sessionId) },
        ]
      : []),
  ]
}

const sessionItem = v.object({
  sessionId: v.string(),
  accountId: id('account'),
  raisedBy: v.picklist(['code', 'passkey', 'card']),
  cardId: v.optional(id('card')),
  startedAt: v.string(),
  seenAt: v.string(),
  device: v.string(),
})

const toSession = (item: Item): Session => v.parse(sessionItem, item)
