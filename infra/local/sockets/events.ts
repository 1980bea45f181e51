import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { SocketEvent } from '../../../functions/platform/manifest.ts'
import { socketAddress } from '../../wiring.ts'

/** A socket as API Gateway tells a function of it. */
export interface Opened {
  connectionId: string
  connectedAt: number
  domainName: string
  sourceIp: string
}

export const openedBy = (request: IncomingMessage, at: Date): Opened => ({
  connectionId: `${randomBytes(11).toString('base64url')}=`,
  connectedAt: at.getTime(),
  domainName: request.headers.host ?? 'localhost',
  sourceIp: request.socket.remoteAddress ?? '',
})

const kinds = { $connect: 'CONNECT', $disconnect: 'DISCONNECT', $default: 'MESSAGE' } as const
export type SocketKey = keyof typeof kinds

function contextOf({ connectionId, connectedAt, domainName, sourceIp }: Opened, routeKey: SocketKey, at: Date) {
  const requestId = crypto.randomUUID()
  return {
    routeKey,
    eventType: kinds[routeKey],
    extendedRequestId: requestId,
    requestId,
    requestTime: at.toUTCString(),
    requestTimeEpoch: at.getTime(),
    messageDirection: 'IN' as const,
    stage: socketAddress.slice(1),
    connectedAt,
    connectionId,
    domainName,
    apiId: 'local',
    identity: { sourceIp },
  }
}

/** The opening: the one event with headers and a query. */
export function connectEvent(opened: Opened, request: IncomingMessage, at: Date) {
  const { searchParams } = new URL(request.url ?? '/', 'http://gateway')
  const headers = Object.fromEntries(
    Object.entries(request.headersDistinct).map(([name, values = []]) => [
      name,
      values.join(name === 'cookie' ? '; ' : ','),
    ]),
  )
  return {
    headers,
    ...(searchParams.size > 0 && { queryStringParameters: Object.fromEntries(searchParams) }),
    requestContext: contextOf(opened, '$connect', at),
    isBase64Encoded: false,
  } as unknown as SocketEvent
}

export const messageEvent = (opened: Opened, body: string, at: Date) =>
  ({
    requestContext: { ...contextOf(opened, '$default', at), messageId: crypto.randomUUID() },
    body,
    isBase64Encoded: false,
  }) as unknown as SocketEvent

export const disconnectEvent = (opened: Opened, code: number, at: Date) =>
  ({
    requestContext: {
      ...contextOf(opened, '$disconnect', at),
      disconnectStatusCode: code,
      disconnectReason: code === idleCode ? 'Going away' : '',
    },
    isBase64Encoded: false,
  }) as unknown as SocketEvent

/** What API Gateway closes with what was silent, or open, for too long. */
export const idleCode = 1001
