import { randomUUID } from 'node:crypto'
import { keys } from '../../../functions/identity/keys.ts'
import { later, minuteMs } from '../../../functions/platform/clock.ts'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { openSquare } from '../support/square.ts'

export const findersMail = 'cepot@warga.example'

/** Mak Iyah, registered at the counter; somebody found her card, and is signed in with it. */
export async function foundCard() {
  const { table, justBefore } = raced(await emptyTable('identity'))
  const square = await openSquare({ staffSignIn: 'code', identity: table })
  const officer = async (mail: string) => {
    const browser = await square.signIn(mail)
    const { accountId: officerId } = await browser.call.whoAmI()
    await square.identity.change(keys.account(officerId), { set: { roles: ['officer'] } })
    return { ...browser, officerId }
  }
  const [yani, odi] = [await officer('yani@kota.example'), await officer('odi@kota.example')]
  const form = { formKey: randomUUID(), name: 'Mak Iyah', birthYear: '1961', adult: true, agree: true }
  const { accountId } = await yani.call.openAccountForOther(form)

  const print = async (by = yani) => {
    await by.call.printCard({ accountId, formKey: randomUUID() })
    return (await by.call.readCard({ accountId })).code
  }
  const lost = await print()
  const finder = square.browser()
  const minutesLater = (minutes: number) => {
    square.time.now = later(square.time.now, minutes * minuteMs)
  }
  minutesLater(1)
  await finder.call.signInByCard({ code: lost })

  const add = async (mail = findersMail, using = finder) => {
    await using.call.askForCode({ mail })
    return using.call.addMail({ code: square.lastCode(mail), agree: true })
  }
  type By = Pick<typeof yani, 'call'>
  const seen = async (by: By = yani) => (await by.call.readCounterAccount({ accountId })).mail
  /** As the officer's page sends it. */
  async function takeOff(by: By = yani) {
    const addedAt = (await seen(by))?.addedAt ?? square.time.now
    return by.call.takeMailOff({ accountId, formKey: randomUUID(), addedAt, checked: true })
  }
  const account = () => square.identity.get(keys.account(accountId))
  const signsIn = async (code: string) => {
    const phone = square.browser()
    await phone.call.signInByCard({ code })
    return phone
  }
  return {
    ...{ square, yani, odi, accountId, lost, finder },
    ...{ print, add, seen, takeOff, account, signsIn, minutesLater, justBefore },
  }
}

/** A table on which another is quicker, on purpose: just before its next transaction. */
function raced(real: Table) {
  let quicker: (() => Promise<unknown>) | undefined
  const table: Table = {
    ...real,
    async together(writes) {
      const first = quicker
      quicker = undefined
      await first?.()
      return real.together(writes)
    },
  }
  const justBefore = (other: () => Promise<unknown>) => {
    quicker = other
  }
  return { table, justBefore }
}
