import { randomUUID } from 'node:crypto'
import { identityContract } from '../../../functions/identity/api.ts'
import { inviteFirstAdmin } from '../../../functions/identity/roles/invite-first-admin.ts'
import { identityRoutes } from '../../../functions/identity/routes.ts'
import { type SignInSettings, whoIsCalling } from '../../../functions/identity/sessions/who-is-calling.ts'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { connect } from '../../../functions/platform/http/client.ts'
import type { StaffRole } from '../../../functions/platform/http/contract.ts'
import { rateLimit } from '../../../functions/platform/http/rate-limit.ts'
import { serve } from '../../../functions/platform/http/serve.ts'
import type { Lang } from '../../../functions/platform/lang.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { grow } from '../../../functions/platform/secrets.ts'
import { emptyTable } from '../../support/dynamodb.ts'

/** The identity context as browsers see it: real sessions in real cookies, and the letters it sends. */
export async function openSquare(given: Partial<SignInSettings> & { identity?: Table } = {}) {
  const settings: SignInSettings = { siteUrl: 'https://kota.example', staffSignIn: 'passkey', ...given }
  const identity = given.identity ?? (await emptyTable('identity'))
  const time = { now: '2026-10-24T02:00:00.000Z' }
  const letters: Mail[] = []
  const keyFor = async (purpose: string) => grow('a secret of the test city, long enough', purpose)
  const sendMail = async (mail: Mail) => void letters.push(mail)
  const router = identityRoutes({ identity, settings, keyFor, sendMail })
  const answer = serve({
    router,
    prefix: '/api/identity',
    whoIsCalling: whoIsCalling(identity, settings),
    letThrough: rateLimit(identity),
  })
  const send = (request: Request) => answer(request, new Date(time.now))

  /** A browser: it keeps cookies, and remembers how they were set. */
  function browser({ lang = 'id', network = randomUUID() }: { lang?: Lang; network?: string } = {}) {
    const jar = new Map<string, string>()
    const setCookies: string[] = []
    const raw = async (request: Request): Promise<Response> => {
      request.headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
      request.headers.set('accept-language', lang)
      request.headers.set('user-agent', 'Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0 Mobile Safari/537.36')
      request.headers.set('x-source-ip', network)
      const response = await send(request)
      for (const cookie of response.headers.getSetCookie()) keep(cookie)
      return response
    }
    const keep = (cookie: string) => {
      setCookies.push(cookie)
      const [, name = '', value = ''] = cookie.match(/^([^=]+)=([^;]*)/) ?? []
      if (/Max-Age=0/.test(cookie)) jar.delete(name)
      else jar.set(name, value)
    }
    return { jar, setCookies, keep, raw, call: connect(identityContract, 'https://kota.example/api/identity', raw) }
  }
  type Browser = ReturnType<typeof browser>

  const lastCode = (mail: string) =>
    letters.findLast(({ to }) => to === mail)?.subject.match(/\d{6}/)?.[0] ?? 'no code was sent'

  /** Signs in, opening an account where there is none. */
  async function signIn(
    mail: string,
    using: Browser = browser(),
    { birthYear = '1995', name = mail.split('@')[0] ?? mail } = {},
  ) {
    await using.call.askForCode({ mail })
    const { is } = await using.call.enterCode({ code: lastCode(mail) })
    if (is === 'new') await using.call.openAccount({ name, birthYear, adult: Number(birthYear) < 2005, agree: true })
    return using
  }

  /** Somebody who works for the city; the first of them is its first admin. */
  async function signInStaff(mail: string, ...roles: StaffRole[]) {
    for (const role of roles) {
      if (role === 'admin') await inviteFirstAdmin(identity, { mail }, time.now)
    }
    const using = await signIn(mail)
    for (const role of roles) await using.call.acceptInvitation({ role })
    return using
  }

  return { identity, settings, time, letters, keyFor, send, browser, lastCode, signIn, signInStaff }
}

export type Square = Awaited<ReturnType<typeof openSquare>>
