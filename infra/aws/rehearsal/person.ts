import { eventsContract } from '../../../functions/events/api.ts'
import { identityContract } from '../../../functions/identity/api.ts'
import { libraryContract } from '../../../functions/library/api.ts'
import { connect } from '../../../functions/platform/http/client.ts'

/** Somebody with a browser: speaks to the gateway as the edge would, and keeps the cookies it is given. */
export function person(gatewayUrl: string) {
  const cookies = new Map<string, string>()

  async function send(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url)
    const headers = new Headers(request.headers)
    headers.set('x-visitor-address', '203.0.113.9')
    headers.set('sec-fetch-site', 'same-origin')
    if (cookies.size > 0) headers.set('cookie', Array.from(cookies, (pair) => pair.join('=')).join('; '))
    const body = request.body === null ? null : await request.arrayBuffer()
    const response = await fetch(`${gatewayUrl}${pathname}${search}`, {
      method: request.method,
      headers,
      body,
      redirect: 'manual',
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = cookie.match(/^([^=]+)=([^;]*)/) ?? []
      cookies.set(name, value)
    }
    return response
  }

  return {
    identity: connect(identityContract, 'https://city/api/identity', send),
    events: connect(eventsContract, 'https://city/api/events', send),
    library: connect(libraryContract, 'https://city/api/library', send),
    open: (path: string) => send(new Request(`https://city${path}`)),
    /** Fills in the form of a page and sends it, without script. */
    submit: (path: string, fields: Record<string, string>) =>
      send(new Request(`https://city${path}`, { method: 'POST', body: new URLSearchParams(fields) })),
  }
}
export type Person = ReturnType<typeof person>
