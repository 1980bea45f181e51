import { describe, expect, it } from 'vitest'
import { stateAt } from '../../site/src/features/now/now.ts'

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
