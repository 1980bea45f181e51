import { beforeAll, describe, expect, it } from 'vitest'
import { accountStore } from '../../../functions/identity/accounts/account.store.ts'
import { onGuardianAsked } from '../../../functions/identity/guardians/on-guardian-asked.ts'
import { keys } from '../../../functions/identity/keys.ts'
import { mayBePublic } from '../../../functions/identity/public.ts'
import { refusalOf } from '../../support/city.ts'
import { openSquare, type Square } from '../support/square.ts'

describe('a guardian’s word', () => {
  let square: Square
  beforeAll(async () => {
    square = await openSquare()
  })

  /** What the stream would bring, and the letter that follows. */
  async function letterFor(accountId: `account_${string}`) {
    const item = await square.identity.get(keys.account(accountId))
    if (!item) throw new Error('no account')
    const mails: { to: string; text: string }[] = []
    const react = onGuardianAsked(async (mail) => void mails.push(mail), square.keyFor, square.settings.siteUrl)
    await react({ id: 'e1', name: 'guardian-asked', at: square.time.now, item })
    return { to: mails[0]?.to, token: mails[0]?.text.match(/\?kunci=(\S+)/)?.[1] ?? '' }
  }

  it('comes by a mailed link, needs no account, and opens the way to the public', async () => {
    const rara = await square.signIn('rara@warga.example', undefined, { birthYear: '2010', name: 'Rara' })
    const { accountId } = await rara.call.whoAmI()
    expect(await mayBePublic(square.identity, accountId, square.time.now)).toBe(false)
    await rara.call.askGuardian({ mail: 'ibu@warga.example' })
    const { to, token } = await letterFor(accountId)
    expect(to).toBe('ibu@warga.example')

    const mother = square.browser()
    expect(await mother.call.readGuardianLink({ token })).toEqual({ childName: 'Rara' })
    expect(await mother.call.confirmGuardian({ token, agree: true })).toEqual({ childName: 'Rara' })
    expect(await mother.call.confirmGuardian({ token, agree: true })).toEqual({ childName: 'Rara' })
    expect(await mayBePublic(square.identity, accountId, square.time.now)).toBe(true)
    expect((await rara.call.whoAmI()).guardian).toBe('confirmed')
    expect(await refusalOf(rara.call.askGuardian({ mail: 'lain@warga.example' }))).toBe('guardian-confirmed')
  })

  it('is not taken from who makes the link up, or has one that was replaced', async () => {
    const sari = await square.signIn('sari@warga.example', undefined, { birthYear: '2010' })
    const { accountId } = await sari.call.whoAmI()
    await sari.call.askGuardian({ mail: 'salah@warga.example' })
    const { token: old } = await letterFor(accountId)
    square.time.now = '2026-10-24T02:05:00.000Z'
    await sari.call.askGuardian({ mail: 'bapak@warga.example' })

    const somebody = square.browser()
    expect(await refusalOf(somebody.call.confirmGuardian({ token: old, agree: true }))).toBe('guardian-link-over')
    const forged = `${accountId}.${'x'.repeat(43)}`
    expect(await refusalOf(somebody.call.readGuardianLink({ token: forged }))).toBe('guardian-link-over')
    expect(await refusalOf(somebody.call.readGuardianLink({ token: 'account_x.y' }))).toBe('invalid-input')
  })

  it('is lost by who answers an older question while a newer is asked', async () => {
    const tono = await square.signIn('tono@warga.example', undefined, { birthYear: '2010' })
    const { accountId } = await tono.call.whoAmI()
    await tono.call.askGuardian({ mail: 'ibu@warga.example' })
    const accounts = accountStore(square.identity)
    expect(await accounts.confirmGuardianWhileAsked(accountId, '2026-01-01T00:00:00.000Z', square.time.now)).toBe(false)
    expect(await accounts.confirmGuardianWhileAsked(accountId, square.time.now, square.time.now)).toBe(true)
    const guardian = { mail: 'lain@warga.example', askedAt: square.time.now }
    expect(await accounts.askGuardianUnlessConfirmed(accountId, guardian)).toBe(false)
  })
})
