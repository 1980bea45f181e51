import type { IncomingMessage, RequestListener } from 'node:http'
import type { BucketName } from '../../../functions/manifest.ts'
import type { Host } from '../../../functions/platform/manifest.ts'
import {
  type Behaviour,
  behaviourAt,
  edgeHandler,
  fronts,
  keepings,
  methods,
  type Origins,
  pageInstead,
  securityHeaders,
} from '../../front.ts'
import type { Objects } from '../s3/objects.ts'
import type { Sockets } from '../sockets/sockets.ts'
import { type Answer, edgeCache, secondsToKeep } from './cache.ts'
import { captured } from './captured.ts'
import { edgeEvent } from './edge-event.ts'
import type { Upgrade } from './listen.ts'
import { sendAnswer } from './send-answer.ts'
import { squeeze, squeezeFor } from './squeeze.ts'

export interface LocalFront {
  buckets: ReadonlyMap<BucketName, Objects>
  gateway: RequestListener
  sockets: Pick<Sockets, 'upgrade'>
  origins: Origins
  now(): Date
}

const atEdge = {
  files: edgeHandler('files'),
  functions: edgeHandler('functions'),
  sockets: edgeHandler('sockets'),
}

/** CloudFront: the three hosts on one port, told apart by name, with their behaviours, headers and cache lifetimes. */
export function front({ buckets, gateway, sockets, origins, now }: LocalFront) {
  const cache = edgeCache(now)
  const together = whoAsksMeanwhile<Answer>()

  const listener: RequestListener = async (request, response) => {
    const host = hostOf(request.headers.host)
    const [path = '/', query = ''] = split(request.url ?? '/')
    const behaviour = behaviourAt(host, path)
    const say = (answer: Answer, from: string) => {
      const headers = {
        ...answer.headers,
        ...securityHeaders(behaviour.headers, origins),
        'x-cache': `${from} from the local front`,
        // By the city's clock, as everything in the answer: pages reckon by it how long ago something was said.
        date: now().toUTCString(),
      }
      sendAnswer(request, response, { ...answer, headers })
    }
    if (!(methods[behaviour.takes] as readonly string[]).includes(request.method ?? ''))
      return say(plain(403, 'This distribution is not configured to allow this method.'), 'Error')

    const edge = atEdge[behaviour.from](edgeEvent(request, path, query))
    if ('statusCode' in edge) return say({ ...plain(edge.statusCode, ''), headers: flat(edge.headers) }, 'Edge')
    // What the edge's code wrote into the headers goes along: whose network a request comes from, above all.
    writeHeaders(request, edge.headers)

    const key = [host, edge.uri, keepings[behaviour.keeps].byQuery ? query : '', squeezeFor(request)].join(' ')
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const known = reads ? cache.find(key) : undefined
    if (known) return say(known, 'Hit')

    // What is kept is kept for everybody, so nobody's cookies go along; and a file has no query.
    if (behaviour.keeps !== 'never') {
      delete request.headers.cookie
      delete request.headersDistinct.cookie
    }
    const bring = async () => {
      const asked = await ask(host, behaviour, edge.uri, query, request)
      const answer = squeeze(await shown(host, asked), squeezeFor(request))
      // A page that is shown instead may be kept; that there was no answer may not.
      if (request.method === 'GET') cache.keep(key, answer, secondsToKeep(asked, behaviour))
      return answer
    }
    say(await (request.method === 'GET' && behaviour.keeps !== 'never' ? together(key, bring) : bring()), 'Miss')
  }
  /** The opening of a socket goes through the same edge. */
  const upgrade: Upgrade = (request, duplex, head) => {
    const [path = '/', query = ''] = split(request.url ?? '/')
    const edge = atEdge.sockets(edgeEvent(request, path, query))
    const isSocket = hostOf(request.headers.host) === 'site' && behaviourAt('site', path).from === 'sockets'
    if (!isSocket || 'statusCode' in edge) return void duplex.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
    writeHeaders(request, edge.headers)
    void sockets.upgrade(request, duplex, head)
  }
  return { listener, upgrade, cache }

  async function ask(host: Host, behaviour: Behaviour, uri: string, query: string, request: IncomingMessage) {
    request.url = query === '' || behaviour.from === 'files' ? uri : `${uri}?${query}`
    if (behaviour.from === 'functions') return captured(gateway, request)
    if (behaviour.from === 'sockets') return plain(426, 'Upgrade Required')
    const found = await fileAt(fronts[host].bucket, uri)
    if (found) return found
    const site = fronts[host]
    return 'orElse' in site ? captured(gateway, request) : plain(404, 'NoSuchKey')
  }

  /** The answer, or the page that stands in its place. */
  async function shown(host: Host, asked: Answer): Promise<Answer> {
    const page = pageInstead(host, asked.status)
    const instead = page && (await fileAt(fronts[host].bucket, page))
    return instead ? { ...instead, status: asked.status } : asked
  }

  async function fileAt(bucket: BucketName, uri: string): Promise<Answer | undefined> {
    const objects = buckets.get(bucket)
    const object = objects?.find(decoded(uri).slice(1))
    if (!objects || !object) return undefined
    const headers = { ...object.headers, etag: object.etag, 'last-modified': new Date(object.storedAt).toUTCString() }
    return { status: 200, headers, body: await objects.read(object) }
  }
}

/** What is being brought is brought once: whoever asks for the same meanwhile gets it too, as at CloudFront. */
function whoAsksMeanwhile<Brought>() {
  const bringing = new Map<string, Promise<Brought>>()
  return (key: string, bring: () => Promise<Brought>): Promise<Brought> => {
    const brought = bringing.get(key) ?? bring().finally(() => bringing.delete(key))
    bringing.set(key, brought)
    return brought
  }
}

function writeHeaders(request: IncomingMessage, headers: Record<string, { value: string }>): void {
  request.headersDistinct = {}
  for (const [name, { value }] of Object.entries(headers)) {
    request.headers[name] = value
    request.headersDistinct[name] = [value]
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
