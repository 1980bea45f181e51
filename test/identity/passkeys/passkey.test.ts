import { beforeAll, describe, expect, it } from 'vitest'
import type { Account } from '../../../functions/identity/accounts/account.ts'
import { passkeyStore } from '../../../functions/identity/passkeys/passkey.store.ts'
import { mayEnrol, mayRemove, mostPasskeys } from '../../../functions/identity/passkeys/passkey.ts'
import type { Session } from '../../../functions/identity/sessions/session.ts'
import { dayMs, later, minuteMs } from '../../../functions/platform/clock.ts'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { emptyTable } from '../../support/dynamodb.ts'

const now = '2026-10-24T02:00:00.000Z'
const account = (given: Partial<Account>) => ({ roles: [], ...given }) as unknown as Account
const by = (raisedBy: Session['raisedBy']) => ({ raisedBy }) as Session
const staff = account({ roles: ['officer'], passkeySince: now })

describe('a passkey', () => {
  it('is added by members, and by staff who have none yet, after a code', () => {
    expect(mayEnrol(account({ passkeySince: now }), by('code'), 1, now).ok).toBe(true)
    expect(mayEnrol(account({ roles: ['officer'] }), by('code'), 0, now).ok).toBe(true)
  })

  it('is added by staff who have one only after using it, or when two admins vouched', () => {
    expect(mayEnrol(staff, by('code'), 1, now)).toEqual({ ok: false, refusal: 'passkey-needed' })
    expect(mayEnrol(staff, by('code'), 0, now)).toEqual({ ok: false, refusal: 'passkey-needed' })
    expect(mayEnrol(staff, by('passkey'), 1, now).ok).toBe(true)
    const vouchedFor = { ...staff, mayEnrolUntil: later(now, 1) }
    expect(mayEnrol(vouchedFor, by('code'), 1, now).ok).toBe(true)
    expect(mayEnrol(vouchedFor, by('code'), 1, later(now, 1)).ok).toBe(false)
  })

  it('is not added to an account of the counter before its address is there for good', () => {
    const ofCounter = { openedBy: 'account_yani', mail: '' } as const
    const tooEarly = { ok: false, refusal: 'passkey-too-early' }
    expect(mayEnrol(account(ofCounter), by('card'), 0, now)).toEqual(tooEarly)
    const added = account({ ...ofCounter, mail: 'iyah@warga.example', mailAddedAt: now })
    expect(mayEnrol(added, by('code'), 0, later(now, 30 * dayMs - 1))).toEqual(tooEarly)
    expect(mayEnrol(added, by('code'), 0, later(now, 30 * dayMs)).ok).toBe(true)
  })

  it('is one of ten at most, and staff keep one', () => {
    expect(mayEnrol(account({}), by('code'), mostPasskeys, now)).toEqual({ ok: false, refusal: 'too-many-passkeys' })
    expect(mayRemove(staff, 1)).toEqual({ ok: false, refusal: 'last-passkey' })
    expect(mayRemove(staff, 2).ok).toBe(true)
    expect(mayRemove(account({}), 1).ok).toBe(true)
  })
})

describe('a challenge', () => {
  let table: Table
  beforeAll(async () => {
    table = await emptyTable('identity')
  })
  const ofAni = { for: 'registration', accountId: 'account_ani' } as const

  it('is answered once, though two answers come at once', async () => {
    const passkeys = passkeyStore(table)
    await passkeys.saveChallenge('c1', ofAni, now)
    const taken = await Promise.all([1, 2, 3].map(() => passkeys.takeChallenge('c1', ofAni, now)))
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  it('is answered by whom it was put to, for what it was put, in time', async () => {
    const passkeys = passkeyStore(table)
    await passkeys.saveChallenge('c2', ofAni, now)
    expect(await passkeys.takeChallenge('c2', { ...ofAni, accountId: 'account_budi' }, now)).toBe(false)
    expect(await passkeys.takeChallenge('c2', { for: 'authentication' }, now)).toBe(false)
    expect(await passkeys.takeChallenge('c2', ofAni, later(now, 5 * minuteMs))).toBe(false)
    expect(await passkeys.takeChallenge('c9', ofAni, now)).toBe(false)
    expect(await passkeys.takeChallenge('c2', ofAni, now)).toBe(true)
  })
})
