import { beforeAll, describe, expect, it } from 'vitest'
import { later, minuteMs } from '../../../functions/platform/clock.ts'
import { refusalOf } from '../../support/city.ts'
import { openSquare, type Square } from '../support/square.ts'

describe('signing in by a mailed code', () => {
  let square: Square
  beforeAll(async () => {
    square = await openSquare()
  })
  const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

  it('opens an account for a new address once the code was right and the name and age are said', async () => {
    const ani = square.browser()
    expect(await ani.call.askForCode({ mail: ' Ani@Warga.Example ' })).toEqual({ holdsMinutes: 10 })
    expect(await ani.call.enterCode({ code: square.lastCode('ani@warga.example') })).toEqual({ is: 'new' })
    const { accountId } = await ani.call.openAccount({
      name: 'Ani Wulandari',
      birthYear: '1999',
      adult: true,
      agree: true,
    })
    expect(await ani.call.whoAmI()).toMatchObject({
      accountId,
      name: 'Ani Wulandari',
      mail: 'ani@warga.example',
      roles: [],
      isMinor: false,
    })

    const phone = await square.signIn('ani@warga.example')
    expect((await phone.call.whoAmI()).accountId).toBe(accountId)
  })

  it('answers for known and unknown addresses in the same shape, and mails both the same words', async () => {
    await square.signIn('known@warga.example')
    const ask = async (mail: string) => {
      const response = await square.browser().raw(
        new Request('https://kota.example/api/identity/sign-in/code', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ mail }),
        }),
      )
      const { subject, text } = square.letters.at(-1) ?? { subject: '', text: '' }
      return {
        status: response.status,
        headers: [...response.headers.keys()].sort(),
        cookie: response.headers.getSetCookie().map((each) => each.replace(/=[\w-]{43}/, '=…')),
        body: await response.text(),
        letter: `${subject}\n${text}`.replace(/\d{3} ?\d{3}/g, '…'),
      }
    }
    expect(await ask('known@warga.example')).toEqual(await ask('nobody@warga.example'))
  })

  it('keeps no code in clear, and no token', async () => {
    const ani = square.browser()
    await ani.call.askForCode({ mail: 'hashed@warga.example' })
    const code = square.lastCode('hashed@warga.example')
    const { hashed } = await import('../../../functions/identity/keys.ts')
    const secret = ani.jar.get('__Host-minta') ?? ''
    const item = await square.identity.get({ pk: `CODE#${hashed(secret)}`, sk: 'CODE' })
    expect(item).toMatchObject({ mail: 'hashed@warga.example', status: 'open' })
    expect(JSON.stringify(item)).not.toContain(code)
    expect(JSON.stringify(item)).not.toContain(secret)
  })

  it('is bound to the browser that asked', async () => {
    const ani = square.browser()
    await ani.call.askForCode({ mail: 'bound@warga.example' })
    const code = square.lastCode('bound@warga.example')
    expect(await refusalOf(square.browser().call.enterCode({ code }))).toBe('code-over')
    const thief = square.browser()
    await thief.call.askForCode({ mail: 'thief@warga.example' })
    const own = square.lastCode('thief@warga.example')
    expect(await refusalOf(thief.call.enterCode({ code: code === own ? another(code) : code }))).toBe('code-wrong')
  })

  it('is over after ten minutes', async () => {
    const ani = square.browser()
    await ani.call.askForCode({ mail: 'late@warga.example' })
    const was = square.time.now
    square.time.now = later(was, 10 * minuteMs)
    expect(await refusalOf(ani.call.enterCode({ code: square.lastCode('late@warga.example') }))).toBe('code-over')
    square.time.now = later(was, 10 * minuteMs - 1)
    expect(await ani.call.enterCode({ code: square.lastCode('late@warga.example') })).toEqual({ is: 'new' })
    square.time.now = was
  })

  it('is over after five wrong tries, however fast they come', async () => {
    const ani = square.browser()
    await ani.call.askForCode({ mail: 'raced@warga.example' })
    const right = square.lastCode('raced@warga.example')
    const tries = Array.from({ length: 8 }, () => refusalOf(ani.call.enterCode({ code: another(right) })))
    const refusals = await Promise.all(tries)
    expect(refusals.filter((each) => each === 'code-wrong')).toHaveLength(4)
    expect(refusals.filter((each) => each === 'code-over')).toHaveLength(4)
    expect(await refusalOf(ani.call.enterCode({ code: right }))).toBe('code-over')
  })

  it('raises one session, though the same code comes twice at once', async () => {
    await square.signIn('twice@warga.example')
    const ani = square.browser()
    await ani.call.askForCode({ mail: 'twice@warga.example' })
    const code = square.lastCode('twice@warga.example')
    const asking = new Map(ani.jar)
    const other = square.browser()
    for (const [name, value] of asking) other.jar.set(name, value)
    await Promise.all([ani.call.enterCode({ code }), other.call.enterCode({ code })])
    expect(ani.jar.get('__Host-sesi')).toBe(other.jar.get('__Host-sesi'))
    expect((await ani.call.listSessions()).sessions).toHaveLength(2)

    await ani.call.signOut({})
    const late = square.browser()
    for (const [name, value] of asking) late.jar.set(name, value)
    expect(await refusalOf(late.call.enterCode({ code }))).toBe('code-over')
  })

  it('opens one account, though two browsers proved the same address', async () => {
    const [one, other] = [square.browser(), square.browser()]
    for (const each of [one, other]) {
      await each.call.askForCode({ mail: 'pair@warga.example' })
      await each.call.enterCode({ code: square.lastCode('pair@warga.example') })
    }
    const said = { name: 'Pasangan', birthYear: '1990', adult: true, agree: true } as const
    const outcomes = await Promise.all([one, other].map((each) => refusalOf(each.call.openAccount(said))))
    expect(outcomes.toSorted()).toEqual(['code-over', undefined])
    const winner = outcomes[0] ? other : one
    expect(await refusalOf(winner.call.openAccount(said))).toBe('code-over')
  })

  it('asks for an age that holds together', async () => {
    const ani = square.browser()
    await ani.call.askForCode({ mail: 'age@warga.example' })
    await ani.call.enterCode({ code: square.lastCode('age@warga.example') })
    const say = (age: { birthYear?: string; adult?: boolean }) =>
      refusalOf(ani.call.openAccount({ name: 'Ani', agree: true, ...age }))
    expect(await say({})).toBe('age-missing')
    expect(await say({ birthYear: '2010', adult: true })).toBe('age-contradicts')
    expect(await say({ birthYear: '2015' })).toBe('too-young')
    expect(await say({ birthYear: '2009' })).toBeUndefined()
    expect((await ani.call.whoAmI()).isMinor).toBe(true)
  })

  it('sends one address five codes in a quarter of an hour, whoever asks', async () => {
    const ask = () => refusalOf(square.browser().call.askForCode({ mail: 'flood@warga.example' }))
    const refusals = await Promise.all(Array.from({ length: 7 }, ask))
    expect(refusals.filter((each) => each === 'too-many-tries')).toHaveLength(2)
  })

  it('does not count a code that its owner came in by, but counts everybody else as before', async () => {
    const mail = 'often@warga.example'
    for (let n = 0; n < 8; n++) await square.signIn(mail)
    const ask = () => refusalOf(square.browser().call.askForCode({ mail }))
    const refusals: unknown[] = []
    for (let n = 0; n < 6; n++) refusals.push(await ask())
    expect(refusals.filter((each) => each === 'too-many-tries')).toHaveLength(1)
  })

  it('gives a code back once, however often it is entered again', async () => {
    const mail = 'again@warga.example'
    const phone = await square.signIn(mail)
    const code = square.lastCode(mail)
    for (let n = 0; n < 5; n++) await phone.call.enterCode({ code }).catch(() => undefined)
    const ask = () => refusalOf(square.browser().call.askForCode({ mail }))
    const refusals: unknown[] = []
    for (let n = 0; n < 7; n++) refusals.push(await ask())
    expect(refusals.filter((each) => each === 'too-many-tries')).toHaveLength(2)
  })

  it('lets a whole hall in that stands behind one address, and no flood', async () => {
    const network = '203.0.113.7'
    const ask = (n: number) => refusalOf(square.browser({ network }).call.askForCode({ mail: `n${n}@warga.example` }))
    for (let n = 0; n < 40; n++) await square.signIn(`hall${n}@warga.example`, square.browser({ network }))
    for (let n = 0; n < 300; n++) expect(await ask(n)).toBeUndefined()
    expect(await ask(300)).toBe('too-many-tries')
  }, 60_000)

  it('writes in the language it was asked in', async () => {
    await square.browser({ lang: 'en' }).call.askForCode({ mail: 'joan@warga.example' })
    expect(square.letters.at(-1)?.subject).toContain('is your code for Alun-Alun')
  })
})
