import type { Server } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gateway } from '../../../infra/local/http/gateway.ts'
import { close, listen } from '../../../infra/local/http/listen.ts'
import { freePorts, type Visit, visit } from './trial-city.ts'

const megabyte = 1024 * 1024

describe('the gateway', () => {
  let server: Server
  let port: number
  beforeAll(async () => {
    port = await freePorts()
    const saying = (name: string) => async (event: unknown) => {
      const { routeKey, rawPath } = event as APIGatewayProxyEventV2
      return { statusCode: 200, body: `${name} ${routeKey} ${rawPath}` }
    }
    const routes = [
      { address: '/api', invoke: saying('short') },
      { address: '/api/events', invoke: saying('events') },
      { address: '/slow', invoke: () => new Promise((answer) => setTimeout(answer, 2000).unref()) },
      { address: '/long', invoke: async () => ({ statusCode: 200, body: 'x'.repeat(6 * megabyte) }) },
      { address: '/broken', invoke: async () => Promise.reject(new Error('with a secret in it')) },
    ]
    server = await listen(port, gateway({ routes, orElse: saying('lost'), now: () => new Date(), seconds: 1 }))
  })
  afterAll(() => close(server))
  const ask = async (path: string, more?: Visit) => {
    const { status, body } = await visit(port, path, more)
    return [status, body.toString()]
  }

  it('finds the most fitting route, and has one for what is left', async () => {
    expect(await ask('/api/events/x%20y')).toEqual([200, 'events ANY /api/events/{path+} /api/events/x y'])
    expect(await ask('/api/events')).toEqual([200, 'events ANY /api/events /api/events'])
    expect(await ask('/api/eventsx')).toEqual([200, 'short ANY /api/{path+} /api/eventsx'])
    expect(await ask('/apix')).toEqual([200, 'lost $default /apix'])
  })

  it('takes no body beyond 10 MB, nor an event beyond 6', async () => {
    const post = (bytes: number) => ask('/api/', { method: 'POST', body: Buffer.alloc(bytes) })
    expect(await post(4 * megabyte)).toEqual([200, 'short ANY /api/{path+} /api/'])
    expect(await post(5 * megabyte)).toEqual([413, '{"message":"Request Entity Too Large"}'])
    expect(await post(10 * megabyte + 1)).toEqual([413, '{"message":"Request Entity Too Large"}'])
  })

  it('gives no answer beyond 6 MB', async () => {
    expect(await ask('/long')).toEqual([500, '{"message":"Internal Server Error"}'])
  })

  it('waits for no one longer than it may', async () => {
    expect(await ask('/slow')).toEqual([503, '{"message":"Service Unavailable"}'])
  })

  it('says nothing of what broke', async () => {
    expect(await ask('/broken')).toEqual([500, '{"message":"Internal Server Error"}'])
  })

  it('takes no address that cannot be read, and no headers beyond 10 KB', async () => {
    expect(await ask('/api/%E0%A4%A')).toEqual([400, '{"message":"Bad Request"}'])
    expect((await ask('/api/x', { headers: { 'x-long': 'x'.repeat(10_300) } }))[0]).toBe(431)
  })
})
