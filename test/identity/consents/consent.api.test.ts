import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { consentKinds, wordings } from '../../../functions/identity/consents/wording.ts'
import { hasConsented } from '../../../functions/identity/public.ts'
import { later } from '../../../functions/platform/clock.ts'
import { refusalOf } from '../../support/city.ts'
import { openSquare, type Square } from '../support/square.ts'

describe('a consent', () => {
  let square: Square
  beforeAll(async () => {
    square = await openSquare()
  })

  it('is kept with the words it was given to, and the instant', async () => {
    const ani = await square.signIn('ani@warga.example')
    const { standing } = await ani.call.listConsents()
    expect(standing).toEqual([
      { kind: 'account', given: true, version: 'account-1', wording: wordings.account[0].text.id, at: square.time.now },
    ])
  })

  it('is given, given again to no effect, withdrawn, and all of it stays readable', async () => {
    const ani = await square.signIn('ani@warga.example')
    const { accountId } = await ani.call.whoAmI()
    const given = await ani.call.giveConsent({ kind: 'job-profile' })
    square.time.now = later(square.time.now, 1000)
    expect(await ani.call.giveConsent({ kind: 'job-profile' })).toEqual(given)
    expect(await hasConsented(square.identity, accountId, 'job-profile')).toBe(true)

    await ani.call.withdrawConsent({ kind: 'job-profile' })
    expect(await hasConsented(square.identity, accountId, 'job-profile')).toBe(false)
    const { history } = await ani.call.listConsents()
    expect(history.map(({ kind, given: yes }) => [kind, yes])).toEqual([
      ['job-profile', false],
      ['account', true],
      ['job-profile', true],
    ])
    expect(await refusalOf(ani.call.withdrawConsent({ kind: 'job-profile' }))).toBe('consent-not-given')
    expect(await refusalOf(ani.call.withdrawConsent({ kind: 'account' }))).toBe('consent-needed')
  })

  it('never has its words changed: a new wording is a new version', () => {
    const prints = consentKinds.flatMap((kind) =>
      wordings[kind].map(({ version, text }) => [
        version,
        createHash('sha256').update(`${text.id}\n${text.en}`).digest('hex').slice(0, 12),
      ]),
    )
    expect(Object.fromEntries(prints)).toMatchInlineSnapshot(`
      {
        "account-1": "e08cd14fb4a1",
        "account-counter-1": "a09d1d5b67f7",
        "city-news-1": "a67e672e5d8e",
        "job-profile-1": "b01040c36dd3",
      }
    `)
  })
})
