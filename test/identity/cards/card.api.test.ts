import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeFrom, isCode, typed } from '../../../functions/identity/cards/card.ts'
import { onCards } from '../../../functions/identity/cards/on-cards.ts'
import { onErasureAsked } from '../../../functions/identity/erasure/on-erasure-asked.ts'
import { keys } from '../../../functions/identity/keys.ts'
import { accountMail, isOfCounter } from '../../../functions/identity/public.ts'
import { dayMs, hourMs, later, minuteMs } from '../../../functions/platform/clock.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { refusalOf } from '../../support/city.ts'
import { openSquare, type Square } from '../support/square.ts'

const forOther = () => ({ formKey: randomUUID(), name: 'Mak Iyah', adult: true, agree: true })

describe('a printed card', () => {
  let square: Square
  let yani: ReturnType<Square['browser']>
  let odi: ReturnType<Square['browser']>
  beforeAll(async () => {
    square = await openSquare({ staffSignIn: 'code' })
    yani = await officer('yani@kota.example')
    odi = await officer('odi@kota.example')
  })

  async function officer(mail: string) {
    const browser = await square.signIn(mail)
    const { accountId } = await browser.call.whoAmI()
    await square.identity.change(keys.account(accountId), { set: { roles: ['officer'] } })
    return browser
  }
  async function registered() {
    const { accountId } = await yani.call.openAccountForOther(forOther())
    return accountId
  }
  async function printedFor(accountId: Id<'account'>) {
    await yani.call.printCard({ accountId, formKey: randomUUID() })
    return (await yani.call.readCard({ accountId })).code
  }

  it('signs in the person it was made for, typed small, with spaces and letters that look like digits', async () => {
    const accountId = await registered()
    const code = await printedFor(accountId)
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    const phone = square.browser()
    const asTyped = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`
    expect(await phone.call.signInByCard({ code: asTyped })).toEqual({ accountId })
    expect(await phone.call.whoAmI()).toMatchObject({ accountId, name: 'Mak Iyah', mail: '', roles: [] })
  })

  it('is one account and one card, though a form is sent twice', async () => {
    const form = forOther()
    const [one, two] = await Promise.all([yani.call.openAccountForOther(form), yani.call.openAccountForOther(form)])
    expect(one).toEqual(two)
    const card = { accountId: one.accountId, formKey: randomUUID() }
    const first = await yani.call.printCard(card)
    expect(await yani.call.printCard(card)).toEqual(first)
  })

  it('stops when a new one is printed, and signs out whoever used it', async () => {
    const accountId = await registered()
    const lost = await printedFor(accountId)
    const finder = square.browser()
    await finder.call.signInByCard({ code: lost })
    const fresh = await printedFor(accountId)
    expect(fresh).not.toBe(lost)
    expect(await refusalOf(finder.call.whoAmI())).toBe('signed-out')
    expect(await refusalOf(finder.call.signInByCard({ code: lost }))).toBe('card-unknown')
    expect(await square.browser().call.signInByCard({ code: fresh })).toEqual({ accountId })
  })

  it('can be stopped without another', async () => {
    const accountId = await registered()
    const code = await printedFor(accountId)
    expect(await odi.call.stopCard({ accountId })).toEqual({ stopped: true })
    expect(await refusalOf(square.browser().call.signInByCard({ code }))).toBe('card-unknown')
    expect((await yani.call.readCounterAccount({ accountId })).card).toBeUndefined()
    expect(await odi.call.stopCard({ accountId })).toEqual({ stopped: false })
  })

  it('says by whom it was printed and stopped, in the same write, for the log of deeds', async () => {
    const { accountId: officerId } = await yani.call.whoAmI()
    const accountId = await registered()
    await printedFor(accountId)
    const done = { at: square.time.now, by: officerId, as: 'officer' }
    const printing = await square.identity.get(keys.cardOf(accountId))
    expect(printing?.domainEvent).toEqual({ name: 'card-printed', ...done })
    await yani.call.stopCard({ accountId })
    const account = await square.identity.get(keys.account(accountId))
    expect(account?.domainEvent).toEqual({ name: 'card-stopped', ...done })
    const logged: unknown[] = []
    const react = onCards(async (deed) => void logged.push(deed))
    for (const item of [printing, account]) {
      const event = item?.domainEvent as { name: 'card-printed' | 'card-stopped'; at: string }
      await react[event.name]({ id: event.name, ...event, item: item as Item } as never)
    }
    expect(logged).toEqual(
      ['card-printed', 'card-stopped'].map((name) => ({ id: name, name, at: done.at, by: officerId })),
    )
  })

  it('shows its code for half an hour, and only to the officer who printed it', async () => {
    const accountId = await registered()
    await printedFor(accountId)
    expect(await refusalOf(odi.call.readCard({ accountId }))).toBe('card-not-readable')
    const was = square.time.now
    square.time.now = later(was, 30 * minuteMs - 1)
    await yani.call.readCard({ accountId })
    square.time.now = later(was, 30 * minuteMs)
    expect(await refusalOf(yani.call.readCard({ accountId }))).toBe('card-not-readable')
    square.time.now = was
  })

  it('is not made for anybody who has an address, whatever officer asks', async () => {
    const ani = await square.signIn('ani@warga.example')
    const { accountId } = await ani.call.whoAmI()
    expect(await refusalOf(yani.call.printCard({ accountId, formKey: randomUUID() }))).toBe('not-of-the-counter')
    expect(await refusalOf(yani.call.readCounterAccount({ accountId }))).toBe('not-of-the-counter')
    expect(await isOfCounter(square.identity, accountId)).toBe(false)
    const own = await registered()
    expect(await isOfCounter(square.identity, own)).toBe(true)
    expect(await accountMail(square.identity, own)).toBeUndefined()
  })

  it('raises a short session: somebody may have used another’s telephone', async () => {
    const code = await printedFor(await registered())
    const phone = square.browser()
    await phone.call.signInByCard({ code })
    const was = square.time.now
    square.time.now = later(was, hourMs - 1)
    await phone.call.whoAmI()
    square.time.now = later(was, 2 * hourMs)
    expect(await refusalOf(phone.call.whoAmI())).toBe('signed-out')
    square.time.now = was
  })

  it('lies in the table without its code', async () => {
    const accountId = await registered()
    const code = (await printedFor(accountId)).replaceAll('-', '')
    const items = await square.identity.startingWith(keys.allOf(accountId))
    expect(items.some(({ sk }) => sk === 'CARD')).toBe(true)
    expect(JSON.stringify(items)).not.toContain(code)
  })

  it('cannot be guessed at will from one network', async () => {
    const guesser = square.browser({ network: '203.0.113.9' })
    const guesses: string[] = []
    for (let n = 0; n < 31; n++)
      guesses.push((await refusalOf(guesser.call.signInByCard({ code: '0000-0000-0000' }))) ?? '')
    expect(guesses.filter((each) => each === 'card-unknown')).toHaveLength(30)
    expect(guesses.at(-1)).toBe('too-many-tries')
    const code = await printedFor(await registered())
    expect(await refusalOf(guesser.call.signInByCard({ code }))).toBe('too-many-tries')
  })

  it('erases nothing: whoever finds one could; an officer does it for who stands there, once', async () => {
    const accountId = await registered()
    const phone = square.browser()
    await phone.call.signInByCard({ code: await printedFor(accountId) })
    expect(await refusalOf(phone.call.askErasure({ word: 'HAPUS' }))).toBe('erased-at-counter')
    expect((await phone.call.whoAmI()).accountId).toBe(accountId)
    expect(await refusalOf(phone.call.eraseForOther({ accountId, checked: true }))).toBe('not-allowed')
    expect(await refusalOf(yani.call.eraseForOther({ accountId, checked: false } as never))).toBe('invalid-input')
    await yani.call.eraseForOther({ accountId, checked: true })
    expect(await refusalOf(phone.call.whoAmI())).toBe('signed-out')
    expect(await refusalOf(odi.call.eraseForOther({ accountId, checked: true }))).toBe('not-of-the-counter')
    const ani = await square.signIn('ani2@warga.example')
    const { accountId: anis } = await ani.call.whoAmI()
    expect(await refusalOf(yani.call.eraseForOther({ accountId: anis, checked: true }))).toBe('not-of-the-counter')
  })

  it('goes with its person: no letter where there is no address, a row in the log of who erased', async () => {
    const accountId = await registered()
    const code = await printedFor(accountId)
    const { accountId: by } = await yani.call.whoAmI()
    await yani.call.eraseForOther({ accountId, checked: true })
    const item = (await square.identity.get(keys.erasure(accountId))) as Item
    const [letters, logged]: unknown[][] = [[], []]
    const erase = onErasureAsked({
      ...{ identity: square.identity, contexts: [] },
      sendMail: async (mail) => void letters?.push(mail),
      logDeed: async (deed) => void logged?.push(deed),
      removeMedia: async () => undefined,
      removeUpload: async () => undefined,
    })
    const { name, at, ...done } = item.domainEvent as { name: 'erasure-asked'; at: string; by: Id<'account'> }
    expect(done).toEqual({ by, as: 'officer' })
    await erase({ id: 'event', name, at, by: done.by, item })
    expect([letters, logged]).toEqual([[], [{ id: 'event', name: 'account-erased', at, by }]])
    expect(await square.identity.startingWith(keys.allOf(accountId))).toEqual([])
    expect(await refusalOf(square.browser().call.signInByCard({ code }))).toBe('card-unknown')
  })

  it('has twelve letters that cannot be taken for one another', () => {
    const code = codeFrom(Uint8Array.from({ length: 32 }, (_, n) => n * 7))
    expect(isCode(code)).toBe(true)
    expect(typed('7k2m 9qxr-4tbd')).toBe('7K2M9QXR4TBD')
    expect([typed('OIL'), isCode('7K2M9QXR4TB'), isCode('7K2M9QXR4TBU')]).toEqual(['011', false, false])
  })
})

describe('somebody of the counter who has an address now', () => {
  async function atCard() {
    const square = await openSquare({ staffSignIn: 'code' })
    const yani = await square.signIn('yani@kota.example')
    const { accountId: officerId } = await yani.call.whoAmI()
    await square.identity.change(keys.account(officerId), { set: { roles: ['officer'] } })
    const { accountId } = await yani.call.openAccountForOther(forOther())
    await yani.call.printCard({ accountId, formKey: randomUUID() })
    const { code: card } = await yani.call.readCard({ accountId })
    const phone = square.browser()
    square.time.now = later(square.time.now, minuteMs)
    await phone.call.signInByCard({ code: card })
    const add = async (mail: string, using = phone) => {
      await using.call.askForCode({ mail })
      return using.call.addMail({ code: square.lastCode(mail), agree: true })
    }
    return { square, yani, accountId, card, phone, add }
  }

  it('adds it with a code that was mailed there, signs in by it to the same account, and the card holds no longer', async () => {
    const { square, yani, accountId, card, phone, add } = await atCard()
    expect(await add('iyah@warga.example')).toEqual({ mail: 'iyah@warga.example' })
    expect(await phone.call.whoAmI()).toMatchObject({ accountId, mail: 'iyah@warga.example', name: 'Mak Iyah' })
    const another = await square.signIn('iyah@warga.example')
    expect((await another.call.whoAmI()).accountId).toBe(accountId)
    expect(await refusalOf(square.browser().call.signInByCard({ code: card }))).toBe('card-ended')
    expect(await refusalOf(yani.call.printCard({ accountId, formKey: randomUUID() }))).toBe('mail-added')
    const { history } = await phone.call.listConsents()
    expect(history.map(({ version }) => version).sort()).toEqual(['account-1', 'account-counter-1'])
    expect(history.find(({ version }) => version === 'account-counter-1')?.wording).not.toMatch(/surel/i)
  })

  it('stays signed in there, and whoever else came in by the card is signed out', async () => {
    const { square, card, phone, add } = await atCard()
    const finder = square.browser()
    await finder.call.signInByCard({ code: card })
    await add('iyah@warga.example')
    expect((await phone.call.whoAmI()).mail).toBe('iyah@warga.example')
    expect(await refusalOf(finder.call.whoAmI())).toBe('signed-out')
  })

  it('is refused a wrong code, an address of another account, and a second address', async () => {
    const { square, phone, add, accountId } = await atCard()
    await square.signIn('ada@warga.example')
    expect(await refusalOf(add('ada@warga.example'))).toBe('mail-taken')
    await phone.call.askForCode({ mail: 'iyah@warga.example' })
    const wrong = square.lastCode('iyah@warga.example') === '000000' ? '111111' : '000000'
    expect(await refusalOf(phone.call.addMail({ code: wrong, agree: true }))).toBe('code-wrong')
    expect((await phone.call.whoAmI()).mail).toBe('')
    await add('iyah@warga.example')
    expect(await refusalOf(add('lain@warga.example'))).toBe('mail-there')
    const own = await square.signIn('biasa@warga.example')
    expect(await refusalOf(add('baru@warga.example', own))).toBe('mail-there')
    expect((await phone.call.whoAmI()).accountId).toBe(accountId)
  })

  it('loses no race for one address: two who prove it at once are one account with it and one without', async () => {
    const { square, yani, phone } = await atCard()
    const { accountId: other } = await yani.call.openAccountForOther({ ...forOther(), name: 'Mang Udin' })
    await yani.call.printCard({ accountId: other, formKey: randomUUID() })
    const second = square.browser()
    await second.call.signInByCard({ code: (await yani.call.readCard({ accountId: other })).code })
    const mail = 'berdua@warga.example'
    const codes = []
    for (const using of [phone, second]) {
      await using.call.askForCode({ mail })
      codes.push({ using, code: square.lastCode(mail) })
    }
    const both = await Promise.all(codes.map(({ using, code }) => refusalOf(using.call.addMail({ code, agree: true }))))
    expect(both.sort()).toEqual(['mail-taken', undefined])
    const mails = [(await phone.call.whoAmI()).mail, (await second.call.whoAmI()).mail]
    expect(mails.sort()).toEqual(['', mail])
  })

  it('erases it once the address is thirty days old, and it is free again; before that whoever found the card could', async () => {
    const { square, phone, add, accountId } = await atCard()
    await add('iyah@warga.example')
    expect(await refusalOf(phone.call.askErasure({ word: 'HAPUS' }))).toBe('erased-at-counter')
    square.time.now = later(square.time.now, 30 * dayMs)
    await (await square.signIn('iyah@warga.example')).call.askErasure({ word: 'HAPUS' })
    const item = await square.identity.get(keys.erasure(accountId))
    const erase = onErasureAsked({
      ...{ identity: square.identity, contexts: [], sendMail: async () => undefined, logDeed: async () => undefined },
      ...{ removeMedia: async () => undefined, removeUpload: async () => undefined },
    })
    await erase({ id: 'event', name: 'erasure-asked', at: square.time.now, item: item ?? { pk: '', sk: '' } })
    expect(await square.identity.get(keys.mail('iyah@warga.example'))).toBeUndefined()
  })
})
