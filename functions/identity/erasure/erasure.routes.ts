import { implement } from '@orpc/server'
import type { Table } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import { accountStore } from '../accounts/account.store.ts'
import { mayHaveCard } from '../cards/card.ts'
import { roleStore } from '../roles/role.store.ts'
import { cookiesOf } from '../sessions/cookies.ts'
import { sessionStore } from '../sessions/session.store.ts'
import type { SignInSettings } from '../sessions/who-is-calling.ts'
import { erasureContract, erasureWords } from './erasure.contract.ts'
import { erasureStore } from './erasure.store.ts'
import { mayEraseOwn } from './erasure.ts'
import { exportPerson } from './export-person.ts'

export interface ErasureRoutesDeps {
  identity: Table
  settings: SignInSettings
}

export function erasureRoutes({ identity, settings }: ErasureRoutesDeps) {
  const os = implement(erasureContract).$context<CallContext>().use(turnAway)
  const accounts = accountStore(identity)

  return os.router({
    exportMine: os.exportMine.handler(({ context }) => exportPerson(identity, signedIn(context).accountId)),

    askErasure: os.askErasure.handler(async ({ input: { word }, errors, context }) => {
      const { now, answerHeaders } = context
      if (!erasureWords.some((each) => each === word)) throw errors['word-wrong']()
      const [account, admins] = await Promise.all([
        accounts.find(signedIn(context).accountId),
        roleStore(identity).admins(),
      ])
      if (!account) throw doorError('signed-out')
      answer(mayEraseOwn(account, now), errors)
      if (account.roles.includes('admin') && admins <= 1) throw errors['last-admin']()
      if (!(await erasureStore(identity).ask(account, admins, now))) throw errors['account-moved-on']()
      await sessionStore(identity).endAll(account.accountId)
      answerHeaders.append('set-cookie', cookiesOf(settings.siteUrl).clear('session'))
      return { askedAt: now }
    }),

    eraseForOther: os.eraseForOther.handler(async ({ input: { accountId }, errors, context }) => {
      const { now } = context
      const account = answer(mayHaveCard(await accounts.find(accountId)), errors)
      const officer = { by: signedIn(context).accountId, as: 'officer' } as const
      // Nobody of the counter is an admin, so none is counted.
      if (!(await erasureStore(identity).ask(account, 0, now, officer))) throw errors['account-moved-on']()
      await sessionStore(identity).endAll(accountId)
      return { askedAt: now }
    }),
  })
}
