import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { BucketName } from '../../../functions/manifest.ts'
import { addressesFrom } from '../../../infra/local/addresses.ts'
import { front } from '../../../infra/local/http/front.ts'
import { gateway } from '../../../infra/local/http/gateway.ts'
import { close, listen } from '../../../infra/local/http/listen.ts'
import { bucketOnDisk, type Objects } from '../../../infra/local/s3/objects.ts'
import { freePorts, type Visit, visit } from './trial-city.ts'

/** The front before three buckets and one function, which counts what reaches it. */
const time = { now: Date.parse('2026-11-21T02:00:00Z') }
const now = () => new Date(time.now)
const reached: APIGatewayProxyEventV2[] = []
const noSockets = { upgrade: async () => undefined }
const answering = { headers: {} as Record<string, string>, status: 200, body: 'made' }
const folder = mkdtempSync(join(tmpdir(), 'front-'))
const buckets = new Map<BucketName, Objects>()
let server: Server
let port: number

beforeAll(async () => {
  port = await freePorts()
  for (const name of ['site', 'media', 'books'] as const) buckets.set(name, bucketOnDisk(join(folder, name), now))
  const invoke = async (event: unknown) => {
    reached.push(event as APIGatewayProxyEventV2)
    const { status: statusCode, headers, body } = answering
    return { statusCode, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body }
  }
  const behind = gateway({ routes: [{ address: '/api/events', invoke }], orElse: invoke, now })
  const { listener, cache } = front({
    buckets,
    gateway: behind,
    sockets: noSockets,
    origins: addressesFrom(port).origins,
    now,
  })
  server = await listen(port, listener)
  clear = () => cache.clear()
})
let clear = () => {}
afterAll(async () => {
  await close(server)
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  reached.length = 0
  Object.assign(answering, { headers: {}, status: 200, body: 'made' })
  clear()
})

const get = async (path: string, more?: Visit) => {
  const { status, headers, body } = await visit(port, path, more)
  return { status, text: body.toString(), headers, body, from: headers['x-cache']?.split(' ', 1).join() }
}
const put = (key: string, text: string | Buffer, headers: Record<string, string> = {}) =>
  buckets.get('site')?.put(key, Buffer.from(text), {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 's-maxage=2, max-age=0',
    ...headers,
  })

describe('a published page', () => {
  it('is kept for as long as it says, by the city’s clock', async () => {
    await put('acara/x/index.html', 'satu')
    expect((await get('/acara/x/')).from).toBe('Miss')
    await put('acara/x/index.html', 'dua')
    time.now += 1900
    expect(await get('/acara/x/')).toMatchObject({ text: 'satu', from: 'Hit' })
    time.now += 200
    expect(await get('/acara/x/')).toMatchObject({ text: 'dua', from: 'Miss' })
  })

  it('says the city’s own time, by which pages reckon how long ago something was', async () => {
    expect((await get('/')).headers.date).toBe(now().toUTCString())
  })

  it('is not sent again to who has it', async () => {
    await put('acara/x/index.html', 'satu')
    const { headers } = await get('/acara/x/')
    const again = await get('/acara/x/', { headers: { 'if-none-match': headers.etag ?? '' } })
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag])
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
  })

  it('comes as its brotli twin to a browser that reads it, each kept for itself', async () => {
    await put('acara/x/index.html', 'polos')
    await put('acara/x/index.html.br', brotliCompressSync('kecil'), { 'content-encoding': 'br' })
    const small = await get('/acara/x/', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([small.headers['content-encoding'], brotliDecompressSync(small.body).toString()]).toEqual(['br', 'kecil'])
    expect((await get('/acara/x/')).text).toBe('polos')
  })

  it('is one page whatever the query says', async () => {
    await put('acara/x/index.html', 'satu')
    await get('/acara/x/?a=1')
    expect((await get('/acara/x/?a=2')).from).toBe('Hit')
  })

  it('is brought once, however many ask for it at the same instant, and one’s own pages for each', async () => {
    answering.headers = { 'cache-control': 's-maxage=2' }
    const all = await Promise.all(Array.from({ length: 20 }, () => get('/cari/?kata=batik')))
    expect(new Set(all.map(({ text }) => text))).toEqual(new Set(['made']))
    expect(reached).toHaveLength(1)
    answering.headers = { 'cache-control': 'no-store' }
    await get('/cari/?kata=kopi')
    await get('/cari/?kata=kopi')
    expect(reached).toHaveLength(3)
    reached.length = 0
    await Promise.all([get('/saya/lamaran/'), get('/saya/lamaran/')])
    expect(reached).toHaveLength(2)
  })

  it('has its address with a slash at the end', async () => {
    expect(await get('/acara/x?a=1')).toMatchObject({ status: 301, headers: { location: '/acara/x/?a=1' } })
    expect((await get('//jahat.example/x')).headers.location).toBe('/jahat.example/x/')
  })

  it('is given in part, if it has that part', async () => {
    await put('acara/x/buku.txt', 'abcdefghij', { 'content-type': 'text/plain' })
    const part = async (range: string) => {
      const { status, text, headers } = await get('/acara/x/buku.txt', { headers: { range } })
      return [status, text, headers['content-range']]
    }
    expect(await part('bytes=2-4')).toEqual([206, 'cde', 'bytes 2-4/10'])
    expect(await part('bytes=-3')).toEqual([206, 'hij', 'bytes 7-9/10'])
    expect(await part('bytes=10-')).toEqual([416, '', 'bytes */10'])
  })

  it('takes no form', async () => {
    await put('acara/x/index.html', 'satu')
    expect((await get('/acara/x/', { method: 'POST', body: 'a=1' })).status).toBe(403)
    expect(reached).toEqual([])
  })

  it('that is not there is answered for by the city, and not kept', async () => {
    Object.assign(answering, { status: 404, body: 'Tidak ada' })
    expect(await get('/acara/y/')).toMatchObject({ status: 404, text: 'Tidak ada' })
    await put('acara/y/index.html', 'kini ada')
    expect(await get('/acara/y/')).toMatchObject({ status: 200, text: 'kini ada' })
  })
})

describe('what functions answer', () => {
  it('is never kept below /api, /saya, /meja', async () => {
    answering.headers = { 'cache-control': 'max-age=60' }
    for (const path of ['/api/events/x', '/saya/', '/meja/', '/en/saya/', '/lapor/']) {
      await get(path)
      expect([path, (await get(path)).from]).toEqual([path, 'Miss'])
    }
    expect(reached.length).toBe(10)
  })

  it('is kept for a search, each query for itself, and for ten seconds at most', async () => {
    answering.headers = { 'cache-control': 's-maxage=60' }
    await get('/cari/lowongan/?q=batik')
    expect((await get('/cari/lowongan/?q=batik')).from).toBe('Hit')
    expect((await get('/cari/lowongan/?q=kopi')).from).toBe('Miss')
    time.now += 10_000
    expect((await get('/cari/lowongan/?q=batik')).from).toBe('Miss')
  })

  it.each([500, 503, 504])('is a page in both languages where a machine says %s, kept by nobody', async (status) => {
    await put('gangguan/index.html', 'Ada gangguan. Something broke.')
    Object.assign(answering, { status, body: '{"message":"Internal Server Error"}', headers: {} })
    for (const [path, method] of [
      ['/saya/', 'GET'],
      ['/meja/acara/', 'POST'],
      ['/acara/tidak-ada/', 'GET'],
      ['/cari/lowongan/', 'GET'],
    ] as const) {
      const answer = await get(path, { method, ...(method === 'POST' && { body: 'a=1' }) })
      expect(answer).toMatchObject({ status, text: 'Ada gangguan. Something broke.' })
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
    }
    Object.assign(answering, { status: 200, body: 'kembali' })
    expect((await get('/cari/lowongan/')).text).toBe('kembali')
  })

  it('is its own word where it says itself that something broke: its form keeps what was written', async () => {
    await put('gangguan/index.html', 'Ada gangguan. Something broke.')
    Object.assign(answering, { status: 502, body: '<form>' })
    expect(await get('/saya/', { method: 'POST', body: 'a=1' })).toMatchObject({ status: 502, text: '<form>' })
    expect(await get('/api/events/x')).toMatchObject({ status: 502, text: '<form>' })
  })

  it('is searched in nobody’s name', async () => {
    await get('/cari/lowongan/', { headers: { cookie: 'session=ani' } })
    await get('/saya/', { headers: { cookie: 'session=ani' } })
    expect(reached.map(({ cookies }) => cookies)).toEqual([undefined, ['session=ani']])
  })

  it('goes out with the front’s headers, whatever it said itself', async () => {
    answering.headers = { 'content-security-policy': 'default-src *', 'x-content-type-options': 'sniff' }
    const { headers } = await get('/saya/')
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('is told whose network the request came from, and believes no stranger', async () => {
    await get('/api/events/x', { headers: { 'x-visitor-address': '203.0.113.9' } })
    expect(reached[0]?.headers['x-visitor-address']).toBe('127.0.0.1')
  })

  it('is squeezed when it is long', async () => {
    answering.body = 'panjang '.repeat(500)
    const { headers, body } = await get('/saya/', { headers: { 'accept-encoding': 'br' } })
    expect([headers['content-encoding'], brotliDecompressSync(body).toString()]).toEqual(['br', answering.body])
  })
})
