import { createHmac, randomBytes } from 'node:crypto'
import { implement } from '@orpc/server'
import { absent } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type Id, idFrom } from '../../platform/ids.ts'

import { accountStore, newAccountItem } from '../accounts/account.store.ts'
import { type Account, isMinor, readAge } from '../accounts/account.ts'
import { consentItem } from '../consents/consent.store.ts'
import { counterWording } from '../consents/wording.ts'
import { hashed } from '../keys.ts'
import { cookiesOf } from '../sessions/cookies.ts'
import { sessionStore } from '../sessions/session.store.ts'
import { deviceOf } from '../sessions/session.ts'
import { signedInBy } from '../sessions/who-is-calling.ts'
import type { SignInDeps } from '../sign-in/sign-in.routes.ts'
import { cardContract } from './card.contract.ts'
import { cardStore } from './card.store.ts'
import { type Card, cardSession, codeFrom, mayHaveCard, mayReadCode, printed } from './card.ts'

export function cardRoutes({ identity, keyFor, settings }: Omit<SignInDeps, 'sendMail'>) {
  const os = implement(cardContract).$context<CallContext>().use(turnAway)
  const [accounts, sessions, cards] = [accountStore(identity), sessionStore(identity), cardStore(identity)]
  const cookies = cookiesOf(settings.siteUrl)
  const currentSession = signedInBy(identity, settings)

  return os.router({
    openAccountForOther: os.openAccountForOther.handler(async ({ input, errors, context }) => {
      const { now, lang } = context
      const openedBy = signedIn(context).accountId
      const age = answer(readAge(input, now), errors)
      const accountId = idFrom('account', 'counter', openedBy, input.formKey)
      const account: Account = {
        ...age,
        ...{ accountId, openedBy, name: input.name, lang, mail: '', status: 'open', openedAt: now },
        ...{ roles: [], rolesVersion: 0 },
      }
      const { version } = counterWording()
      const happened = { name: 'account-opened', at: now, by: openedBy, as: 'officer' } as const
      await identity.together([
        { put: newAccountItem(account, happened), while: { pk: absent } },
        { put: consentItem({ accountId, kind: 'account', given: true, version, lang, at: now, heardBy: openedBy }) },
      ])
      return { accountId }
    }),

    readCounterAccount: os.readCounterAccount.handler(async ({ input: { accountId }, errors, context }) => {
      const account = answer(mayHaveCard(await accounts.find(accountId)), errors)
      const card = await cards.ofAccount(accountId)
      return {
        ...{ accountId, name: account.name, openedAt: account.openedAt, isMinor: isMinor(account, context.now) },
        ...(card && { card: { cardId: card.cardId, printedAt: card.printedAt } }),
      }
    }),

    printCard: os.printCard.handler(async ({ input: { accountId, formKey }, errors, context }) => {
      const printedBy = signedIn(context).accountId
      answer(mayHaveCard(await accounts.find(accountId)), errors)
      const before = await cards.ofAccount(accountId)
      const cardId = idFrom('card', accountId, printedBy, formKey)
      if (before?.cardId === cardId) return { cardId, printedAt: before.printedAt }
      const codeHash = await hashOf(await codeOf(cardId))
      const card: Card = { cardId, accountId, codeHash, printedBy, printedAt: context.now }
      if (!(await cards.put(card, before))) throw errors['card-printed-elsewhere']()
      await sessions.endAll(accountId)
      return { cardId, printedAt: card.printedAt }
    }),

    readCard: os.readCard.handler(async ({ input: { accountId }, errors, context }) => {
      const { name } = answer(mayHaveCard(await accounts.find(accountId)), errors)
      const card = await cards.ofAccount(accountId)
      if (!card || !mayReadCode(card, signedIn(context).accountId, context.now)) throw errors['card-not-readable']()
      return { name, code: printed(await codeOf(card.cardId)), printedAt: card.printedAt }
    }),

    stopCard: os.stopCard.handler(async ({ input: { accountId }, errors }) => {
      answer(mayHaveCard(await accounts.find(accountId)), errors)
      const card = await cards.ofAccount(accountId)
      const stopped = card !== undefined && (await cards.remove(card))
      await sessions.endAll(accountId)
      return { stopped }
    }),

    signInByCard: os.signInByCard.handler(async ({ input: { code }, errors, context }) => {
      const { now, request, answerHeaders } = context
      const codeHash = await hashOf(code)
      const card = await cards.byCode(codeHash)
      // An entry that points to a card with another code was left behind by a write that broke: it opens nothing.
      const account = card?.codeHash === codeHash ? mayHaveCard(await accounts.find(card.accountId)) : undefined
      if (!account?.ok) throw errors['card-unknown']()
      const { accountId } = account.value
      const token = randomBytes(32).toString('base64url')
      const device = deviceOf(request.headers.get('user-agent'))
      const session = {
        sessionId: hashed(token),
        accountId,
        raisedBy: 'card',
        startedAt: now,
        seenAt: now,
        device,
      } as const
      await sessions.start(session, (await currentSession(request, new Date(now)))?.session)
      answerHeaders.append('set-cookie', cookies.set('session', token, cardSession.absoluteMs / 1000))
      return { accountId }
    }),
  })

  /** Grown from the card's id: nothing in the table can be typed in, and who printed it can see it once more. */
  async function codeOf(cardId: Id<'card'>): Promise<string> {
    return codeFrom(
      createHmac('sha256', await keyFor('card-code'))
        .update(cardId)
        .digest(),
    )
  }

  async function hashOf(code: string): Promise<string> {
    return createHmac('sha256', await keyFor('card-hash'))
      .update(code)
      .digest('base64url')
  }
}
