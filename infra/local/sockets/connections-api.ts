import type { RequestListener } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { socketAddress } from '../../wiring.ts'
import { type Callers, may } from '../functions/callers.ts'
import { type Sockets, socketLimits } from './sockets.ts'

export const connectionsPath = `${socketAddress}/@connections/`

/** API Gateway's management of open sockets: post to one, look at it, close it; by whom the manifest lets. */
export const connectionsApi =
  (sockets: Sockets, callers: Callers): RequestListener =>
  async (request, response) => {
    const say = (status: number, code?: string, body: object = {}) =>
      void response
        .writeHead(status, { 'content-type': 'application/json', ...(code && { 'x-amzn-errortype': code }) })
        .end(status === 204 ? undefined : JSON.stringify(body))
    const caller = callers.named(request.headers.authorization)
    if (!may(caller, (lambda) => lambda.sockets === 'post')) return say(403, 'ForbiddenException')

    const body = await buffer(request)
    const id = decodeURIComponent(request.url?.slice(connectionsPath.length) ?? '')
    const found = sockets.find(id)
    if (!found) return say(410, 'GoneException')
    if (request.method === 'DELETE') return say(sockets.close(id) ? 204 : 410)
    if (request.method === 'GET')
      return say(200, undefined, {
        connectedAt: new Date(found.connectedAt).toISOString(),
        lastActiveAt: new Date(sockets.lastActiveAt(id) ?? found.connectedAt).toISOString(),
        identity: { sourceIp: found.sourceIp },
      })
    if (body.length > socketLimits.message) return say(413, 'PayloadTooLargeException')
    return sockets.post(id, body.toString()) ? say(200) : say(410, 'GoneException')
  }
