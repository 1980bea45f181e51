import { implement } from '@orpc/server'
import { absent } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { accountStore } from '../accounts/account.store.ts'
import { cardStore } from '../cards/card.store.ts'
import { consentItem } from '../consents/consent.store.ts'
import { currentWording } from '../consents/wording.ts'
import { hashed, keys } from '../keys.ts'
import { cookiesOf } from '../sessions/cookies.ts'
import { sessionStore } from '../sessions/session.store.ts'
import { codeStore, usedUpWhile } from '../sign-in/code.store.ts'
import { judgeTry } from '../sign-in/code.ts'
import { isCodeOf } from '../sign-in/code-hash.ts'
import type { SignInDeps } from '../sign-in/sign-in.routes.ts'
import { ownMailContract } from './own-mail.contract.ts'
import { mayAddMail } from './own-mail.ts'

export function ownMailRoutes({ identity, keyFor, settings }: Omit<SignInDeps, 'sendMail'>) {
  const os = implement(ownMailContract).$context<CallContext>().use(turnAway)
  const [codes, accounts, cards] = [codeStore(identity), accountStore(identity), cardStore(identity)]
  const sessions = sessionStore(identity)
  const cookies = cookiesOf(settings.siteUrl)

  return os.router({
    addMail: os.addMail.handler(async ({ input, errors, context }) => {
      const { now, lang, request, answerHeaders } = context
      const { accountId, sessionId } = signedIn(context)
      const secret = cookies.read(request, 'asking')
      if (!secret) throw errors['code-over']()
      const tried = await codes.countTry(hashed(secret))
      const { mail, browser } = answer(judgeTry(tried, await isCodeOf(keyFor, tried, input.code), now), errors)

      const [account, holder, card] = await Promise.all([
        accounts.find(accountId),
        accounts.findByMail(mail),
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
      const happened = { name: 'mail-added', at: now, by: accountId } as const
      const { version } = currentWording('account')
      const isSaved = await identity.together([
        usedUpWhile(browser, 'open'),
        { put: { ...keys.mail(mail), accountId }, while: { pk: absent } },
        {
          change: keys.account(accountId),
          // Counted as a change of roles, so that an erasure that was asked for meanwhile reads the address.
          by: { set: { mail, domainEvent: happened }, add: { rolesVersion: 1 } },
          while: { status: 'open', mail: '' },
        },
        { put: consentItem({ accountId, kind: 'account', given: true, version, lang, at: now }) },
        // Whoever has a mailbox signs in by it: a card that is lost later opens nothing.
        ...(card ? [{ remove: keys.cardOf(accountId) }, { remove: keys.card(card.codeHash) }] : []),
      ])
      if (!isSaved) throw errors[(await accounts.findByMail(mail)) ? 'mail-taken' : 'code-over']()
      return added()
    }),
  })
}
