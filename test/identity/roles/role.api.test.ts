import { beforeAll, describe, expect, it } from 'vitest'
import { accountStore } from '../../../functions/identity/accounts/account.store.ts'
import { passkeyStore } from '../../../functions/identity/passkeys/passkey.store.ts'
import { inviteFirstAdmin } from '../../../functions/identity/public.ts'
import { roleStore } from '../../../functions/identity/roles/role.store.ts'
import { sessionStore } from '../../../functions/identity/sessions/session.store.ts'
import { dayMs, later } from '../../../functions/platform/clock.ts'
import type { StaffRole } from '../../../functions/platform/http/contract.ts'
import { refusalOf } from '../../support/city.ts'
import { openSquare, type Square } from '../support/square.ts'

describe('working for the city', () => {
  let square: Square
  let yani: Awaited<ReturnType<Square['signInStaff']>>
  beforeAll(async () => {
    square = await openSquare({ staffSignIn: 'code' })
    yani = await square.signInStaff('yani@kota.example', 'admin')
  })

  async function invited(mail: string, role: StaffRole) {
    await yani.call.inviteColleague({ mail, role })
    const person = await square.signIn(mail)
    await person.call.acceptInvitation({ role })
    return person
  }

  it('starts with one admin, invited by the deploy command while there is none', async () => {
    expect(await inviteFirstAdmin(square.identity, { mail: 'lain@kota.example' }, square.time.now)).toEqual({
      ok: false,
      refusal: 'has-admin',
    })
    expect((await yani.call.listRoleChanges({})).changes).toMatchObject([
      { name: 'yani', role: 'admin', change: 'granted', byName: '' },
    ])
  })

  it('is accepted by who was invited, with that address, once', async () => {
    await yani.call.inviteColleague({ mail: 'Sri@Kota.Example', role: 'officer' })
    const [sri, other] = [await square.signIn('sri@kota.example'), await square.signIn('bukan-sri@kota.example')]
    expect((await sri.call.whoAmI()).invitedAs).toEqual(['officer'])
    expect(await refusalOf(other.call.acceptInvitation({ role: 'officer' }))).toBe('invitation-not-found')
    expect(await sri.call.acceptInvitation({ role: 'officer' })).toEqual({ worksAs: ['officer'] })
    expect(await sri.call.acceptInvitation({ role: 'officer' })).toEqual({ worksAs: ['officer'] })
    expect((await sri.call.whoAmI()).roles).toEqual(['officer'])
    expect((await yani.call.listStaff()).invitations).toEqual([])
  })

  it('is offered for two weeks, and until it is taken back', async () => {
    await yani.call.inviteColleague({ mail: 'tunda@kota.example', role: 'librarian' })
    await yani.call.inviteColleague({ mail: 'batal@kota.example', role: 'librarian' })
    await yani.call.takeBackInvitation({ mail: 'batal@kota.example', role: 'librarian' })
    const back = await square.signIn('batal@kota.example')
    expect(await refusalOf(back.call.acceptInvitation({ role: 'librarian' }))).toBe('invitation-not-found')
    expect(await refusalOf(yani.call.takeBackInvitation({ mail: 'batal@kota.example', role: 'librarian' }))).toBe(
      'invitation-not-found',
    )

    const was = square.time.now
    square.time.now = later(was, 14 * dayMs)
    const late = await square.signIn('tunda@kota.example')
    expect(await refusalOf(late.call.acceptInvitation({ role: 'librarian' }))).toBe('invitation-not-found')
    square.time.now = was
  })

  it('ends at the next call once the role is withdrawn, and the log keeps both', async () => {
    const desi = await invited('desi@kota.example', 'officer')
    const { accountId } = await desi.call.whoAmI()
    await yani.call.withdrawRole({ accountId, role: 'officer' })
    expect((await desi.call.whoAmI()).roles).toEqual([])
    expect(await refusalOf(yani.call.withdrawRole({ accountId, role: 'officer' }))).toBe('colleague-not-found')
    const changes = (await yani.call.listRoleChanges({})).changes.filter((each) => each.accountId === accountId)
    expect(changes.map(({ change, byName }) => [change, byName]).toSorted()).toEqual([
      ['granted', 'yani'],
      ['withdrawn', 'yani'],
    ])
  })

  it('never leaves the city without an admin, though two go at once', async () => {
    const own = (await yani.call.whoAmI()).accountId
    expect(await refusalOf(yani.call.withdrawRole({ accountId: own, role: 'admin' }))).toBe('last-admin')
    const budi = await invited('budi@kota.example', 'admin')
    const other = (await budi.call.whoAmI()).accountId
    const outcomes = await Promise.all([
      refusalOf(yani.call.withdrawRole({ accountId: other, role: 'admin' })),
      refusalOf(budi.call.withdrawRole({ accountId: own, role: 'admin' })),
    ])
    expect(outcomes.filter((each) => each === undefined)).toHaveLength(1)
    expect(await roleStore(square.identity).admins()).toBe(1)
    if (outcomes[1] === undefined) yani = budi
  })

  it('is not given by an invitation that was renewed meanwhile, nor to roles that moved on', async () => {
    await yani.call.inviteColleague({ mail: 'lomba@kota.example', role: 'officer' })
    const lomba = await square.signIn('lomba@kota.example')
    const { accountId } = await lomba.call.whoAmI()
    const account = await accountStore(square.identity).find(accountId)
    if (!account) throw new Error('no account')
    const roles = roleStore(square.identity)
    const invitation = {
      mail: account.mail,
      role: 'officer',
      invitedAt: square.time.now,
      endsAt: '',
      lang: 'id',
    } as const
    const at = square.time.now
    expect(await roles.accept({ ...account, rolesVersion: 7 }, invitation, at)).toBe(false)
    expect(await roles.accept(account, { ...invitation, invitedAt: '2026-01-01T00:00:00.000Z' }, at)).toBe(false)
    expect(await roles.accept(account, invitation, at)).toBe(true)
    expect(await roles.accept(account, invitation, at)).toBe(false)
  })

  it('is recovered by two admins who are neither the person nor the same', async () => {
    const [budi, lost] = [await invited('budi2@kota.example', 'admin'), await invited('hilang@kota.example', 'officer')]
    const { accountId } = await lost.call.whoAmI()
    const passkeys = passkeyStore(square.identity)
    const account = await accountStore(square.identity).find(accountId)
    const session = (await sessionStore(square.identity).listOf(accountId))[0]
    if (!account || !session) throw new Error('nobody is here')
    const at = square.time.now
    const passkey = {
      passkeyId: 'p1',
      credentialId: 'c1',
      accountId,
      publicKey: '',
      counter: 0,
      transports: [],
      name: 'HP',
      addedAt: at,
      isSynced: false,
    }
    await passkeys.add(passkey, account, { ...session, sessionId: 's2', raisedBy: 'passkey' }, session)
    const vouch = (admin: typeof yani) => admin.call.vouchForRecovery({ accountId })
    expect(await vouch(yani)).toEqual({ state: 'asked' })
    expect(await refusalOf(vouch(yani))).toBe('second-admin-needed')
    expect(await vouch(budi)).toEqual({ state: 'confirmed' })
    expect(await passkeys.listOf(accountId)).toEqual([])
    expect(await accountStore(square.identity).find(accountId)).toMatchObject({
      mayEnrolUntil: later(square.time.now, dayMs),
    })
    expect(await refusalOf(lost.call.whoAmI())).toBe('signed-out')
    const own = (await yani.call.whoAmI()).accountId
    expect(await refusalOf(yani.call.vouchForRecovery({ accountId: own }))).toBe('own-recovery')
  })

  it('answers a forged or foreign cursor with its own sentence', async () => {
    expect(await refusalOf(yani.call.listRoleChanges({ cursor: 'e30.forged' }))).toBe('crooked-cursor')
  })
})
