import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Instant } from '../clock.ts'
import { logged } from '../log.ts'
import type { SocketEvent, SocketHandler } from '../manifest.ts'

/** One open socket, as the gateway names it. */
export interface Socket {
  connectionId: string
  at: Instant
}

/** A socket being opened. The browser's headers come with this alone. */
export interface Opening extends Socket {
  query: Readonly<Record<string, string>>
  /** As a request, so that whoever is calling is found as everywhere. */
  request: Request
}

export interface SocketDeeds {
  /** The status that the opening is answered with: 200 lets it in. */
  opened(opening: Opening): Promise<200 | 401 | 403 | 404 | 409 | 429>
  said(socket: Socket, text: string): Promise<void>
  /** Told as well as can be: never, for some. What lies of a socket ends by itself too. */
  ended(socket: Socket): Promise<void>
}

/** Opens API Gateway's WebSocket API onto deeds. Only a page of ours may open a socket: a browser says truly whose page it is. */
export const socketDoor = ({ opened, said, ended }: SocketDeeds, siteUrl: string): SocketHandler =>
  logged(
    async (event): Promise<APIGatewayProxyStructuredResultV2> => {
      const { connectionId, eventType, requestTimeEpoch, domainName } = event.requestContext
      const at = new Date(requestTimeEpoch).toISOString()
      if (eventType === 'MESSAGE') await said({ connectionId, at }, event.body ?? '')
      if (eventType === 'DISCONNECT') await ended({ connectionId, at })
      if (eventType !== 'CONNECT') return { statusCode: 200 }

      const headers = new Headers(event.headers)
      if (headers.get('origin') !== siteUrl) return { statusCode: 403 }
      const request = new Request(`https://${domainName}/`, { headers })
      return { statusCode: await opened({ connectionId, at, query: queryOf(event), request }) }
    },
    ({ requestContext }) => requestContext.requestId,
  )

const queryOf = (event: SocketEvent) =>
  (event as { queryStringParameters?: Record<string, string> }).queryStringParameters ?? {}
