import { request as ask, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BucketName } from '../../functions/manifest.ts'
import type { Host } from '../../functions/platform/manifest.ts'
import { behaviourAt, edgeHandler, keptFailures, pageInstead } from '../../infra/front.ts'
import { secondsToKeep } from '../../infra/local/http/cache.ts'
import { front } from '../../infra/local/http/front.ts'
import { gateway } from '../../infra/local/http/gateway.ts'
import { close, listen } from '../../infra/local/http/listen.ts'
import type { Objects } from '../../infra/local/s3/objects.ts'
import type { Properties } from './cloud.ts'
import { type AtTheEdge, cloudFront, distribution } from './cloud-front.ts'

/** The same requests, put to the local front over HTTP and to the distributions as their template describes them. */
const paths: readonly (readonly [Host, string])[] = [
  ['site', '/'],
  ['site', '/acara/event_kabizza-fest-2026/'],
  ['site', '/en/kerja/'],
  ['site', '/_astro/a.B1.css'],
  ['site', '/sayang/'],
  ['site', '/tidak-ada/'],
  ...['/saya/', '/meja/acara/', '/lapor/', '/cari/lowongan/'].flatMap(
    (path) =>
      [
        ['site', path],
        ['site', `/en${path}`],
      ] as const,
  ),
  ['site', '/api/jobs/vacancies'],
  ['media', '/foto/x.webp'],
  ['books', '/baca/book_1/'],
  ['books', '/baca/baca.js'],
  ['books', '/book_1/bab-1.xhtml'],
]
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

const files = (bucket: BucketName): Objects =>
  ({
    find: (key: string) =>
      key.startsWith('tidak-ada') ? undefined : { key, headers: {}, etag: '"e"', storedAt: 0, size: 1 },
    read: async ({ key }: { key: string }) => Buffer.from(JSON.stringify({ from: `bucket ${bucket}`, key })),
  }) as unknown as Objects

/** Says what reached it. */
const toFunctions = gateway({
  routes: [],
  orElse: async (event) => {
    const { headers, cookies, rawQueryString } = event as APIGatewayProxyEventV2
    const reached = { from: 'gateway', visitor: headers['x-visitor-address'], cookies, query: rawQueryString }
    return {
      statusCode: 200,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      body: JSON.stringify(reached),
    }
  },
  now: () => new Date(),
})

// biome-ignore lint/suspicious/noTemplateCurlyInString: what only CloudFormation knows, as the template writes it
const uploads = 'https://alun-alun-uploads-${AWS::AccountId}-${AWS::Region}.s3.ap-southeast-3.amazonaws.com'
const origins = {
  site: 'https://alun-alun.example',
  media: 'https://media.alun-alun.example',
  books: 'https://books.alun-alun.example',
  uploads,
  livekit: '',
}

const noSockets = { upgrade: async () => undefined }

let server: Server
beforeAll(async () => {
  const buckets = new Map((['site', 'media', 'books'] as const).map((name) => [name, files(name)]))
  server = await listen(
    0,
    front({ buckets, gateway: toFunctions, sockets: noSockets, origins, now: () => new Date() }).listener,
  )
})
afterAll(() => close(server))

interface Answered {
  status: number
  headers: IncomingHttpHeaders
  body: { from?: string; visitor?: string; cookies?: string[]; query?: string }
}

/** Not by `fetch`, which lets nobody say the host or the address that a browser would. */
const local = (host: Host, path: string, method = 'GET') =>
  new Promise<Answered>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const headers = {
      host: host === 'site' ? 'localhost' : `${host}.localhost`,
      cookie: '__Host-sid=s3cret',
      'x-visitor-address': '198.51.100.1',
    }
    const asked = ask({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray()).toString('utf8')
      const { statusCode: status = 0 } = response
      resolve({ status, headers: response.headers, body: body.startsWith('{') ? JSON.parse(body) : {} })
    })
    asked.on('error', reject)
    asked.end()
  })

describe.each(paths)('on %s, %s', (host, path) => {
  const cloud = cloudFront(host, path)
  const missing = path.startsWith('/tidak-ada')

  it('is answered from the same place', async () => {
    const { body } = await local(host, path)
    expect(body.from).toBe(missing ? cloud.asks[1] : cloud.asks[0])
  })

  it('takes the same methods', async () => {
    const taken: string[] = []
    for (const method of methods) if ((await local(host, path, method)).status !== 403) taken.push(method)
    expect(taken.sort()).toEqual(cloud.takes)
  })

  it('leaves with the same headers', async () => {
    const { headers } = await local(host, path)
    const same = Object.fromEntries(Object.keys(cloud.headers).map((name) => [name, headers[name]]))
    expect(same).toEqual(cloud.headers)
  })

  it('runs the same code before anything else', () => {
    const event = () => ({
      viewer: { ip: '203.0.113.9' },
      request: { method: 'GET', uri: path, querystring: {}, headers: {} },
    })
    const inTheCloud = new Function(`${cloud.code}\nreturn handler`)()(event())
    expect(edgeHandler(behaviourAt(host, path).from)(event())).toEqual(inTheCloud)
  })

  it('passes as much of the visitor on to the functions', async () => {
    const { body } = await local(host, `${path}?q=las`)
    if (body.from !== 'gateway') return
    expect({ cookies: body.cookies !== undefined, query: body.query !== '' }).toEqual({
      cookies: cloud.passesOn.cookies,
      query: cloud.passesOn.query,
    })
    if (cloud.passesOn.headers) expect(body.visitor).toBe('127.0.0.1')
  })

  it.each([
    undefined,
    's-maxage=2, max-age=0',
    's-maxage=15',
    'max-age=7',
    'public, max-age=31536000, immutable',
    'private, no-cache',
  ])('is kept as long when it says %s', (said) => {
    for (const status of [200, 404]) {
      const answer = { status, headers: said === undefined ? {} : { 'cache-control': said } }
      expect(secondsToKeep(answer, behaviourAt(host, path))).toBe(secondsInTheCloud(cloud, status, said))
    }
  })
})

describe.each(['site', 'media', 'books'] as const)('on %s, an answer that is a failure', (host) => {
  it('makes place for the same page, or for none', () => {
    const responses: Properties[] = distribution(host).CustomErrorResponses
    for (const { ErrorCode, ResponseCode, ResponsePagePath } of responses) {
      expect([ErrorCode, pageInstead(host, ErrorCode)]).toEqual([ErrorCode, ResponsePagePath])
      expect(ResponseCode).toBe(ResponsePagePath && ErrorCode)
    }
    expect(responses.map(({ ErrorCode }) => ErrorCode)).toEqual([...keptFailures.statuses])
  })
})

/** docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html, with failures kept for no time of their own. */
function secondsInTheCloud({ keeps }: AtTheEdge, status: number, said = ''): number {
  const [, seconds] = said.match(/s-maxage=(\d+)/) ?? said.match(/max-age=(\d+)/) ?? []
  if (/no-store|no-cache|private/.test(said)) return keeps.atLeast
  if (seconds === undefined) return status >= 400 ? 0 : keeps.byDefault
  return Math.min(Math.max(Number(seconds), keeps.atLeast), keeps.atMost)
}
