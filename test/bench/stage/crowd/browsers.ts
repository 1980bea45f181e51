import { AsyncLocalStorage } from 'node:async_hooks'
import { brotliDecompressSync } from 'node:zlib'
import { WebSocket } from 'ws'
import { headerIn, type LeanAnswer, type LeanHttp } from './lean-http.ts'

/**
 * Where most readers look: what the CDN's edge does for all of them, an answer kept for a second and brought once. The local
 * front does it as well, but four thousand looks a second would take half of this computer from the city.
 */
function edgeBefore(http: LeanHttp) {
  let kept: { answer: Promise<LeanAnswer>; until: number } | undefined
  return (path: string): Promise<LeanAnswer> => {
    if (kept && kept.until > performance.now()) return kept.answer
    const answer = http.ask({ path, headers: { 'accept-encoding': 'br' } })
    kept = { answer, until: Number.POSITIVE_INFINITY }
    const keep = (ms: number) => {
      kept = { answer, until: performance.now() + ms }
    }
    answer.then(
      ({ status }) => keep(status === 200 ? 1000 : 0),
      () => keep(0),
    )
    return answer
  }
}

/** One browser, as far as following a room needs one: its cookie, and what it keeps of the snapshot. */
export interface Browser {
  token: string
  etag: string | undefined
  /** Whether it looks through the city's own front. Decided at its first look. */
  looksAtFront?: boolean
  /** Told of each frame that came by socket: how many bytes. */
  onFrame(bytes: number): void
}

/** What all of them did together. */
export interface Done {
  looks: number
  looksAnew: number
  lookBytes: number
  gaps: number
  openings: number
}

/**
 * Lets the page's own script (site/src/features/stage/live/follow-room.ts) run a thousand times in one process: it finds the
 * `fetch`, `WebSocket` and `document` of whichever browser it runs for. A body that came once is unpacked once.
 */
export function asBrowsers(http: LeanHttp, origin: string, mostByFront: number) {
  const here = new AsyncLocalStorage<Browser>()
  const done: Done = { looks: 0, looksAnew: 0, lookBytes: 0, gaps: 0, openings: 0 }
  const bodies = new Map<string, unknown>()
  const atEdge = edgeBefore(http)
  let byFront = 0

  async function look(path: string): Promise<Pick<Response, 'ok' | 'status' | 'headers' | 'json'>> {
    const browser = here.getStore() as Browser
    browser.looksAtFront ??= byFront++ < mostByFront
    const headers = { 'accept-encoding': 'br', ...(browser.etag && { 'if-none-match': browser.etag }) }
    const { status, head, body } = await (browser.looksAtFront ? http.ask({ path, headers }) : atEdge(path))
    const etag = headerIn(head, 'etag') ?? ''
    const isKnown = status === 304 || (status === 200 && etag === browser.etag)
    done.looks += 1
    done.lookBytes += head.length + 4 + (isKnown ? 0 : body.length)
    if (status === 200 && !isKnown) {
      done.looksAnew += 1
      browser.etag = etag
      keep(etag, head, body)
    }
    const isThere = isKnown || status === 200
    return {
      ok: isThere,
      status: isThere ? 200 : status,
      headers: new Headers({ date: headerIn(head, 'date') ?? '' }),
      json: async () => bodies.get(browser.etag ?? ''),
    }
  }

  function keep(etag: string, head: string, body: Buffer): void {
    if (bodies.has(etag)) return
    const text = headerIn(head, 'content-encoding') === 'br' ? brotliDecompressSync(body) : body
    bodies.set(etag, JSON.parse(text.toString()))
    const [oldest = ''] = bodies.keys()
    if (bodies.size > 100) bodies.delete(oldest)
  }

  async function since(path: string): Promise<object> {
    done.gaps += 1
    const { status, body } = await http.ask({ path })
    return { ok: status === 200, status, json: async () => JSON.parse(body.toString()) }
  }

  class OwnSocket extends WebSocket {
    constructor(url: string) {
      const { token, onFrame } = here.getStore() as Browser
      super(url, { perMessageDeflate: false, headers: { origin, cookie: `sesi=${token}` } })
      done.openings += 1
      this.on('error', () => undefined)
      this.on('message', (data) => onFrame((data as Buffer).length))
    }
  }

  const listeners = { addEventListener() {}, removeEventListener() {} }
  Object.assign(globalThis, {
    fetch: (path: string) => (path.startsWith('/langsung/') ? look(path) : since(path)),
    WebSocket: OwnSocket,
    location: { origin },
    document: { hidden: false, documentElement: { dataset: {} }, ...listeners },
    ...listeners,
  })
  return { done, as: <Result>(browser: Browser, work: () => Result): Result => here.run(browser, work) }
}
