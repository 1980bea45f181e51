import { describe, expect, it } from 'vitest'
import { dayIn, epochSecond, instantIn, later } from '../../functions/platform/clock.ts'

describe('a clock on the wall', () => {
  it.each([
    ['Asia/Jakarta', '2026-10-24T02:00:00.000Z'],
    ['Asia/Makassar', '2026-10-24T01:00:00.000Z'],
    ['Asia/Jayapura', '2026-10-24T00:00:00.000Z'],
  ])('in %s shows nine in the morning at an instant of its own', (zone, instant) => {
    expect(instantIn(zone, '2026-10-24', '09:00')).toBe(instant)
  })

  it('is on another day than UTC in the small hours', () => {
    expect(dayIn('Asia/Jakarta', '2026-10-23T17:30:00.000Z')).toBe('2026-10-24')
    expect(instantIn('Asia/Jakarta', '2026-10-24', '00:30')).toBe('2026-10-23T17:30:00.000Z')
  })
})

describe('an instant', () => {
  it('moves by milliseconds and keeps its form', () => {
    expect(later('2026-12-31T23:59:59.999Z', 1)).toBe('2027-01-01T00:00:00.000Z')
  })

  it('never ends earlier for DynamoDB than it said', () => {
    expect(epochSecond('1970-01-01T00:00:01.001Z')).toBe(2)
  })
})
