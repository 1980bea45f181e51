import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { BucketName } from '../../../functions/manifest.ts'
import type { Host } from '../../../functions/platform/manifest.ts'
import {
  type Behaviour,
  behaviourAt,
  type EdgeEvent,
  edgeHandler,
  fronts,
  keepings,
  methods,
  type Origins,
  securityHeaders,
  squeezed,
} from '../../front.ts'
import type { Objects } from '../s3/objects.ts'
import { type Answer, edgeCache, secondsToKeep } from './cache.ts'
import { captured } from './captured.ts'

export interface LocalFront {
  buckets: ReadonlyMap<BucketName, Objects>
  gateway: RequestListener
  origins: Origins
  now(): Date
}

const atEdge = { files: edgeHandler('files'), functions: edgeHandler('functions') }

/** CloudFront: the three hosts on one port, told apart by name, with their behaviours, headers and cache lifetimes. */
export function front({ buckets, gateway, origins, now }: LocalFront) {
  const cache = edgeCache(now)

  const listener: RequestListener = async (request, response) => {
    const host = hostOf(request.headers.host)
    const [path = '/', query = ''] = split(request.url ?? '/')
    const behaviour = behaviourAt(host, path)
    const say = (answer: Answer, from: string) => {
      const headers = {
        ...answer.headers,
        ...securityHeaders(behaviour.headers, origins),
        'x-cache': `${from} from the local front`,
      }
      write(request, response, { ...answer, headers })
    }
    if (!(methods[behaviour.takes] as readonly string[]).includes(request.method ?? ''))
      return say(plain(403, 'This distribution is not configured to allow this method.'), 'Error')

    const edge = atEdge[behaviour.from](edgeEvent(request, path, query))
    if ('statusCode' in edge) return say({ ...plain(edge.statusCode, ''), headers: flat(edge.headers) }, 'Edge')
    // What the edge's code wrote into the headers goes along: whose network a request comes from, above all.
    for (const [name, { value }] of Object.entries(edge.headers)) request.headers[name] = value
    request.headersDistinct = {}
    for (const [name, { value }] of Object.entries(edge.headers)) request.headersDistinct[name] = [value]

    const key = [host, edge.uri, keepings[behaviour.keeps].byQuery ? query : '', squeezeFor(request)].join(' ')
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const known = reads ? cache.find(key) : undefined
    if (known) return say(known, 'Hit')

    // What is kept is kept for everybody, so nobody's cookies go along; and a file has no query.
    if (behaviour.keeps !== 'never') {
      delete request.headers.cookie
      delete request.headersDistinct.cookie
    }
    const answer = squeeze(await ask(host, behaviour, edge.uri, query, request), squeezeFor(request))
    if (request.method === 'GET') cache.keep(key, answer, secondsToKeep(answer, behaviour))
    say(answer, 'Miss')
  }
  return { listener, cache }

  async function ask(host: Host, behaviour: Behaviour, uri: string, query: string, request: IncomingMessage) {
    request.url = query === '' || behaviour.from === 'files' ? uri : `${uri}?${query}`
    if (behaviour.from === 'functions') return captured(gateway, request)
    const found = await fileAt(fronts[host].bucket, uri)
    if (found) return found
    const site = fronts[host]
    return 'orElse' in site ? captured(gateway, request) : plain(404, 'NoSuchKey')
  }

  async function fileAt(bucket: BucketName, uri: string): Promise<Answer | undefined> {
    const objects = buckets.get(bucket)
    const object = objects?.find(decoded(uri).slice(1))
    if (!objects || !object) return undefined
    const headers = { ...object.headers, etag: object.etag, 'last-modified': new Date(object.storedAt).toUTCString() }
    return { status: 200, headers, body: await objects.read(object) }
  }
}

function hostOf(name = ''): Host {
  if (name.startsWith('media.')) return 'media'
  return name.startsWith('books.') ? 'books' : 'site'
}

function split(url: string): [string, string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}

function edgeEvent(request: IncomingMessage, uri: string, query: string): EdgeEvent {
  const parameters = new Map<string, string[]>()
  for (const part of query === '' ? [] : query.split('&')) {
    const at = part.indexOf('=')
    const name = at < 0 ? part : part.slice(0, at)
    parameters.set(name, [...(parameters.get(name) ?? []), at < 0 ? '' : part.slice(at + 1)])
  }
  const several = (values: string[]) =>
    values.length === 1
      ? { value: values[0] ?? '' }
      : { value: values[0] ?? '', multiValue: values.map((value) => ({ value })) }
  const headers = Object.entries(request.headersDistinct).map(
    ([name, values = []]) => [name, { value: values.join(name === 'cookie' ? '; ' : ',') }] as const,
  )
  return {
    viewer: { ip: request.socket.remoteAddress ?? '' },
    request: {
      method: request.method ?? 'GET',
      uri,
      querystring: Object.fromEntries([...parameters].map(([name, values]) => [name, several(values)])),
      headers: Object.fromEntries(headers),
    },
  }
}

const flat = (headers: Record<string, { value: string }>) =>
  Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]))

const plain = (status: number, text: string): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from(text),
})

const decoded = (uri: string) => {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

type Squeezing = 'br' | 'gzip' | ''
function squeezeFor({ headers }: IncomingMessage): Squeezing {
  const accepted = String(headers['accept-encoding'] ?? '')
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : ''
}

function squeeze(answer: Answer, how: Squeezing): Answer {
  const { headers, body } = answer
  const type = String(headers['content-type'] ?? '')
    .split(';', 1)
    .join()
    .trim()
  const isText = (squeezed.types as readonly string[]).includes(type)
  if (how === '' || !isText || headers['content-encoding'] || body.length < squeezed.from || body.length > squeezed.to)
    return answer
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  const smaller = how === 'br' ? brotliCompressSync(body, quality) : gzipSync(body)
  const { 'content-length': _, ...rest } = headers
  // CloudFront weakens the tag of what it squeezes: the bytes are no longer those it names.
  const etag = headers.etag && { etag: `W/${String(headers.etag).replace('W/', '')}` }
  return { ...answer, headers: { ...rest, ...etag, 'content-encoding': how, vary: 'Accept-Encoding' }, body: smaller }
}

function write(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, headers, body } = answer
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
  const tags = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/)
  const weak = (tag: string) => tag.replace(/^W\//, '')
  if (status === 200 && headers.etag && tags.some((tag) => tag === '*' || weak(tag) === weak(String(headers.etag)))) {
    response.removeHeader('content-length')
    response.removeHeader('content-type')
    response.writeHead(304).end()
    return
  }
  const range = status === 200 && !headers['content-encoding'] ? rangeOf(request.headers.range, body.length) : undefined
  if (range) {
    response.setHeader('content-range', `bytes ${range.from}-${range.to}/${body.length}`)
    const part = body.subarray(range.from, range.to + 1)
    response.writeHead(206, { 'content-length': part.length }).end(request.method === 'HEAD' ? undefined : part)
    return
  }
  response.writeHead(status, { 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body)
}

/** One range of bytes, where it makes sense. */
function rangeOf(header: string | undefined, size: number) {
  const [, first, last] = header?.match(/^bytes=(\d*)-(\d*)$/) ?? []
  if (!first && !last) return undefined
  const from = first ? Number(first) : Math.max(0, size - Number(last))
  const to = first && last ? Math.min(Number(last), size - 1) : size - 1
  return from > to ? undefined : { from, to }
}
