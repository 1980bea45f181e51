import { describe, expect, it } from 'vitest'
import {
  type Account,
  guardianState,
  isMinor,
  mayAskGuardian,
  mayBePublic,
  readAge,
} from '../../../functions/identity/accounts/account.ts'

const now = '2026-10-24T02:00:00.000Z'
const account = (given: Partial<Account> = {}): Account => ({
  accountId: 'account_ani',
  mail: 'ani@warga.example',
  name: 'Ani',
  lang: 'id',
  status: 'open',
  openedAt: now,
  roles: [],
  rolesVersion: 0,
  ...given,
})

describe('an age', () => {
  it.each([
    [{ adult: false }, 'age-missing'],
    [{ birthYear: 2014, adult: false }, 'too-young'],
    [{ birthYear: 2009, adult: true }, 'age-contradicts'],
  ])('%o is refused as %s', (said, refusal) => {
    expect(readAge(said, now)).toEqual({ ok: false, refusal })
  })

  it('is kept as a year, or as the word that somebody is of age', () => {
    expect(readAge({ birthYear: 2009, adult: false }, now)).toEqual({ ok: true, value: { birthYear: 2009 } })
    expect(readAge({ adult: true }, now)).toEqual({ ok: true, value: { saidAdultAt: now } })
  })

  it('counts as under 18 in the year of turning so, unless somebody says otherwise', () => {
    expect(isMinor({ birthYear: 2008 }, now)).toBe(true)
    expect(isMinor({ birthYear: 2008, saidAdultAt: now }, now)).toBe(false)
    expect(isMinor({ birthYear: 2007 }, now)).toBe(false)
    expect(isMinor({ saidAdultAt: now }, now)).toBe(false)
  })

  it('turns with the city’s new year, seven hours before UTC’s', () => {
    expect(isMinor({ birthYear: 2009 }, '2027-12-31T16:59:59.000Z')).toBe(true)
    expect(isMinor({ birthYear: 2009 }, '2027-12-31T17:00:00.000Z')).toBe(false)
  })
})

describe('a guardian', () => {
  const minor = account({ birthYear: 2010 })
  const guardian = { mail: 'ibu@warga.example', askedAt: now }

  it('has to say yes before anything of a minor is public', () => {
    expect(mayBePublic(minor, now)).toBe(false)
    expect(mayBePublic({ ...minor, guardian }, now)).toBe(false)
    expect(mayBePublic({ ...minor, guardian: { ...guardian, confirmedAt: now } }, now)).toBe(true)
    expect(mayBePublic(account({ birthYear: 1990 }), now)).toBe(true)
  })

  it('is asked step by step', () => {
    expect(guardianState(account({ birthYear: 1990 }), now)).toBe('not-needed')
    expect(guardianState(minor, now)).toBe('to-ask')
    expect(guardianState({ ...minor, guardian }, now)).toBe('asked')
    expect(guardianState({ ...minor, guardian: { ...guardian, confirmedAt: now } }, now)).toBe('confirmed')
  })

  it.each([
    [account({ birthYear: 1990 }), 'ibu@warga.example', 'guardian-not-needed'],
    [{ ...minor, guardian: { ...guardian, confirmedAt: now } }, 'bapak@warga.example', 'guardian-confirmed'],
    [minor, 'ani@warga.example', 'own-address'],
  ])('is not asked where %#', (of, mail, refusal) => {
    expect(mayAskGuardian(of, mail, now)).toEqual({ ok: false, refusal })
  })
})
