import { describe, expect, it } from 'vitest'
import { behaviourAt } from '../../../infra/front.ts'
import { secondsToKeep } from '../../../infra/local/http/cache.ts'

/** How long the edge keeps what egress put there, which says nothing of caching. */
const kept = (path: string, status = 200) => secondsToKeep({ status, headers: {} }, behaviourAt('site', path))

describe('what a large audience watches', () => {
  it('is a playlist that the edge asks for anew each second', () => {
    expect(kept('/siaran-langsung/abc/live.m3u8')).toBe(1)
  })
  it('and segments that it keeps for a day', () => {
    expect(kept('/siaran-langsung/abc/00001.m4s')).toBe(86_400)
    expect(kept('/siaran-langsung/abc/00001.ts')).toBe(86_400)
  })
  it('whose absence is not kept: the next second it may be there', () => {
    expect([kept('/siaran-langsung/abc/live.m3u8', 404), kept('/siaran-langsung/abc/00002.m4s', 404)]).toEqual([0, 0])
  })
  it('and comes without anybody’s cookies, by reading alone', () => {
    expect(behaviourAt('site', '/siaran-langsung/abc/live.m3u8')).toMatchObject({ from: 'files', takes: 'reading' })
  })
})
