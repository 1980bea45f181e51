import { describe, expect, it } from 'vitest'
import { playlistsOf } from '../../functions/stage/broadcast/broadcast.ts'
import { cloudFront } from './cloud-front.ts'

const { picture, sound } = playlistsOf({ name: 'abc' })

describe('what a large audience watches, at CloudFront', () => {
  it.each([picture, sound])('%s is asked for anew each second, whatever egress says of caching', (path) => {
    expect(cloudFront('site', path)).toMatchObject({
      ...{ takes: ['GET', 'HEAD'], keeps: { byDefault: 1, atMost: 1 } },
      passesOn: { cookies: false, query: false, headers: false },
    })
  })

  it('is kept for a day and as long as a year, once it is a segment: it never changes', () => {
    expect(cloudFront('site', '/siaran-langsung/abc/gambar_00001.ts')).toMatchObject({
      keeps: { byDefault: 86_400, atMost: 31_536_000 },
      passesOn: { cookies: false, query: false, headers: false },
    })
  })

  it('lets stages alone play what scripts put together, and fetch it from the site', () => {
    const policy = (path: string) => cloudFront('site', path).headers['content-security-policy'] ?? ''
    expect(policy('/acara/event_x/panggung/utama/')).toMatch(/media-src 'self' [^;]*blob:/)
    expect(policy('/acara/event_x/panggung/utama/')).toMatch(/connect-src 'self'/)
    expect(policy('/acara/event_x/')).not.toContain('media-src')
  })
})
