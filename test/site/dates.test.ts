import { describe, expect, it } from 'vitest'
import { dates } from '../../site/src/words/dates.ts'
import { numbers } from '../../site/src/words/numbers.ts'

const at = '2026-10-24T03:14:00.000Z'

describe('an instant', () => {
  it('is told in the event’s own zone', () => {
    const said = (zone: string) => dates('id', zone).dayAndClock(at)
    expect(said('Asia/Jakarta')).toBe('Sabtu, 24 Oktober 2026 pukul 10.14 WIB')
    expect(said('Asia/Makassar')).toBe('Sabtu, 24 Oktober 2026 pukul 11.14 WITA')
    expect(said('Asia/Jayapura')).toBe('Sabtu, 24 Oktober 2026 pukul 12.14 WIT')
  })

  it('is told in English too', () => {
    const d = dates('en')
    expect(d.dayAndClock(at)).toBe('Saturday, 24 October 2026 at 10:14 WIB')
    expect(d.shortDay(at)).toBe('24 Oct')
    expect(d.hours(at, '2026-10-24T04:00:00Z')).toBe('10:14–11:00 WIB')
  })

  it('is told short where there is little room', () => {
    const d = dates('id')
    expect([d.hour(at), d.weekday(at), d.shortDay(at)]).toEqual(['10.14', 'Sabtu, 24 Oktober', '24 Okt'])
    expect(d.hours(at, '2026-10-24T03:50:00Z')).toBe('10.14–10.50 WIB')
  })

  it('at midnight belongs to the day that begins', () => {
    const midnight = '2026-10-23T17:00:00.000Z'
    expect(dates('id').hour(midnight)).toBe('00.00')
    expect(dates('id').calendarDay(midnight)).toBe('2026-10-24')
    expect(dates('id', 'Asia/Jayapura').hour(midnight)).toBe('02.00')
  })
})

describe('hours on a wall', () => {
  it('are said as they stand there, in every zone', () => {
    expect(dates('id').wallHours('08:00', '10:30')).toBe('08.00–10.30 WIB')
    expect(dates('id', 'Asia/Jayapura').wallHours('08:00', '10:30')).toBe('08.00–10.30 WIT')
    expect(dates('en').wallHours('08:00', '10:30')).toBe('08:00–10:30 WIB')
  })
})

describe('days', () => {
  const d = dates('id')

  it('share what they have in common', () => {
    expect(d.days('2026-10-24T02:00:00Z', '2026-10-25T10:00:00Z')).toBe('24–25 Oktober 2026')
    expect(d.days('2026-10-31T02:00:00Z', '2026-11-01T10:00:00Z')).toBe('31 Oktober – 1 November 2026')
    expect(d.days('2026-12-31T02:00:00Z', '2027-01-01T10:00:00Z')).toBe('31 Desember 2026 – 1 Januari 2027')
    expect(d.days('2026-10-24T02:00:00Z', '2026-10-24T10:00:00Z')).toBe('24 Oktober 2026')
    expect(dates('en').days('2026-10-24T02:00:00Z', '2026-10-25T10:00:00Z')).toBe('24–25 October 2026')
  })

  it('near now have a word of their own, by the calendar there', () => {
    const lateEvening = '2026-10-24T16:30:00Z'
    const near = (day: string) => d.nearDay(day, lateEvening)
    expect(['2026-10-24T16:59:00Z', '2026-10-24T17:00:00Z', '2026-10-23T16:59:00Z'].map(near)).toEqual([
      'hari ini',
      'besok',
      'kemarin',
    ])
    expect(near('2026-10-30T02:00:00Z')).toBe('Jumat, 30 Oktober 2026')
    expect(dates('en').nearDay('2026-10-25T01:00:00Z', lateEvening)).toBe('tomorrow')
  })

  it('of the calendar keep their date in every zone', () => {
    expect(['Asia/Jakarta', 'Asia/Jayapura'].map((zone) => dates('id', zone).on('2026-12-24'))).toEqual([
      'Kamis, 24 Desember 2026',
      'Kamis, 24 Desember 2026',
    ])
  })
})

describe('an amount', () => {
  const n = numbers('id')

  it('of rupiah has no decimals', () => {
    expect([n.rupiah(2_800_000), n.rupiah(185_000), n.count(78_765)]).toEqual(['Rp2.800.000', 'Rp185.000', '78.765'])
    expect(numbers('en').rupiah(2_800_000)).toBe('Rp2,800,000')
  })

  it('of wages is a range, short where there is little room', () => {
    expect(n.rupiahRange(2_800_000, 3_100_000)).toBe('Rp2.800.000–3.100.000')
    expect(n.rupiahRange(2_800_000, 2_800_000)).toBe('Rp2.800.000')
    expect(n.rupiahRangeShort(2_800_000, 3_100_000)).toBe('Rp2,8–3,1 jt')
    expect(n.rupiahRangeShort(3_000_000, 3_000_000)).toBe('Rp3 jt')
    expect(n.rupiahRangeShort(900_000, 1_200_000)).toBe('Rp900.000–1,2 jt')
    expect(numbers('en').rupiahRangeShort(2_800_000, 3_100_000)).toBe('Rp2.8–3.1 m')
  })
})
