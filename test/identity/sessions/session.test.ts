import { describe, expect, it } from 'vitest'
import { cookiesOf } from '../../../functions/identity/sessions/cookies.ts'
import { deviceOf, holds, isDueToBeSeen, type Session } from '../../../functions/identity/sessions/session.ts'
import { dayMs, hourMs, later, minuteMs } from '../../../functions/platform/clock.ts'

const startedAt = '2026-10-24T02:00:00.000Z'
const session = (seenAt = startedAt): Session => ({
  sessionId: 's',
  accountId: 'account_ani',
  raisedBy: 'code',
  startedAt,
  seenAt,
  device: '–',
})

describe('a session', () => {
  it.each([
    ['a citizen’s', false, 14 * dayMs, 90 * dayMs],
    ['staff’s', true, 12 * hourMs, 24 * hourMs],
  ])('of %s ends when idle, and at last in any case', (_, isStaff, idle, absolute) => {
    expect(holds(session(), isStaff, later(startedAt, idle - 1))).toBe(true)
    expect(holds(session(), isStaff, later(startedAt, idle))).toBe(false)
    const justSeen = (after: number) => session(later(startedAt, after - minuteMs))
    expect(holds(justSeen(absolute), isStaff, later(startedAt, absolute - 1))).toBe(true)
    expect(holds(justSeen(absolute), isStaff, later(startedAt, absolute))).toBe(false)
  })

  it('is noted as seen now and then, not at every call', () => {
    expect(isDueToBeSeen(session(), false, later(startedAt, 5 * hourMs))).toBe(false)
    expect(isDueToBeSeen(session(), false, later(startedAt, 6 * hourMs))).toBe(true)
    expect(isDueToBeSeen(session(), true, later(startedAt, 15 * minuteMs))).toBe(true)
  })

  it('tells its owner the browser and the machine, and keeps no more', () => {
    expect(
      deviceOf('Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36'),
    ).toBe('Chrome · Android')
    expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1')).toBe(
      'Safari · iPhone/iPad',
    )
    expect(deviceOf('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe('Firefox · Linux')
    expect(deviceOf(null)).toBe('–')
  })
})

describe('the cookies', () => {
  const token = 'a'.repeat(43)

  it('are bound to the host, hidden from scripts and from other sites', () => {
    expect(cookiesOf('https://kota.example').set('session', token, 60)).toBe(
      `__Host-sesi=${token}; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure`,
    )
    expect(cookiesOf('http://localhost:3000').set('session', token, 60)).toBe(
      `sesi=${token}; Max-Age=60; Path=/; HttpOnly; SameSite=Lax`,
    )
  })

  it('are read by their whole name, and only where they look like ours', () => {
    const read = (cookie: string, siteUrl = 'https://kota.example') =>
      cookiesOf(siteUrl).read(new Request(siteUrl, { headers: { cookie } }), 'session')
    expect(read(`lang=id; __Host-sesi=${token}`)).toBe(token)
    expect(read(`sesi=${token}`)).toBeUndefined()
    expect(read(`x__Host-sesi=${token}`)).toBeUndefined()
    expect(read(`__Host-sesi=${token}x`)).toBeUndefined()
    expect(read(`__Host-sesi=${'é'.repeat(43)}`)).toBeUndefined()
  })
})
