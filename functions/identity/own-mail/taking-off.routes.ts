import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { accountStore } from '../accounts/account.store.ts'
import { cardStore } from '../cards/card.store.ts'
import { cardCodes } from '../cards/card-code.ts'
import { sessionStore } from '../sessions/session.store.ts'
import type { SignInDeps } from '../sign-in/sign-in.routes.ts'
import { ownMailStore } from './own-mail.store.ts'
import { mayTakeMailOff } from './own-mail.ts'
import { takingOffContract } from './taking-off.contract.ts'

export function takingOffRoutes({ identity, keyFor }: Pick<SignInDeps, 'identity' | 'keyFor'>) {
  const os = implement(takingOffContract).$context<CallContext>().use(turnAway)
  const [accounts, cards, sessions] = [accountStore(identity), cardStore(identity), sessionStore(identity)]
  const codes = cardCodes(keyFor)

  return os.router({
    takeMailOff: os.takeMailOff.handler(async ({ input: { accountId, formKey, addedAt }, errors, context }) => {
      const done = { printedBy: signedIn(context).accountId, printedAt: context.now }
      const [account, before, card] = await Promise.all([
        accounts.find(accountId),
        cards.ofAccount(accountId),
        codes.cardOf({ accountId, formKey, ...done }),
      ])
      const { cardId } = card
      const isSentTwice = before?.cardId === cardId && before.endedAt === undefined
      if (!isSentTwice) {
        const open = answer(mayTakeMailOff(account, addedAt, context.now), errors)
        if (!(await ownMailStore(identity).takeOff(open, card, before))) {
          const now = await cards.ofAccount(accountId)
          if (now?.cardId !== cardId)
            throw errors[now?.cardId === before?.cardId ? 'mail-moved-on' : 'card-printed-elsewhere']()
        }
      }
      await sessions.endAll(accountId, cardId)
      return { cardId, printedAt: isSentTwice ? before.printedAt : card.printedAt }
    }),
  })
}
