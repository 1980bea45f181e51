import { createHmac, randomBytes, randomInt } from 'node:crypto'
import { implement } from '@orpc/server'
import { later } from '../../platform/clock.ts'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import type { Allowance } from '../../platform/http/rate-limit.ts'
import { type CallContext, countedFor, doorError, turnAway } from '../../platform/http/serve.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { SendMail } from '../../platform/mail.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import { accountStore, newAccountItem } from '../accounts/account.store.ts'
import { type Account, readAge } from '../accounts/account.ts'
import { consentItem } from '../consents/consent.store.ts'
import { currentWording } from '../consents/wording.ts'
import { hashed, keys } from '../keys.ts'
import { whileMailOf } from '../own-mail/own-mail.store.ts'
import { cookiesOf } from '../sessions/cookies.ts'
import { sessionStore, startWrites } from '../sessions/session.store.ts'
import { cookieSeconds, deviceOf, type Session } from '../sessions/session.ts'
import { actsAsStaff, type SignInSettings, signedInBy } from '../sessions/who-is-calling.ts'
import { codeStore, usedUpWhile } from './code.store.ts'
import { codeHoldsMs, judgeTry, perAddress, provenHoldsMs } from './code.ts'
import { codeHash, isCodeOf } from './code-hash.ts'
import { signInContract } from './sign-in.contract.ts'
import { codeLetter } from './sign-in.mail.ts'

export interface SignInDeps {
  identity: Table
  keyFor: KeyFor
  sendMail: SendMail
  settings: SignInSettings
}

export function signInRoutes({ identity, keyFor, sendMail, settings }: SignInDeps) {
  const os = implement(signInContract).$context<CallContext>().use(turnAway)
  const [codes, accounts, sessions] = [codeStore(identity), accountStore(identity), sessionStore(identity)]
  const cookies = cookiesOf(settings.siteUrl)
  const currentSession = signedInBy(identity, settings)

  return os.router({
    askForCode: os.askForCode.handler(async ({ input: { mail }, context }) => {
      const { now, lang, letThrough, answerHeaders } = context
      for (const allowance of perAddress)
        if (!(await letThrough(codesTo(mail, allowance), allowance, now))) throw doorError('too-many-tries')

      const secret = randomBytes(32).toString('base64url')
      const code = String(randomInt(1_000_000)).padStart(6, '0')
      const asked = {
        browser: hashed(secret),
        mail,
        lang,
        tries: 0,
        status: 'open',
        endsAt: later(now, codeHoldsMs),
      } as const
      await codes.save({ ...asked, codeHash: await codeHash(keyFor, asked.browser, code) })
      await sendMail({ id: idFrom('code', asked.browser), to: mail, ...codeLetter(lang, code, settings.siteUrl) })

      answerHeaders.append('set-cookie', cookies.set('asking', secret, (codeHoldsMs + provenHoldsMs) / 1000))
      return { holdsMinutes: codeHoldsMs / 60_000 }
    }),

    enterCode: os.enterCode.handler(async ({ input, errors, context }) => {
      const { now, request } = context
      const secret = cookies.read(request, 'asking')
      if (!secret) throw errors['code-over']()
      const tried = await codes.countTry(hashed(secret))
      const code = answer(judgeTry(tried, await isCodeOf(keyFor, tried, input.code), now), errors)

      const account = await accounts.findByMail(code.mail)
      if (account?.status === 'erasing') throw errors['account-erasing']()
      if (!account) {
        const proven = code.status === 'proven' || (await codes.saveProvenWhileOpen(code.browser, now))
        if (!proven) throw errors['code-over']()
        return { is: 'new' as const }
      }

      const { session, token } = await sessionOf(secret, account.accountId, context)
      const started = await identity.together([
        usedUpWhile(code.browser, 'open'),
        whileMailOf(account.accountId, code.mail),
        ...startWrites(session, (await currentSession(request, new Date(now)))?.session),
      ])
      // An answer that got lost is given again while its session stands; a code that was used for another is over.
      if (!started && !(await sessions.find(session.sessionId))) throw errors['code-over']()
      if (started) await giveBack(code.mail, ['askForCode', 'enterCode'], context)
      welcome(context, token)
      const needsPasskey = account.roles.length > 0 && !actsAsStaff(session, settings)
      return { is: 'signed-in' as const, accountId: account.accountId, needsPasskey }
    }),

    openAccount: os.openAccount.handler(async ({ input: { name, birthYear, adult }, errors, context }) => {
      const { now, lang, request } = context
      const secret = cookies.read(request, 'asking')
      const code = secret && (await codes.find(hashed(secret)))
      if (!secret || !code || code.status === 'open' || now >= code.endsAt) throw errors['code-over']()
      const age = answer(readAge({ birthYear, adult }, now), errors)

      const accountId = idFrom('account', code.browser)
      const account: Account = {
        ...age,
        accountId,
        name,
        lang,
        mail: code.mail,
        status: 'open',
        openedAt: now,
        roles: [],
        rolesVersion: 0,
      }
      const { session, token } = await sessionOf(secret, accountId, context)
      const consent = {
        accountId,
        kind: 'account',
        given: true,
        version: currentWording('account').version,
        lang,
        at: now,
      } as const
      const opened = await identity.together([
        usedUpWhile(code.browser, 'proven'),
        { put: { ...keys.mail(code.mail), accountId }, while: { pk: absent } },
        { put: newAccountItem(account, { name: 'account-opened', at: now }), while: { pk: absent } },
        { put: consentItem(consent) },
        ...startWrites(session, (await currentSession(request, new Date(now)))?.session),
      ])
      if (!opened && !(await sessions.find(session.sessionId))) throw errors['code-over']()
      if (opened) await giveBack(code.mail, ['askForCode', 'enterCode', 'openAccount'], context)
      welcome(context, token)
      return { accountId }
    }),
  })

  /**
   * A code that raised a session was asked for by the mailbox's owner. It counts neither against them nor against where
   * they are: a hall full of people comes from one address.
   */
  async function giveBack(mail: string, steps: readonly Step[], context: CallContext): Promise<void> {
    const { letThrough, now } = context
    const counted = [
      ...perAddress.map((allowance) => [codesTo(mail, allowance), allowance] as const),
      ...steps.map((step) => [countedFor([step], context), atMostOf(step)] as const),
    ]
    await Promise.all(counted.map(([by, allowance]) => letThrough(by, allowance, now, -1)))
  }

  /**
   * The session that this browser's code raises: always the same one, so that a form sent twice starts one. Its token is
   * as random as the browser's secret, and cannot be made from it without our key.
   */
  async function sessionOf(secret: string, accountId: Id<'account'>, { now, request }: CallContext) {
    const token = createHmac('sha256', await keyFor('session-of-code'))
      .update(secret)
      .digest('base64url')
    const session: Session = {
      sessionId: hashed(token),
      accountId,
      raisedBy: 'code',
      startedAt: now,
      seenAt: now,
      device: deviceOf(request.headers.get('user-agent')),
    }
    return { session, token }
  }

  function welcome({ answerHeaders }: CallContext, token: string): void {
    answerHeaders.append('set-cookie', cookies.set('session', token, cookieSeconds))
    answerHeaders.append('set-cookie', cookies.clear('asking'))
  }
}

const codesTo = (mail: string, { seconds }: Allowance) => `code ${seconds} ${mail}`

type Step = keyof typeof signInContract
const atMostOf = (step: Step) => signInContract[step]['~orpc'].meta.atMost as Allowance
