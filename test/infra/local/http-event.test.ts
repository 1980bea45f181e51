import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { httpDoor } from '../../../functions/platform/http/door.ts'
import { toEvent, writeResult } from '../../../infra/local/http/http-event.ts'

/** A request in, through the event and the door and out again: the door tells what reached it. */
describe('a request through the gateway', () => {
  const tell = httpDoor(async (request, at) => {
    const { pathname, search } = new URL(request.url)
    const told = {
      pathname,
      search,
      body: await request.text(),
      cookie: request.headers.get('cookie'),
      at: at.toISOString(),
    }
    return Response.json(told, {
      headers: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    })
  }, 'https://kota.example')
  let server: Server
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const event = toEvent(request, {
        routeKey: 'ANY /api/events/{path+}',
        body: await buffer(request),
        at: new Date('2026-10-24T02:00:00Z'),
      })
      response.setHeader('was-base64', String(event.isBase64Encoded))
      writeResult(await tell(event), response)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })
  afterAll(() => server.close())

  const send = async (path: string, init?: RequestInit) => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init)
    return { told: await response.json(), response }
  }

  it('keeps its address, cookies and time', async () => {
    const { told, response } = await send('/api/events/batik%20%23%31/?q=kopi%20susu&q=teh', {
      headers: { cookie: 'who=ani; lang=id' },
    })
    expect(told).toEqual({
      pathname: '/api/events/batik%20%231/',
      search: '?q=kopi%20susu&q=teh',
      body: '',
      cookie: 'who=ani; lang=id',
      at: '2026-10-24T02:00:00.000Z',
    })
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  it('is turned away where somebody else’s page sent it', async () => {
    const { told, response } = await send('/api/events/', {
      method: 'POST',
      headers: { origin: 'https://jahat.example' },
    })
    expect([response.status, told.refusal]).toEqual([403, 'from-elsewhere'])
  })

  it.each([
    ['application/json', 'false'],
    ['text/plain; charset=utf-8', 'false'],
    ['application/x-www-form-urlencoded', 'true'],
    ['application/webhook+json', 'true'],
    ['image/png', 'true'],
  ])('carries %s unharmed', async (type, wasBase64) => {
    const { told, response } = await send('/api/events/', {
      method: 'POST',
      body: 'nama=Béa',
      headers: { 'content-type': type },
    })
    expect([told.body, response.headers.get('was-base64')]).toEqual(['nama=Béa', wasBase64])
  })
})
