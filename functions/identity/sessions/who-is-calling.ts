import type { Table } from '../../platform/dynamodb/table.ts'
import type { Caller } from '../../platform/http/serve.ts'
import { accountStore } from '../accounts/account.store.ts'
import type { Account } from '../accounts/account.ts'
import { hashed } from '../keys.ts'
import { cookiesOf } from './cookies.ts'
import { sessionStore } from './session.store.ts'
import { holds, type Session } from './session.ts'

export interface SignInSettings {
  siteUrl: string
  /** What staff need before their roles count. `code` is for the local city and its tests. */
  staffSignIn: 'passkey' | 'code'
}

export interface SignedIn {
  session: Session
  account: Account
}

/** The session a request speaks in, and whose it is; their roles are read anew with each call. */
export const signedInBy =
  (identity: Table, { siteUrl }: SignInSettings) =>
  async (request: Request, at: Date): Promise<SignedIn | undefined> => {
    const token = cookiesOf(siteUrl).read(request, 'session')
    const session = token && (await sessionStore(identity).find(hashed(token)))
    if (!session) return undefined
    const account = await accountStore(identity).find(session.accountId)
    if (account?.status !== 'open') return undefined
    return holds(session, account.roles.length > 0, at.toISOString()) ? { session, account } : undefined
  }

/** What a door knows of who calls. Somebody's staff roles count only in a session that a passkey raised. */
export const whoIsCalling = (identity: Table, settings: SignInSettings) => {
  const find = signedInBy(identity, settings)
  return async (request: Request, at: Date): Promise<Caller | undefined> => {
    const found = await find(request, at)
    return found && toCaller(found, settings)
  }
}

export const toCaller = ({ session, account }: SignedIn, settings: SignInSettings): Caller => ({
  accountId: account.accountId,
  mail: account.mail,
  sessionId: session.sessionId,
  roles: actsAsStaff(session, settings) ? account.roles : [],
})

export const actsAsStaff = ({ raisedBy }: Session, { staffSignIn }: SignInSettings) =>
  raisedBy === 'passkey' || (raisedBy === 'code' && staffSignIn === 'code')
