import type { IncomingMessage, ServerResponse } from 'node:http'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

/** What the gateway passes on as text. All else comes base64-encoded, a plain form and `application/webhook+json` too. */
const text = /^(text\/[^;]+|application\/(json|xml|javascript))\s*(;|$)/i

interface Arrival {
  routeKey: string
  body: Buffer
  at: Date
}

/**
 * The event API Gateway's HTTP API makes of a request (payload 2.0). The path comes decoded and ends at a decoded `?`, the
 * query comes as it was sent, and cookies leave the headers.
 */
export function toEvent(request: IncomingMessage, { routeKey, body, at }: Arrival): APIGatewayProxyEventV2 {
  const url = new URL(`http://${request.headers.host}${request.url}`)
  const { cookie, ...headers } = joined(request.headersDistinct)
  const isText = text.test(headers['content-type'] ?? '')
  const rawPath = decodeURIComponent(url.pathname).split('?', 1).join()

  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: url.search.slice(1),
    ...(cookie && { cookies: cookie.split('; ') }),
    headers,
    ...(url.search && { queryStringParameters: query(url.searchParams) }),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: url.host,
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: crypto.randomUUID(),
      routeKey,
      stage: '$default',
      time: at.toUTCString(),
      timeEpoch: at.getTime(),
    },
  }
}

export function writeResult(result: APIGatewayProxyStructuredResultV2, response: ServerResponse): void {
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded = false } = result
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value))
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  response.writeHead(statusCode).end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'))
}

const joined = (headers: NodeJS.Dict<string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, values = []]) => [name, values.join(name === 'cookie' ? '; ' : ',')]),
  )

const query = (parameters: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name).join(',')]))
