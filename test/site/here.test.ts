import { describe, expect, it } from 'vitest'
import { clockHere } from '../../site/src/features/now/here.ts'

describe('an hour of the event, where somebody else is', () => {
  const tenInJakarta = '2026-10-24T03:00:00.000Z'
  it('is said by their own clock, with the zone’s name as Indonesians say it', () => {
    expect(clockHere(tenInJakarta, 'Asia/Jakarta', 'id', 'Asia/Makassar')).toBe('11.00 WITA')
    expect(clockHere(tenInJakarta, 'Asia/Jakarta', 'id', 'Asia/Jayapura')).toBe('12.00 WIT')
    expect(clockHere(tenInJakarta, 'Asia/Jayapura', 'id', 'Asia/Jakarta')).toBe('10.00 WIB')
  })

  it('is not said twice where the clocks show the same', () => {
    expect(clockHere(tenInJakarta, 'Asia/Jakarta', 'id', 'Asia/Jakarta')).toBeUndefined()
    expect(clockHere(tenInJakarta, 'Asia/Jakarta', 'id', 'Asia/Pontianak')).toBeUndefined()
    expect(clockHere(tenInJakarta, 'Asia/Jakarta', 'id', 'Asia/Bangkok')).toBeUndefined()
  })

  it('says the day, where it is another one', () => {
    expect(clockHere('2026-10-24T16:30:00.000Z', 'Asia/Jakarta', 'id', 'Asia/Makassar')).toBe('Minggu 00.30 WITA')
    expect(clockHere(tenInJakarta, 'Asia/Jakarta', 'en', 'America/New_York')).toMatch(/^Friday 23:00 (GMT-4|EDT)$/)
  })
})
