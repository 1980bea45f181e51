import { describe, expect, it } from 'vitest'
import { onErasureAsked } from '../../../functions/identity/erasure/on-erasure-asked.ts'
import { keys } from '../../../functions/identity/keys.ts'
import { type MailTakenOff, onMailTakenOff } from '../../../functions/identity/own-mail/on-mail-taken-off.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { refusalOf } from '../../support/city.ts'
import { everyItem } from '../../support/dynamodb.ts'
import { findersMail, foundCard } from './counter-square.ts'

async function takenOff() {
  const city = await foundCard()
  await city.add()
  const before = await city.account()
  await city.takeOff()
  const item = await city.account()
  const [letters, gone] = [[] as Mail[], [] as MailTakenOff[]]
  const react = () =>
    onMailTakenOff({
      identity: city.square.identity,
      contexts: [{ table: city.square.identity, letGoOfMail: async (_, each) => void gone.push(each) }],
      sendMail: async (mail) => void letters.push(mail),
      siteUrl: 'https://kota.example',
    })({ id: 'event-1', ...(item?.domainEvent as { name: 'mail-taken-off'; at: string }), item: item as Item, before })
  return { ...city, item, letters, gone, react }
}

describe('once an address was taken off', () => {
  it('says by whom, and each context is told of the address that went', async () => {
    const { item, yani, accountId, react, gone, square } = await takenOff()
    const happened = { name: 'mail-taken-off', at: square.time.now, by: yani.officerId, as: 'officer' }
    expect(item?.domainEvent).toEqual(happened)
    await react()
    const { at, by } = happened
    expect(gone).toEqual([{ id: 'event-1', accountId, mail: findersMail, at, by }])
  })

  it('that address is told, in words that say nothing of whose account it was and where to go', async () => {
    const { letters, react } = await takenOff()
    await react()
    expect(letters.map(({ to, id }) => [to, id])).toEqual([[findersMail, 'event-1']])
    const said = `${letters[0]?.subject} ${letters[0]?.text}`
    expect(said).toContain('loket Disnaker dengan KTP')
    expect(said).not.toMatch(/Iyah|1961|account_|cepot/)
  })

  it('whoever is still signed in is out, should the officer’s call have broken off, but for the owner', async () => {
    const { square, yani, accountId, react, signsIn, finder } = await takenOff()
    const owner = await signsIn((await yani.call.readCard({ accountId })).code)
    const token = 'x'.repeat(43)
    const left = { sessionId: token, accountId, raisedBy: 'code', startedAt: square.time.now, seenAt: square.time.now }
    await square.identity.put({ ...keys.session(token), ...left, device: '–' })
    await square.identity.put({ ...keys.sessionOf(accountId, token) })
    await react()
    await react()
    expect(await square.identity.get(keys.session(token))).toBeUndefined()
    expect((await owner.call.whoAmI()).accountId).toBe(accountId)
    expect(await refusalOf(finder.call.whoAmI())).toBe('signed-out')
  })

  it('its person can be erased, and nothing of either is left', async () => {
    const { square, yani, accountId, react } = await takenOff()
    await react()
    await yani.call.eraseForOther({ accountId, checked: true })
    const item = (await square.identity.get(keys.erasure(accountId))) as Item
    const nothing = async () => undefined
    const deps = { identity: square.identity, contexts: [], sendMail: nothing, logDeed: nothing }
    await onErasureAsked({ ...deps, removeMedia: nothing, removeUpload: nothing })({
      ...{ id: 'event-2', name: 'erasure-asked', at: square.time.now, item },
    })
    const left = JSON.stringify((await everyItem(square.identity)).filter(({ pk }) => !/^(MAIL|CODE|RATE)#/.test(pk)))
    for (const gone of [accountId, 'Iyah', 'cepot', 'CARD']) expect(left).not.toContain(gone)
  })
})
