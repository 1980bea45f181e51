import { implement } from '@orpc/server'
import type { Table } from '../../platform/dynamodb/table.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import { accountStore } from '../accounts/account.store.ts'
import { guardianState, hasPasskey, isMinor } from '../accounts/account.ts'
import { invitationStore } from '../roles/invitation.store.ts'
import { cookiesOf } from './cookies.ts'
import { sessionContract } from './session.contract.ts'
import { sessionStore } from './session.store.ts'
import { isDueToBeSeen, seenCookieSeconds } from './session.ts'
import { actsAsStaff, type SignInSettings, signedInBy } from './who-is-calling.ts'

export interface SessionDeps {
  identity: Table
  settings: SignInSettings
}

export function sessionRoutes({ identity, settings }: SessionDeps) {
  const os = implement(sessionContract).$context<CallContext>().use(turnAway)
  const [accounts, sessions, invitations] = [accountStore(identity), sessionStore(identity), invitationStore(identity)]
  const cookies = cookiesOf(settings.siteUrl)
  const currentSession = signedInBy(identity, settings)
  const ended = { ended: true } as const

  return os.router({
    whoAmI: os.whoAmI.handler(async ({ context }) => {
      const { now } = context
      const { accountId, sessionId } = signedIn(context)
      const [account, session] = await Promise.all([accounts.find(accountId), sessions.find(sessionId)])
      if (!account || !session) throw doorError('signed-out')
      if (isDueToBeSeen(session, account.roles.length > 0, now)) await sessions.saw(session, now)
      context.answerHeaders.append('set-cookie', cookies.set('seen', '1', seenCookieSeconds))
      return {
        accountId,
        name: account.name,
        mail: account.mail,
        roles: actsAsStaff(session, settings) ? [...account.roles] : [],
        worksAs: [...account.roles],
        needsPasskey: account.roles.length > 0 && !actsAsStaff(session, settings),
        hasPasskey: hasPasskey(account),
        isMinor: isMinor(account, now),
        guardian: guardianState(account, now),
        invitedAs: (await invitations.to(account.mail, now)).map(({ role }) => role),
        openedAt: account.openedAt,
      }
    }),

    rename: os.rename.handler(async ({ input: { name }, context }) => {
      await accounts.rename(signedIn(context).accountId, name)
      return { name }
    }),

    listSessions: os.listSessions.handler(async ({ context }) => {
      const caller = signedIn(context)
      const all = await sessions.listOf(caller.accountId)
      return {
        sessions: all.map(({ accountId: _, ...session }) => ({
          ...session,
          isThis: session.sessionId === caller.sessionId,
        })),
      }
    }),

    endSession: os.endSession.handler(async ({ input: { sessionId }, errors, context }) => {
      if (!(await sessions.end(signedIn(context).accountId, sessionId))) throw errors['session-not-found']()
      return ended
    }),

    endOtherSessions: os.endOtherSessions.handler(async ({ context }) => {
      const { accountId, sessionId } = signedIn(context)
      await sessions.endAll(accountId, sessionId)
      return ended
    }),

    signOut: os.signOut.handler(async ({ context: { request, now, answerHeaders } }) => {
      const found = await currentSession(request, new Date(now))
      if (found) await sessions.end(found.account.accountId, found.session.sessionId)
      answerHeaders.append('set-cookie', cookies.clear('session'))
      answerHeaders.append('set-cookie', cookies.clear('asking'))
      return ended
    }),
  })
}
