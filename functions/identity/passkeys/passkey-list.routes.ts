import { implement } from '@orpc/server'
import type { Table } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import { accountStore } from '../accounts/account.store.ts'
import { passkeyStore } from './passkey.store.ts'
import { mayRemove, type Passkey } from './passkey.ts'
import { type PasskeyView, passkeyListContract } from './passkey-list.contract.ts'

export function passkeyListRoutes({ identity }: { identity: Table }) {
  const os = implement(passkeyListContract).$context<CallContext>().use(turnAway)
  const [accounts, passkeys] = [accountStore(identity), passkeyStore(identity)]

  return os.router({
    listPasskeys: os.listPasskeys.handler(async ({ context }) => {
      const held = await passkeys.listOf(signedIn(context).accountId)
      return { passkeys: held.map(toView) }
    }),

    removePasskey: os.removePasskey.handler(async ({ input: { passkeyId }, errors, context }) => {
      const { accountId } = signedIn(context)
      const [account, held] = await Promise.all([accounts.find(accountId), passkeys.listOf(accountId)])
      if (!account) throw doorError('signed-out')
      if (!held.some((each) => each.passkeyId === passkeyId)) throw errors['passkey-not-found']()
      answer(mayRemove(account, held.length), errors)
      if (!(await passkeys.remove(accountId, passkeyId))) throw errors['passkey-not-found']()
      return { removed: true as const }
    }),
  })
}

const toView = ({ passkeyId, name, addedAt, usedAt, isSynced }: Passkey): PasskeyView => ({
  passkeyId,
  name,
  addedAt,
  isSynced,
  ...(usedAt && { usedAt }),
})
