import { beforeAll, describe, expect, it } from 'vitest'
import { onErasureAsked } from '../../../functions/identity/erasure/on-erasure-asked.ts'
import { keys } from '../../../functions/identity/keys.ts'
import type { ErasePerson } from '../../../functions/identity/public.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { refusalOf } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { openSquare, type Square } from '../support/square.ts'

describe('erasing an account', () => {
  let square: Square
  beforeAll(async () => {
    square = await openSquare()
  })

  /** What the stream would bring. */
  async function erase(accountId: `account_${string}`, erasePerson: ErasePerson = async () => undefined) {
    const item = await square.identity.get(keys.erasure(accountId))
    if (!item) throw new Error('nothing is being erased')
    const letters: Mail[] = []
    const nothing = async () => undefined
    const react = onErasureAsked({
      identity: square.identity,
      contexts: [{ erasePerson, table: await emptyTable('events') }],
      sendMail: async (mail) => void letters.push(mail),
      logDeed: nothing,
      removeMedia: nothing,
      removeUpload: nothing,
    })
    await react({ id: 'e1', name: 'erasure-asked', at: square.time.now, item })
    return letters
  }

  it('shuts the account at once, forgets everywhere, and writes that it is done', async () => {
    const ani = await square.signIn('ani@warga.example', undefined, { name: 'Ani Wulandari' })
    const phone = await square.signIn('ani@warga.example')
    const { accountId } = await ani.call.whoAmI()
    await ani.call.giveConsent({ kind: 'city-news' })
    expect(await refusalOf(ani.call.askErasure({ word: 'hapus' }))).toBe('word-wrong')
    await ani.call.askErasure({ word: 'HAPUS' })
    expect(await refusalOf(ani.call.whoAmI())).toBe('signed-out')
    expect(await refusalOf(phone.call.whoAmI())).toBe('signed-out')

    const back = square.browser()
    await back.call.askForCode({ mail: 'ani@warga.example' })
    expect(await refusalOf(back.call.enterCode({ code: square.lastCode('ani@warga.example') }))).toBe('account-erasing')

    const forgotten: unknown[] = []
    const letters = await erase(accountId, async (_, id, { mail }) => void forgotten.push([id, mail]))
    expect(forgotten).toEqual([[accountId, 'ani@warga.example']])
    expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
      ['ani@warga.example', 'Akun Alun-Alun Anda sudah dihapus'],
    ])
    expect(await square.identity.startingWith(keys.allOf(accountId))).toEqual([])
    for (const key of [keys.mail('ani@warga.example'), keys.erasure(accountId)])
      expect(await square.identity.get(key)).toBeUndefined()
  })

  it('goes on where it broke', async () => {
    const budi = await square.signIn('budi@warga.example')
    const { accountId } = await budi.call.whoAmI()
    await budi.call.askErasure({ word: 'ERASE' })
    await expect(erase(accountId, () => Promise.reject(new Error('S3 is down')))).rejects.toThrow('S3 is down')
    expect(await square.identity.get(keys.account(accountId))).toMatchObject({ status: 'erasing' })
    expect(await erase(accountId)).toHaveLength(1)
    expect(await square.identity.startingWith(keys.allOf(accountId))).toEqual([])
  })

  it('is not for the city’s last admin', async () => {
    const yani = await square.signInStaff('yani@kota.example', 'admin')
    expect(await refusalOf(yani.call.askErasure({ word: 'HAPUS' }))).toBe('last-admin')
  })

  it('is told of everything that is held before', async () => {
    const citra = await square.signIn('citra@warga.example', undefined, { name: 'Citra', birthYear: '2010' })
    await citra.call.askGuardian({ mail: 'ibu@warga.example' })
    const exported = await citra.call.exportMine()
    expect(exported).toMatchObject({
      account: [{ name: 'Citra', mail: 'citra@warga.example', birthYear: 2010, guardianMail: 'ibu@warga.example' }],
      consent: [{ kind: 'account', given: true, version: 'account-1' }],
      session: [{ device: 'Chrome · Android', raisedBy: 'code' }],
    })
    expect(JSON.stringify(exported)).not.toContain(citra.jar.get('__Host-sesi') ?? '?')
  })
})
