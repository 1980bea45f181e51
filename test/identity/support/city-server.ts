import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { extname, join } from 'node:path'
import { identityContract } from '../../../functions/identity/api.ts'
import { passkeyRoutes } from '../../../functions/identity/passkeys/passkey.routes.ts'
import { whoIsCalling } from '../../../functions/identity/public.ts'
import { personalPages } from '../../../functions/pages/personal-pages.ts'
import { connect } from '../../../functions/platform/http/client.ts'
import { rateLimit } from '../../../functions/platform/http/rate-limit.ts'
import { isFromElsewhere } from '../../../functions/platform/http/same-site.ts'
import { serve } from '../../../functions/platform/http/serve.ts'
import { openSquare } from './square.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

interface Site {
  answer(request: Request, locals: object): Promise<Response>
}

/** Identity and its pages on a port of their own, for a real browser; the other rooms answer nothing here. */
export async function openCityServer({
  port,
  site = join(import.meta.dirname, '../../../dist/site'),
  rooms = {},
}: {
  port: number
  site?: string
  /** What other rooms answer; those left out are closed. */
  rooms?: Readonly<Record<string, object>>
}) {
  const siteUrl = `http://localhost:${port}`
  const square = await openSquare({ siteUrl })
  const { identity, settings } = square
  const { answer }: Site = await import(join(site, 'server/entry.mjs'))
  const passkeys = serve({
    router: passkeyRoutes({ identity, settings }),
    prefix: '/api/passkeys',
    whoIsCalling: whoIsCalling(identity, settings),
    letThrough: rateLimit(identity),
  })
  const pages = personalPages<object>({
    render: answer,
    localsFor: (asVisitor) => ({
      identity: connect(
        identityContract,
        `${siteUrl}/api/identity`,
        asVisitor((request) => square.send(request)),
      ),
      ...Object.fromEntries(
        ['events', 'jobs', 'library'].map((name) => [name, rooms[name] ?? new Proxy({}, { get: () => refuse })]),
      ),
    }),
  })

  const server = createServer(async (incoming, outgoing) => {
    const request = await toRequest(incoming, siteUrl)
    const response = await route(request).catch((error) => new Response(String(error?.stack ?? error), { status: 500 }))
    outgoing.statusCode = response.status
    for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
    if (response.headers.getSetCookie().length > 0) outgoing.setHeader('set-cookie', response.headers.getSetCookie())
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))

  async function route(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (isFromElsewhere(request, siteUrl)) return new Response('', { status: 403 })
    if (pathname.startsWith('/api/passkeys')) return passkeys(request, new Date(square.time.now))
    if (pathname.startsWith('/api/identity')) return square.send(request)
    if (/^\/(en\/)?(saya|meja)\//.test(pathname)) return pages(request, new Date(square.time.now))
    const file = join(site, 'client', pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const body = await readFile(file).catch(() => undefined)
    const type = types[extname(file)] ?? 'text/html; charset=utf-8'
    return body
      ? new Response(new Uint8Array(body), { headers: { 'content-type': type } })
      : new Response('', { status: 404 })
  }

  return { ...square, siteUrl, close: () => new Promise((closed) => server.close(closed)) }
}

const refuse = () => Promise.reject(new Error('this room is not open here'))

async function toRequest(incoming: IncomingMessage, siteUrl: string): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const body = chunks.length > 0 ? new Uint8Array(Buffer.concat(chunks)) : undefined
  const headers = new Headers(
    Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
  )
  headers.set('x-source-ip', '127.0.0.1')
  return new Request(`${siteUrl}${incoming.url}`, { method: incoming.method ?? 'GET', headers, ...(body && { body }) })
}
