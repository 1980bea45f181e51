import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { doorRefusals } from '../../functions/platform/http/contract.ts'
import { astroInline, type EdgeEvent, edgeCode, edgeHandler, fronts, visitorAddress } from '../../infra/front.ts'
import { keysOf } from '../../infra/wiring.ts'
import { sorry } from '../../site/src/words/sorry.ts'
import { type Properties, resources } from './cloud.ts'
import { cloudFront, distribution } from './cloud-front.ts'

const hosts = keysOf(fronts)

describe('a distribution', () => {
  it.each(hosts)('of %s reads its bucket with a signature of its own, and nothing else can', (host) => {
    const origins: Properties[] = distribution(host).Origins.filter((each: Properties) => each.S3OriginConfig)
    expect(origins.map((each) => each.S3OriginConfig.OriginAccessIdentity)).toEqual([''])
    const controls = resources('edge', 'CloudFront::OriginAccessControl')
    for (const { OriginAccessControlId } of origins) {
      const control = controls.find(({ id }) => id === OriginAccessControlId['Fn::GetAtt'][0])
      expect(control?.properties.OriginAccessControlConfig).toMatchObject({
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      })
    }
  })

  it.each(hosts)('of %s speaks TLS only, to people and to the gateway', (host) => {
    const { DefaultCacheBehavior, CacheBehaviors = [], Origins } = distribution(host)
    for (const behaviour of [DefaultCacheBehavior, ...CacheBehaviors])
      expect(behaviour.ViewerProtocolPolicy).toBe('redirect-to-https')
    for (const { CustomOriginConfig } of Origins.filter((each: Properties) => each.CustomOriginConfig))
      expect(CustomOriginConfig).toMatchObject({ OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] })
  })

  it.each(hosts)('of %s keeps no failure', (host) => {
    const responses: Properties[] = distribution(host).CustomErrorResponses
    expect(responses.length).toBeGreaterThan(0)
    for (const { ErrorCachingMinTTL } of responses) expect(ErrorCachingMinTTL).toBe(0)
  })

  it.each(hosts)('of %s never puts a page of its own in the place of what one of us says', (host) => {
    const replaced = distribution(host)
      .CustomErrorResponses.filter(({ ResponsePagePath }: Properties) => ResponsePagePath)
      .map(({ ErrorCode, ResponseCode, ResponsePagePath }: Properties) => [ErrorCode, ResponseCode, ResponsePagePath])
    const machines = [500, 503, 504].map((status) => [status, status, '/gangguan/index.html'])
    expect(replaced).toEqual(host === 'site' ? machines : [])
    const said = [...Object.values(doorRefusals), sorry(undefined)].map(({ status }) => status)
    expect(said.filter((status) => replaced.some(([code]: number[]) => code === status))).toEqual([])
    expect(said).toContain(502)
  })

  it('of the site shows that page from its bucket: whoever gave no answer is not asked for it', () => {
    expect(cloudFront('site', '/gangguan/index.html')).toMatchObject({ asks: ['bucket site', 'gateway'] })
  })

  it('of the site asks the gateway for what is not among the files, and only then', () => {
    expect(cloudFront('site', '/acara/').asks).toEqual(['bucket site', 'gateway'])
    expect(distribution('site').OriginGroups.Items[0].FailoverCriteria.StatusCodes.Items).toEqual([404])
  })
})

describe('the site', () => {
  it.each(['/saya/', '/en/saya/stan/', '/meja/acara/', '/en/meja/', '/lapor/', '/api/jobs/vacancies'])(
    '%s is never kept, and takes every method with all that the visitor sends',
    (path) => {
      expect(cloudFront('site', path)).toMatchObject({
        asks: ['gateway'],
        takes: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
        keeps: { byDefault: 0, atMost: 0 },
        passesOn: { cookies: true, query: true, headers: true },
      })
    },
  )

  it.each(['/cari/lowongan/', '/en/cari/buku/'])(
    '%s is kept ten seconds at most, by its query, for everybody alike',
    (path) => {
      expect(cloudFront('site', path)).toMatchObject({
        asks: ['gateway'],
        takes: ['GET', 'HEAD'],
        keeps: { byDefault: 0, atMost: 10 },
        passesOn: { cookies: false, query: true, headers: false },
      })
    },
  )

  it.each(['/', '/acara/event_kabizza-fest-2026/', '/en/kerja/', '/sitemap.xml'])(
    '%s is a file, read without cookies',
    (path) => {
      expect(cloudFront('site', path)).toMatchObject({
        takes: ['GET', 'HEAD'],
        passesOn: { cookies: false, query: false, headers: false },
        squeezes: true,
      })
    },
  )
})

describe('what a browser is told', () => {
  const policy = (host: keyof typeof fronts, path: string): Record<string, string[]> => {
    const directives = cloudFront(host, path).headers['content-security-policy']?.split('; ') ?? []
    return Object.fromEntries(directives.map((each) => [each.split(' ')[0], each.split(' ').slice(1)]))
  }

  it('on the site: only our own scripts run, nobody frames it, and a form goes to us or to the uploads', () => {
    const site = policy('site', '/saya/')
    expect(site['script-src']?.filter((source) => !source.startsWith("'sha256-"))).toEqual(["'self'"])
    expect(site['frame-ancestors']).toEqual(["'none'"])
    expect(site['base-uri']).toEqual(["'none'"])
    expect(site['object-src']).toEqual(["'none'"])
    expect(site['form-action']?.[0]).toBe("'self'")
    expect(site['form-action']?.[1]).toMatch(/^https:\/\/alun-alun-uploads-/)
  })

  it('in a chapter: nothing runs, nothing is sent, nothing comes from elsewhere', () => {
    const chapter = policy('books', '/book_1/bab-1.xhtml')
    expect(chapter).not.toHaveProperty('script-src')
    expect(chapter['default-src']).toEqual(["'none'"])
    expect(chapter['form-action']).toEqual(["'none'"])
    expect(chapter.sandbox).toEqual(['allow-same-origin'])
  })

  it('in the reader: scripts come from its own folder alone', () => {
    expect(policy('books', '/baca/book_1/')['script-src']).toEqual(['https://books.alun-alun.example/baca/'])
  })

  it('at a picture: nothing at all', () => {
    expect(policy('media', '/x.webp')).toEqual({
      'default-src': ["'none'"],
      'frame-ancestors': ["'none'"],
      sandbox: [],
    })
  })

  it.each(hosts)('on %s everywhere: TLS for two years, no guessing of types', (host) => {
    expect(cloudFront(host, '/')).toMatchObject({
      headers: {
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
      },
    })
  })

  it('lets through what Astro itself writes into a page with an island', async () => {
    const runtime = new URL('../../node_modules/astro/dist/runtime/', import.meta.url)
    const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')
    const scriptOf = async (path: string) => hashOf((await import(new URL(path, runtime).href)).default)
    const { load, idle, visible, only, island } = astroInline.scripts
    expect({
      load: await scriptOf('client/load.prebuilt.js'),
      idle: await scriptOf('client/idle.prebuilt.js'),
      visible: await scriptOf('client/visible.prebuilt.js'),
      only: await scriptOf('client/only.prebuilt.js'),
      island: await scriptOf('server/astro-island.prebuilt.js'),
    }).toEqual({ load, idle, visible, only, island })
    const { ISLAND_STYLES } = await import(new URL('server/astro-island-styles.js', runtime).href)
    expect(hashOf(ISLAND_STYLES)).toBe(astroInline.style)
  })
})

describe('the code at the edge', () => {
  const visit = (uri: string, headers: Record<string, string> = {}, querystring = {}, method = 'GET'): EdgeEvent => ({
    viewer: { ip: '203.0.113.9' },
    request: {
      method,
      uri,
      querystring,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }])),
    },
  })
  const files = edgeHandler('files')
  const functions = edgeHandler('functions')

  it.each([
    ['/', 'gzip, deflate, br, zstd', '/index.html.br'],
    ['/acara/', 'gzip', '/acara/index.html'],
    ['/acara/', 'br;q=0, gzip', '/acara/index.html'],
    ['/acara/', 'br;q=0.5', '/acara/index.html.br'],
    ['/_astro/a.B1.css', 'br', '/_astro/a.B1.css'],
    ['/sitemap.xml', 'br', '/sitemap.xml'],
  ])('%s for a browser that reads "%s" is %s', (uri, encodings, file) => {
    expect(files(visit(uri, { 'accept-encoding': encodings }))).toMatchObject({ uri: file })
  })

  it('gives a page to a browser that names no encoding', () => {
    expect(files(visit('/acara/'))).toMatchObject({ uri: '/acara/index.html' })
  })

  it.each([
    ['/acara', '/acara/'],
    ['//jahat', '/jahat/'],
    ['/\\jahat.example/x', '/jahat.example/x/'],
  ])('%s is sent on to %s, and never to another host', (uri, location) => {
    const answer = files(visit(uri))
    expect(answer).toMatchObject({ statusCode: 301, headers: { location: { value: location } } })
  })

  it('keeps the query on the way', () => {
    const querystring = {
      q: { value: 'las%20listrik' },
      kosong: { value: '' },
      jenis: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] },
    }
    expect(functions(visit('/cari/lowongan', {}, querystring))).toMatchObject({
      headers: { location: { value: '/cari/lowongan/?q=las%20listrik&kosong&jenis=a&jenis=b' } },
    })
  })

  it('leaves a posted form and an address of the API where they are', () => {
    expect(functions(visit('/saya', {}, {}, 'POST'))).toMatchObject({ uri: '/saya' })
    expect(functions(visit('/api/jobs/vacancies'))).toMatchObject({ uri: '/api/jobs/vacancies' })
  })

  it('says whose network a request comes from, whatever the request says itself', () => {
    expect(functions(visit('/saya/', { [visitorAddress]: '198.51.100.1' }))).toMatchObject({
      headers: { [visitorAddress]: { value: '203.0.113.9' } },
    })
  })

  it('fits into the 10 KB that CloudFront gives a function', async () => {
    for (const code of Object.values(edgeCode)) expect(Buffer.byteLength(code)).toBeLessThan(10_240)
    expect((await readdir(new URL('../../infra/edge', import.meta.url))).sort()).toEqual([
      'addresses.js',
      'files.js',
      'functions.js',
      'sockets.js',
    ])
    expect(edgeCode.files).toContain(await readFile(new URL('../../infra/edge/files.js', import.meta.url), 'utf8'))
  })
})
