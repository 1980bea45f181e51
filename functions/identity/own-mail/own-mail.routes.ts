import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import { accountStore } from '../accounts/account.store.ts'
import { cardStore } from '../cards/card.store.ts'
import { hashed } from '../keys.ts'
import { cookiesOf } from '../sessions/cookies.ts'
import { sessionStore } from '../sessions/session.store.ts'
import { codeStore } from '../sign-in/code.store.ts'
import { judgeTry } from '../sign-in/code.ts'
import { isCodeOf } from '../sign-in/code-hash.ts'
import type { SignInDeps } from '../sign-in/sign-in.routes.ts'
import { ownMailContract } from './own-mail.contract.ts'
import { ownMailStore } from './own-mail.store.ts'
import { mayAddMail } from './own-mail.ts'

export function ownMailRoutes({ identity, keyFor, settings }: Omit<SignInDeps, 'sendMail'>) {
  const os = implement(ownMailContract).$context<CallContext>().use(turnAway)
  const [codes, accounts, cards] = [codeStore(identity), accountStore(identity), cardStore(identity)]
  const [sessions, ownMail] = [sessionStore(identity), ownMailStore(identity)]
  const cookies = cookiesOf(settings.siteUrl)

  return os.router({
    addMail: os.addMail.handler(async ({ input, errors, context }) => {
      const { now, lang, request, answerHeaders } = context
      const { accountId, sessionId } = signedIn(context)
      const secret = cookies.read(request, 'asking')
      if (!secret) throw errors['code-over']()
      const tried = await codes.countTry(hashed(secret))
      const { mail, browser } = answer(judgeTry(tried, await isCodeOf(keyFor, tried, input.code), now), errors)

      const [account, holder, session, card] = await Promise.all([
        accounts.find(accountId),
        accounts.findByMail(mail),
        sessions.find(sessionId),
        cards.ofAccount(accountId),
      ])
      const added = async () => {
        // Whoever else came in by the card.
        await sessions.endAll(accountId, sessionId)
        answerHeaders.append('set-cookie', cookies.clear('asking'))
        return { mail }
      }
      // The same form sent twice: the first has put it there.
      if (account?.mail === mail) return added()
      answer(mayAddMail(account, holder), errors)
      // Signed in by a card that is no longer the one: an officer has just printed another.
      if (!card || card.cardId !== session?.cardId) throw doorError('signed-out')
      if (!(await ownMail.add({ browser, mail, card, lang, now }))) {
        if ((await cards.ofAccount(accountId))?.cardId !== card.cardId) throw doorError('signed-out')
        const other = await accounts.findByMail(mail)
        if (other?.accountId !== accountId) throw errors[other ? 'mail-taken' : 'code-over']()
      }
      return added()
    }),
  })
}
