import { randomBytes } from 'node:crypto'
import { implement } from '@orpc/server'
import {
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import { log } from '../../platform/log.ts'
import { accountStore } from '../accounts/account.store.ts'
import { hashed } from '../keys.ts'
import { cookiesOf } from '../sessions/cookies.ts'
import { sessionStore } from '../sessions/session.store.ts'
import { cookieSeconds, deviceOf, type Session } from '../sessions/session.ts'
import { type SignInSettings, signedInBy } from '../sessions/who-is-calling.ts'
import { passkeysContract } from './passkey.contract.ts'
import { passkeyStore } from './passkey.store.ts'
import { mayEnrol } from './passkey.ts'

export interface PasskeyDeps {
  identity: Table
  settings: SignInSettings
}

const cityName = 'Alun-Alun'

/** EdDSA, ES256, RS256 (IANA COSE): what authenticators people own can do. */
const supportedAlgorithmIDs = [-8, -7, -257]

export function passkeyRoutes({ identity, settings }: PasskeyDeps) {
  const os = implement(passkeysContract).$context<CallContext>().use(turnAway)
  const [accounts, passkeys, sessions] = [accountStore(identity), passkeyStore(identity), sessionStore(identity)]
  const cookies = cookiesOf(settings.siteUrl)
  const currentSession = signedInBy(identity, settings)
  const rpID = new URL(settings.siteUrl).hostname
  const expected = { expectedOrigin: settings.siteUrl, expectedRPID: rpID, requireUserVerification: true } as const

  return os.router({
    registrationOptions: os.registrationOptions.handler(async ({ errors, context }) => {
      const { account, session } = await here(context)
      const held = await passkeys.listOf(account.accountId)
      answer(mayEnrol(account, session, held.length, context.now), errors)
      const options = await generateRegistrationOptions({
        rpName: cityName,
        supportedAlgorithmIDs,
        rpID,
        userID: new TextEncoder().encode(account.accountId),
        userName: account.mail,
        userDisplayName: account.name,
        excludeCredentials: held.map(({ credentialId, transports }) => ({
          id: credentialId,
          transports: [...transports],
        })),
        // Discoverable and with the owner's finger, face or PIN: it stands for mail and code together.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      await passkeys.saveChallenge(
        options.challenge,
        { for: 'registration', accountId: account.accountId },
        context.now,
      )
      return { ...options }
    }),

    register: os.register.handler(async ({ input: { name, credential }, errors, context }) => {
      const { now } = context
      const { account, session } = await here(context)
      const { accountId } = account
      answer(mayEnrol(account, session, (await passkeys.listOf(accountId)).length, now), errors)
      const { response, ...rest } = credential
      const { transports = [], ...spoken } = response
      const verified = await verifyRegistrationResponse({
        ...expected,
        supportedAlgorithmIDs,
        response: { ...without(rest), response: spoken },
        expectedChallenge: (challenge) => passkeys.takeChallenge(challenge, { for: 'registration', accountId }, now),
      }).catch(notVerified)
      if (!verified?.verified) throw errors['passkey-refused']()

      const { credential: made, credentialBackedUp } = verified.registrationInfo
      const raised = newSession(accountId, context)
      const passkey = {
        passkeyId: hashed(made.id),
        credentialId: made.id,
        accountId,
        publicKey: Buffer.from(made.publicKey).toString('base64url'),
        counter: made.counter,
        transports,
        name,
        addedAt: now,
        isSynced: credentialBackedUp,
      }
      if (!(await passkeys.add(passkey, account, raised.session, session))) throw errors['passkey-known']()
      context.answerHeaders.append('set-cookie', cookies.set('session', raised.token, cookieSeconds))
      return { passkeyId: passkey.passkeyId }
    }),

    authenticationOptions: os.authenticationOptions.handler(async ({ context: { now } }) => {
      const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
      await passkeys.saveChallenge(options.challenge, { for: 'authentication' }, now)
      return { ...options }
    }),

    authenticate: os.authenticate.handler(async ({ input: { credential }, errors, context }) => {
      const { now, request } = context
      const passkey = await passkeys.find(hashed(credential.id))
      const account = passkey && (await accounts.find(passkey.accountId))
      if (!passkey || account?.status !== 'open') throw errors['passkey-refused']()
      const { response, ...rest } = credential
      const { userHandle, ...spoken } = response
      const verified = await verifyAuthenticationResponse({
        ...expected,
        response: { ...without(rest), response: { ...spoken, ...(userHandle && { userHandle }) } },
        expectedChallenge: (challenge) => passkeys.takeChallenge(challenge, { for: 'authentication' }, now),
        credential: {
          id: passkey.credentialId,
          publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
          counter: passkey.counter,
          transports: [...passkey.transports] as AuthenticatorTransport[],
        },
      }).catch(notVerified)
      if (!verified?.verified) throw errors['passkey-refused']()

      await passkeys.used(passkey, verified.authenticationInfo.newCounter, now)
      const { session, token } = newSession(account.accountId, context)
      await sessions.start(session, (await currentSession(request, new Date(now)))?.session)
      context.answerHeaders.append('set-cookie', cookies.set('session', token, cookieSeconds))
      return { accountId: account.accountId }
    }),
  })

  async function here(context: CallContext) {
    const { accountId, sessionId } = signedIn(context)
    const [account, session] = await Promise.all([accounts.find(accountId), sessions.find(sessionId)])
    if (!account || !session) throw doorError('signed-out')
    return { account, session }
  }
}

function newSession(accountId: Session['accountId'], { now, request }: { now: Instant; request: Request }) {
  const token = randomBytes(32).toString('base64url')
  const device = deviceOf(request.headers.get('user-agent'))
  const session: Session = {
    sessionId: hashed(token),
    accountId,
    raisedBy: 'passkey',
    startedAt: now,
    seenAt: now,
    device,
  }
  return { session, token }
}

/** What an authenticator says is checked by throwing. */
function notVerified(error: unknown): undefined {
  log('WARN', 'a passkey was refused', { why: error instanceof Error ? error.name : 'unknown' })
  return undefined
}

function without<Credential extends { authenticatorAttachment?: 'platform' | 'cross-platform' | undefined }>({
  authenticatorAttachment,
  ...credential
}: Credential) {
  return { ...credential, ...(authenticatorAttachment && { authenticatorAttachment }) }
}
