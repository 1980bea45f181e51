import { describe, expect, it } from 'vitest'
import { stateAt } from '../../site/src/features/now/now.ts'
import { linePath, roundTop } from '../../site/src/ui/charts.ts'

describe('a programme item', () => {
  const [startsAt, endsAt] = ['2026-10-24T03:00:00Z', '2026-10-24T03:50:00Z']
  const at = (instant: string) => stateAt(Date.parse(instant), startsAt, endsAt)

  it('is on from its first instant until just before its last', () => {
    expect(at('2026-10-24T02:59:59.999Z')).toBe('nanti')
    expect(at(startsAt)).toBe('sedang')
    expect(at('2026-10-24T03:49:59.999Z')).toBe('sedang')
    expect(at(endsAt)).toBe('sudah')
  })
})

describe('a chart', () => {
  it('draws from the left, zero at its foot', () => {
    expect(linePath([0, 5, 10], { width: 100, height: 20, top: 10 })).toBe('M0 20L50 10L100 0')
    expect(linePath([0, 0], { width: 10, height: 10, top: 0 })).toBe('M0 10L10 10')
  })

  it('has lines at round numbers, and room for the most', () => {
    expect([0, 1, 9, 186, 1000, 4001].map((most) => roundTop(most).top)).toEqual([4, 4, 20, 200, 2000, 8000])
    for (let most = 1; most < 5000; most += 7) expect(roundTop(most).top).toBeGreaterThanOrEqual(most)
  })
})
