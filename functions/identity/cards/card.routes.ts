import { randomBytes } from 'node:crypto'
import { implement } from '@orpc/server'
import type { Instant } from '../../platform/clock.ts'
import { absent } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import { accountStore, newAccountItem } from '../accounts/account.store.ts'
import { type Account, isMinor, readAge } from '../accounts/account.ts'
import { consentItem } from '../consents/consent.store.ts'
import { counterWording } from '../consents/wording.ts'
import { hashed } from '../keys.ts'
import { isYoung, masked, takenOffUntil } from '../own-mail/own-mail.ts'
import { cookiesOf } from '../sessions/cookies.ts'
import { sessionStore, startWrites } from '../sessions/session.store.ts'
import { deviceOf, type Session } from '../sessions/session.ts'
import { signedInBy } from '../sessions/who-is-calling.ts'
import type { SignInDeps } from '../sign-in/sign-in.routes.ts'
import { cardContract } from './card.contract.ts'
import { cardStore, whileHolds } from './card.store.ts'
import { cardSession, mayBeSeen, mayHaveCard, mayReadCode, printed } from './card.ts'
import { cardCodes } from './card-code.ts'

export function cardRoutes({ identity, keyFor, settings }: Omit<SignInDeps, 'sendMail'>) {
  const os = implement(cardContract).$context<CallContext>().use(turnAway)
  const [accounts, sessions, cards] = [accountStore(identity), sessionStore(identity), cardStore(identity)]
  const cookies = cookiesOf(settings.siteUrl)
  const currentSession = signedInBy(identity, settings)
  const codes = cardCodes(keyFor)

  return os.router({
    openAccountForOther: os.openAccountForOther.handler(async ({ input, errors, context }) => {
      const { now, lang } = context
      const openedBy = signedIn(context).accountId
      const age = answer(readAge(input, now), errors)
      const accountId = idFrom('account', 'counter', openedBy, input.formKey)
      const account: Account = {
        ...age,
        ...{
          accountId,
          openedBy,
          openedAs: input.name,
          name: input.name,
          lang,
          mail: '',
          status: 'open',
          openedAt: now,
        },
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
      const account = answer(mayBeSeen(await accounts.find(accountId)), errors)
      const card = await cards.ofAccount(accountId)
      return {
        ...{ accountId, name: account.name, openedAt: account.openedAt, isMinor: isMinor(account, context.now) },
        ...(account.openedAs !== account.name && { openedAs: account.openedAs }),
        ...(card && !card.endedAt && { card: { cardId: card.cardId, printedAt: card.printedAt } }),
        ...(account.mail !== '' && { mail: mailOf(account, context.now) }),
      }
    }),

    printCard: os.printCard.handler(async ({ input: { accountId, formKey }, errors, context }) => {
      const done = { printedBy: signedIn(context).accountId, printedAt: context.now }
      answer(mayHaveCard(await accounts.find(accountId)), errors)
      const before = await cards.ofAccount(accountId)
      const card = await codes.cardOf({ accountId, formKey, ...done })
      const isSentTwice = before?.cardId === card.cardId
      if (!isSentTwice && !(await cards.put(card, before))) {
        answer(mayHaveCard(await accounts.find(accountId)), errors)
        throw errors['card-printed-elsewhere']()
      }
      await sessions.endAll(accountId, card.cardId)
      return { cardId: card.cardId, printedAt: isSentTwice ? before.printedAt : card.printedAt }
    }),

    readCard: os.readCard.handler(async ({ input: { accountId }, errors, context }) => {
      const { name } = answer(mayHaveCard(await accounts.find(accountId)), errors)
      const card = await cards.ofAccount(accountId)
      if (!card || !mayReadCode(card, signedIn(context).accountId, context.now)) throw errors['card-not-readable']()
      return { name, code: printed(await codes.codeOf(card.cardId)), printedAt: card.printedAt }
    }),

    stopCard: os.stopCard.handler(async ({ input: { accountId }, errors, context }) => {
      answer(mayHaveCard(await accounts.find(accountId)), errors)
      const card = await cards.ofAccount(accountId)
      const stopped =
        card !== undefined && (await cards.stop(card, { at: context.now, by: signedIn(context).accountId }))
      // An address may have been added in that moment: then it is not the card that lets somebody in.
      if (card && !stopped) answer(mayHaveCard(await accounts.find(accountId)), errors)
      await sessions.endAll(accountId)
      return { stopped }
    }),

    signInByCard: os.signInByCard.handler(async ({ input: { code }, errors, context }) => {
      const { now, request, answerHeaders } = context
      const codeHash = await codes.hashOf(code)
      const card = await cards.byCode(codeHash)
      // An entry that points to a card with another code was left behind by a write that broke: it opens nothing.
      if (card?.codeHash !== codeHash) throw errors['card-unknown']()
      const account = await accounts.find(card.accountId)
      if (!mayHaveCard(account).ok || card.endedAt)
        throw errors[endedNow(account, now) ? 'card-ended' : 'card-unknown']()
      const { accountId, cardId } = card
      const token = randomBytes(32).toString('base64url')
      const device = deviceOf(request.headers.get('user-agent'))
      const session: Session = {
        ...{ sessionId: hashed(token), accountId, raisedBy: 'card', cardId },
        ...{ startedAt: now, seenAt: now, device },
      }
      const here = (await currentSession(request, new Date(now)))?.session
      if (!(await identity.together([whileHolds(card), ...startWrites(session, here)]))) throw errors['card-unknown']()
      answerHeaders.append('set-cookie', cookies.set('session', token, cardSession.absoluteMs / 1000))
      return { accountId }
    }),
  })
}

const mailOf = (account: Account, now: Instant) => {
  const { mail, mailAddedAt } = account
  return {
    masked: masked(mail),
    ...(mailAddedAt && { addedAt: mailAddedAt }),
    ...(isYoung(account, now) && { until: takenOffUntil(account) }),
  }
}

/** Whether an address took the card's place so lately that officers can still take it off: then the card's owner is told. */
function endedNow(account: Account | undefined, now: Instant): boolean {
  const seen = mayBeSeen(account)
  return seen.ok && isYoung(seen.value, now)
}
