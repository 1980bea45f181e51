import { implement } from '@orpc/server'
import type { Table } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import { accountStore } from '../accounts/account.store.ts'
import { mayAskGuardian } from '../accounts/account.ts'
import { guardianContract } from './guardian.contract.ts'
import { accountIdIn, guardianToken, sameToken } from './guardian-link.ts'

export interface GuardianDeps {
  identity: Table
  keyFor: KeyFor
}

export function guardianRoutes({ identity, keyFor }: GuardianDeps) {
  const os = implement(guardianContract).$context<CallContext>().use(turnAway)
  const accounts = accountStore(identity)

  return os.router({
    askGuardian: os.askGuardian.handler(async ({ input: { mail }, errors, context }) => {
      const { now } = context
      const account = await accounts.find(signedIn(context).accountId)
      if (!account) throw doorError('signed-out')
      const guardian = answer(mayAskGuardian(account, mail, now), errors)
      if (!(await accounts.askGuardianUnlessConfirmed(account.accountId, guardian)))
        throw errors['guardian-confirmed']()
      return { askedAt: now }
    }),

    readGuardianLink: os.readGuardianLink.handler(async ({ input: { token }, errors }) => {
      const child = await childOf(token)
      if (!child) throw errors['guardian-link-over']()
      const { name, guardian } = child
      return { childName: name, ...(guardian?.confirmedAt && { confirmedAt: guardian.confirmedAt }) }
    }),

    /** Said twice it is said once. */
    confirmGuardian: os.confirmGuardian.handler(async ({ input: { token }, errors, context: { now } }) => {
      const child = await childOf(token)
      if (!child?.guardian) throw errors['guardian-link-over']()
      const { accountId, name, guardian } = child
      const confirmed =
        guardian.confirmedAt !== undefined ||
        (await accounts.confirmGuardianWhileAsked(accountId, guardian.askedAt, now)) ||
        (await accounts.find(accountId))?.guardian?.confirmedAt !== undefined
      if (!confirmed) throw errors['guardian-link-over']()
      return { childName: name }
    }),
  })

  async function childOf(token: string) {
    const account = await accounts.find(accountIdIn(token))
    if (account?.status !== 'open' || !sameToken(await guardianToken(keyFor, account), token)) return undefined
    return account
  }
}
