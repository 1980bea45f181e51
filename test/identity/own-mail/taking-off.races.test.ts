import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keys } from '../../../functions/identity/keys.ts'
import { refusalOf } from '../../support/city.ts'
import { findersMail, foundCard } from './counter-square.ts'

/** Each race is lost on purpose: the other is through just before the transaction. */
describe('at the counter, in the same moment', () => {
  it('a new card is printed while its finder adds an address: the card holds, and there is no address', async () => {
    const { add, print, justBefore, account, finder, signsIn, accountId } = await foundCard()
    let fresh = ''
    justBefore(async () => {
      fresh = await print()
    })
    expect(await refusalOf(add())).toBe('signed-out')
    expect((await account())?.mail).toBe('')
    expect(await refusalOf(finder.call.whoAmI())).toBe('signed-out')
    expect((await (await signsIn(fresh)).call.whoAmI()).accountId).toBe(accountId)
  })

  it('a new card is printed after the address was proven, before it is written', async () => {
    const { square, finder, print, account, signsIn } = await foundCard()
    await finder.call.askForCode({ mail: findersMail })
    const session = await sessionOf(finder)
    const fresh = await print()
    // The officer’s call broke off before it signed the finder out.
    await square.identity.together(session)
    expect(await refusalOf(finder.call.addMail({ code: square.lastCode(findersMail), agree: true }))).toBe('signed-out')
    expect((await account())?.mail).toBe('')
    await signsIn(fresh)

    async function sessionOf(browser: typeof finder) {
      const [here] = (await browser.call.listSessions()).sessions.filter(({ isThis }) => isThis)
      const item = await square.identity.get(keys.session(here?.sessionId ?? ''))
      return item ? [{ put: item }] : []
    }
  })

  it('an address is added while an officer prints: nothing is printed unseen, and the officer is told', async () => {
    const { add, yani, accountId, justBefore, seen, takeOff } = await foundCard()
    justBefore(add)
    expect(await refusalOf(yani.call.printCard({ accountId, formKey: randomUUID() }))).toBe('mail-added')
    expect(await refusalOf(yani.call.readCard({ accountId }))).toBe('mail-added')
    expect(await seen()).toMatchObject({ masked: 'c…@w….example' })
    await takeOff()
    expect((await yani.call.readCard({ accountId })).name).toBe('Mak Iyah')
  })

  it('an address is added while an officer stops the card', async () => {
    const { add, yani, accountId, justBefore, takeOff } = await foundCard()
    justBefore(add)
    expect(await refusalOf(yani.call.stopCard({ accountId }))).toBe('mail-added')
    await takeOff()
  })

  it('two officers take it off: one card, and the other officer is told', async () => {
    const { add, takeOff, justBefore, yani, odi, accountId, signsIn } = await foundCard()
    await add()
    justBefore(() => takeOff(odi))
    expect(await refusalOf(takeOff(yani))).toBe('card-printed-elsewhere')
    expect(await refusalOf(yani.call.readCard({ accountId }))).toBe('card-not-readable')
    await signsIn((await odi.call.readCard({ accountId })).code)
  })

  it('two officers print: one card, and the other officer is told', async () => {
    const { print, justBefore, yani, odi, accountId, signsIn } = await foundCard()
    let fresh = ''
    justBefore(async () => {
      fresh = await print(odi)
    })
    const form = { accountId, formKey: randomUUID() }
    expect(await refusalOf(yani.call.printCard(form))).toBe('card-printed-elsewhere')
    await signsIn(fresh)
  })

  it('whoever has the mailbox signs in while it is taken off: no session is left behind', async () => {
    const { square, add, takeOff, justBefore, accountId } = await foundCard()
    await add()
    const elsewhere = square.browser()
    await elsewhere.call.askForCode({ mail: findersMail })
    justBefore(takeOff)
    expect(await refusalOf(elsewhere.call.enterCode({ code: square.lastCode(findersMail) }))).toBe('code-over')
    expect(await refusalOf(elsewhere.call.whoAmI())).toBe('signed-out')
    expect(await square.identity.startingWith(keys.sessionsOf(accountId))).toEqual([])
  })

  it('the finder signs in once more while a new card is printed: no session is left behind', async () => {
    const { square, print, lost, justBefore, accountId } = await foundCard()
    justBefore(print)
    expect(await refusalOf(square.browser().call.signInByCard({ code: lost }))).toBe('card-unknown')
    expect(await square.identity.startingWith(keys.sessionsOf(accountId))).toEqual([])
  })

  it('the account is erased for its person while an address is added, or the other way round: one of the two', async () => {
    const first = await foundCard()
    const erase = ({ yani, accountId }: typeof first) => yani.call.eraseForOther({ accountId, checked: true })
    await first.finder.call.askForCode({ mail: findersMail })
    const code = first.square.lastCode(findersMail)
    first.justBefore(() => erase(first))
    expect(await refusalOf(first.finder.call.addMail({ code, agree: true }))).toBeDefined()
    expect(await first.square.identity.get(keys.erasure(first.accountId))).toMatchObject({ mail: '' })
    expect(await first.account()).toMatchObject({ status: 'erasing', mail: '' })

    const second = await foundCard()
    await second.finder.call.askForCode({ mail: findersMail })
    const other = second.square.lastCode(findersMail)
    second.justBefore(() => second.finder.call.addMail({ code: other, agree: true }))
    expect(await refusalOf(erase(second))).toBe('account-moved-on')
    expect(await second.account()).toMatchObject({ status: 'open', mail: findersMail })
    expect(await refusalOf(erase(second))).toBe('mail-added')
  })

  it('all at once, again and again: at most one address, one card that works, and nobody in by another way', async () => {
    for (let round = 0; round < 3; round++) {
      const { square, add, takeOff, yani, odi, accountId, finder, account, lost } = await foundCard()
      await add()
      const elsewhere = square.browser()
      await elsewhere.call.askForCode({ mail: findersMail })
      const code = square.lastCode(findersMail)
      const tried = await Promise.all([
        refusalOf(takeOff(yani)),
        refusalOf(takeOff(odi)),
        refusalOf(elsewhere.call.enterCode({ code })),
        refusalOf(square.browser().call.signInByCard({ code: lost })),
        refusalOf(finder.call.rename({ name: 'Mak Iyah' })),
      ])
      expect(tried.slice(0, 2).filter((refusal) => refusal === undefined)).toHaveLength(1)
      expect((await account())?.mail).toBe('')
      for (const out of [finder, elsewhere]) expect(await refusalOf(out.call.whoAmI())).toBe('signed-out')
      const cards = await Promise.all([yani, odi].map((by) => refusalOf(by.call.readCard({ accountId }))))
      expect(cards.sort()).toEqual(['card-not-readable', undefined])
    }
  }, 60_000)
})
