import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keys } from '../../../functions/identity/keys.ts'
import { masked } from '../../../functions/identity/own-mail/own-mail.ts'
import { accountMail, isOfCounter } from '../../../functions/identity/public.ts'
import { dayMs, later } from '../../../functions/platform/clock.ts'
import { refusalOf } from '../../support/city.ts'
import { everyItem } from '../../support/dynamodb.ts'
import { findersMail, foundCard } from './counter-square.ts'

describe('an address that somebody added who found a card', () => {
  it('is taken off by a new card: its owner is in, and whoever was in by any way is out', async () => {
    const { square, finder, add, takeOff, yani, accountId, account, signsIn } = await foundCard()
    await add()
    const elsewhere = await square.signIn(findersMail)
    expect((await elsewhere.call.whoAmI()).accountId).toBe(accountId)

    await takeOff()
    const owner = await signsIn((await yani.call.readCard({ accountId })).code)
    expect(await owner.call.whoAmI()).toMatchObject({ accountId, name: 'Mak Iyah', mail: '' })
    for (const out of [finder, elsewhere]) expect(await refusalOf(out.call.whoAmI())).toBe('signed-out')
    const stranger = square.browser()
    await stranger.call.askForCode({ mail: findersMail })
    expect(await stranger.call.enterCode({ code: square.lastCode(findersMail) })).toMatchObject({ is: 'new' })
    expect(await account()).not.toHaveProperty('mailAddedAt')
    expect(await isOfCounter(square.identity, accountId)).toBe(true)
    expect(await accountMail(square.identity, accountId)).toBeUndefined()
  })

  it('is shown to officers masked, with when it was added and until when it can be taken off', async () => {
    const { square, add, seen, lost, yani, accountId } = await foundCard()
    expect(await seen()).toBeUndefined()
    const addedAt = square.time.now
    await add()
    expect(await seen()).toEqual({ masked: 'c…@w….example', addedAt, until: later(addedAt, 30 * dayMs) })
    expect((await yani.call.readCounterAccount({ accountId })).card).toBeUndefined()
    expect(await refusalOf(square.browser().call.signInByCard({ code: lost }))).toBe('card-ended')
  })

  it('hides not under which name its owner was registered, though whoever added it changed the name', async () => {
    const { add, finder, yani, accountId } = await foundCard()
    expect(await yani.call.readCounterAccount({ accountId })).not.toHaveProperty('openedAs')
    await add()
    await finder.call.rename({ name: 'Cepot' })
    expect(await yani.call.readCounterAccount({ accountId })).toMatchObject({ name: 'Cepot', openedAs: 'Mak Iyah' })
  })

  it('stays from the thirtieth day on, to the millisecond, and the card is told nothing more', async () => {
    const { square, add, seen, takeOff, lost, account } = await foundCard()
    await add()
    const addedAt = square.time.now
    const until = later(addedAt, 30 * dayMs)
    square.time.now = later(until, -1)
    const officer = await square.signIn('odi@kota.example')
    expect((await seen(officer))?.until).toBe(until)
    expect(await refusalOf(square.browser().call.signInByCard({ code: lost }))).toBe('card-ended')
    square.time.now = until
    expect(await seen(officer)).toEqual({ masked: 'c…@w….example', addedAt })
    expect(await refusalOf(takeOff(officer))).toBe('mail-stays')
    expect(await refusalOf(square.browser().call.signInByCard({ code: lost }))).toBe('card-unknown')
    expect((await account())?.mail).toBe(findersMail)
  })

  it('is not taken off unseen, unchecked, or where there is none', async () => {
    const { square, yani, accountId, add, takeOff, seen } = await foundCard()
    const form = () => ({ accountId, formKey: randomUUID(), addedAt: square.time.now, checked: true as const })
    expect(await refusalOf(yani.call.takeMailOff(form()))).toBe('mail-moved-on')
    await add()
    expect(await refusalOf(yani.call.takeMailOff({ ...form(), checked: false as never }))).toBe('invalid-input')
    const earlier = later(square.time.now, -1)
    expect(await refusalOf(yani.call.takeMailOff({ ...form(), addedAt: earlier }))).toBe('mail-moved-on')
    const ani = await square.signIn('ani@warga.example')
    const { accountId: anis } = await ani.call.whoAmI()
    for (const whose of [anis, yani.officerId])
      expect(await refusalOf(yani.call.takeMailOff({ ...form(), accountId: whose }))).toBe('not-of-the-counter')
    expect(await refusalOf(ani.call.takeMailOff(form()))).toBe('not-allowed')
    expect(await seen()).toBeDefined()
    await takeOff()
    expect(await seen()).toBeUndefined()
  })

  it('is taken off once, though the form is sent twice, and both get the same card', async () => {
    const { square, add, yani, accountId, signsIn } = await foundCard()
    await add()
    const form = { accountId, formKey: randomUUID(), addedAt: square.time.now, checked: true as const }
    const [one, two] = await Promise.all([yani.call.takeMailOff(form), yani.call.takeMailOff(form)])
    expect(two.cardId).toBe(one.cardId)
    const owner = await signsIn((await yani.call.readCard({ accountId })).code)
    await yani.call.takeMailOff(form)
    expect((await owner.call.whoAmI()).accountId).toBe(accountId)
  })

  it('gives way to the owner’s own, which is young anew', async () => {
    const { square, add, takeOff, yani, accountId, signsIn, seen, minutesLater } = await foundCard()
    await add()
    await takeOff()
    const owner = await signsIn((await yani.call.readCard({ accountId })).code)
    minutesLater(20)
    await add('iyah@warga.example', owner)
    expect(await seen()).toMatchObject({ masked: 'i…@w….example', addedAt: square.time.now })
    expect((await (await square.signIn('iyah@warga.example')).call.whoAmI()).accountId).toBe(accountId)
  })

  it('leaves no trace of itself, and all that was agreed to stays with its person', async () => {
    const { square, add, takeOff, yani, accountId, signsIn } = await foundCard()
    await add()
    await takeOff()
    const owner = await signsIn((await yani.call.readCard({ accountId })).code)
    const exported = await owner.call.exportMine()
    expect(exported.consent).toHaveLength(2)
    const left = (await everyItem(square.identity)).filter(({ pk }) => !/^(MAIL|CODE|RATE)#/.test(pk))
    expect(left.length).toBeGreaterThan(5)
    expect(JSON.stringify([left, exported])).not.toContain('cepot')
    expect(await square.identity.get(keys.mail(findersMail))).toBeUndefined()
  })

  it('is masked so that its owner knows it and nobody can write to it', () => {
    expect(masked('iyah@warga.example')).toBe('i…@w….example')
    expect(masked('a@b.co.id')).toBe('a…@b….id')
    expect(masked('"aneh@sekali"@warga.example')).toBe('"…@w….example')
  })
})
