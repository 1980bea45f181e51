import { beforeAll, describe, expect, it } from 'vitest'
import { whoIsCalling } from '../../../functions/identity/public.ts'
import { identityRoutes } from '../../../functions/identity/routes.ts'
import { sessionStore } from '../../../functions/identity/sessions/session.store.ts'
import { dayMs, hourMs, later, minuteMs } from '../../../functions/platform/clock.ts'
import { httpDoor } from '../../../functions/platform/http/door.ts'
import { rateLimit } from '../../../functions/platform/http/rate-limit.ts'
import { serve } from '../../../functions/platform/http/serve.ts'
import { keepAwake } from '../../../site/src/features/identity/keep-awake.ts'
import { refusalOf } from '../../support/city.ts'
import { openSquare, type Square } from '../support/square.ts'

describe('being signed in', () => {
  let square: Square
  beforeAll(async () => {
    square = await openSquare()
  })

  it('starts under a new token each time, and the old one is worth nothing', async () => {
    const ani = await square.signIn('ani@warga.example')
    const old = new Map(ani.jar)
    await square.signIn('ani@warga.example', ani)
    expect(ani.jar.get('__Host-sesi')).not.toBe(old.get('__Host-sesi'))

    const thief = square.browser()
    for (const [name, value] of old) thief.jar.set(name, value)
    expect(await refusalOf(thief.call.whoAmI())).toBe('signed-out')
    expect((await ani.call.listSessions()).sessions).toHaveLength(1)
  })

  it('keeps the token as a hash, and sets it where no script and no other site sees it', async () => {
    const ani = await square.signIn('hash@warga.example')
    const token = ani.jar.get('__Host-sesi') ?? ''
    expect(ani.setCookies.findLast((each) => each.startsWith('__Host-sesi='))).toBe(
      `__Host-sesi=${token}; Max-Age=7776000; Path=/; HttpOnly; SameSite=Lax; Secure`,
    )
    const { sessions } = await ani.call.listSessions()
    expect(sessions).toMatchObject([{ device: 'Chrome · Android', raisedBy: 'code', isThis: true }])
    expect(sessions[0]?.sessionId).not.toBe(token)
    expect(await square.identity.get({ pk: `SESSION#${token}`, sk: 'SESSION' })).toBeUndefined()
  })

  it('is ended by its owner, one device or all others, and by nobody else', async () => {
    const [phone, laptop, tablet] = [
      await square.signIn('bayu@warga.example'),
      await square.signIn('bayu@warga.example'),
      await square.signIn('bayu@warga.example'),
    ]
    const stranger = await square.signIn('asing@warga.example')
    const { sessions } = await phone.call.listSessions()
    const other = sessions.find(({ isThis }) => !isThis)
    expect(sessions).toHaveLength(3)
    expect(await refusalOf(stranger.call.endSession({ sessionId: other?.sessionId ?? '' }))).toBe('session-not-found')
    await phone.call.endSession({ sessionId: other?.sessionId ?? '' })
    expect((await phone.call.listSessions()).sessions).toHaveLength(2)
    await phone.call.endOtherSessions()
    expect(await refusalOf(laptop.call.whoAmI())).toBe('signed-out')
    expect(await refusalOf(tablet.call.whoAmI())).toBe('signed-out')
    expect(await refusalOf(phone.call.whoAmI())).toBeUndefined()
    expect(await refusalOf(stranger.call.whoAmI())).toBeUndefined()
  })

  it('ends after two idle weeks, unless somebody was here meanwhile', async () => {
    const was = square.time.now
    const [used, unused] = [await square.signIn('dewi@warga.example'), await square.signIn('eko@warga.example')]
    square.time.now = later(was, 10 * dayMs)
    await used.call.whoAmI()
    square.time.now = later(was, 15 * dayMs)
    expect(await refusalOf(used.call.whoAmI())).toBeUndefined()
    expect(await refusalOf(unused.call.whoAmI())).toBe('signed-out')
    square.time.now = was
  })

  it('is kept awake by whatever page is opened, and asked for no more than once in a quarter of an hour', async () => {
    const was = square.time.now
    const ani = await square.signIn('bangun@warga.example')
    const { accountId } = await ani.call.whoAmI()
    const seenAt = async () => (await sessionStore(square.identity).listOf(accountId))[0]?.seenAt
    const open = () => {
      const cookie = [...ani.jar].map(([name, value]) => `${name}=${value}`).join('; ')
      return keepAwake(new Request('https://kota.example/saya/', { headers: { cookie } }), { identity: ani.call })
    }
    square.time.now = later(was, dayMs)
    await open()
    expect(await seenAt()).toBe(was)
    ani.jar.delete('__Host-dilihat')
    await open()
    expect(await seenAt()).toBe(square.time.now)
    expect(ani.jar.has('__Host-dilihat')).toBe(true)
    square.time.now = was
  })

  it('is shorter for staff, and acts as staff only when a passkey raised it', async () => {
    const strict = await openSquare({ identity: square.identity, staffSignIn: 'passkey' })
    const lenient = await openSquare({ identity: square.identity, staffSignIn: 'code' })
    const yani = await strict.signInStaff('yani@kota.example', 'admin')
    expect(await yani.call.whoAmI()).toMatchObject({ roles: [], worksAs: ['admin'], needsPasskey: true })
    expect(await refusalOf(yani.call.listStaff())).toBe('not-allowed')

    const again = await lenient.signIn('yani@kota.example')
    expect(await again.call.whoAmI()).toMatchObject({ roles: ['admin'], needsPasskey: false })
    lenient.time.now = later(lenient.time.now, 11 * hourMs)
    expect(await refusalOf(again.call.listStaff())).toBeUndefined()
    lenient.time.now = later(lenient.time.now, hourMs + minuteMs)
    expect(await refusalOf(again.call.listStaff())).toBe('signed-out')
  })

  it('ends twice without a mistake', async () => {
    const ani = await square.signIn('keluar@warga.example')
    await ani.call.signOut()
    expect(ani.jar.has('__Host-sesi')).toBe(false)
    await ani.call.signOut()
    expect(await refusalOf(ani.call.whoAmI())).toBe('signed-out')
  })

  it('cannot be ridden on from another site', async () => {
    const ani = await square.signIn('csrf@warga.example')
    const { identity, settings, keyFor } = square
    const router = identityRoutes({ identity, settings, keyFor, sendMail: async () => undefined })
    const door = httpDoor(
      serve({
        router,
        prefix: '/api/identity',
        whoIsCalling: whoIsCalling(identity, settings),
        letThrough: rateLimit(identity),
      }),
      settings.siteUrl,
    )
    const post = (headers: Record<string, string>) =>
      door({
        rawPath: '/api/identity/me/sessions/end-others',
        rawQueryString: '',
        cookies: [`__Host-sesi=${ani.jar.get('__Host-sesi')}`],
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
        isBase64Encoded: false,
        requestContext: {
          domainName: 'kota.example',
          http: { method: 'POST', sourceIp: '' },
          timeEpoch: Date.parse(square.time.now),
        },
      } as never)
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toMatchObject({ statusCode: 403 })
    expect(await post({ 'sec-fetch-site': 'same-site' })).toMatchObject({ statusCode: 403 })
    expect(await post({ origin: 'https://jahat.example' })).toMatchObject({ statusCode: 403 })
    expect(await post({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ statusCode: 200 })
  })
})
