import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { langAskedFor } from '../lang.ts'
import { logged } from '../log.ts'
import { doorRefusals } from './contract.ts'
import { problem } from './problem.ts'
import { isFromElsewhere } from './same-site.ts'

type Answer = (request: Request, at: Date) => Promise<Response>

/** Opens an API Gateway HTTP API (payload 2.0) onto anything that answers a Request. `at` is when the gateway took it in. */
export const httpDoor = (answer: Answer, siteUrl: string) =>
  logged(
    async (event: APIGatewayProxyEventV2) => {
      const request = toRequest(event)
      if (!request) return toResult(problem('crooked-body', doorRefusals['crooked-body'], 'id'))
      if (isFromElsewhere(request, siteUrl)) {
        const lang = langAskedFor(request.headers.get('accept-language'))
        return toResult(problem('from-elsewhere', doorRefusals['from-elsewhere'], lang))
      }
      return toResult(await answer(request, new Date(event.requestContext.timeEpoch)))
    },
    ({ headers, requestContext }) => headers?.['x-correlation-id'] ?? requestContext?.requestId,
  )

/** Nothing, where it is none: a GET with a body, an address that cannot be one. */
function toRequest(event: APIGatewayProxyEventV2): Request | undefined {
  const { rawPath, rawQueryString, cookies, headers, body, isBase64Encoded, requestContext } = event
  // The gateway hands over the path decoded, unlike the query: a `#` in it would end the address.
  const path = rawPath.split('/').map(wellFormed).join('/')
  const query = rawQueryString && `?${rawQueryString}`
  const { method } = requestContext.http
  try {
    return new Request(`https://${requestContext.domainName}${path}${query}`, {
      method,
      headers: {
        ...(headers as Record<string, string>),
        ...(cookies && { cookie: cookies.join('; ') }),
        'x-source-ip': requestContext.http.sourceIp ?? '',
      },
      ...(body !== undefined &&
        method !== 'GET' &&
        method !== 'HEAD' && { body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') }),
    })
  } catch {
    return undefined
  }
}

const wellFormed = (part: string) => encodeURIComponent(part.toWellFormed())

/** Our answers are text, but for spreadsheets. Cookies travel beside the headers, where several may share a name. */
async function toResult(response: Response): Promise<APIGatewayProxyStructuredResultV2> {
  const { 'set-cookie': _, ...headers } = Object.fromEntries(response.headers)
  const result = { statusCode: response.status, headers, cookies: response.headers.getSetCookie() }
  return headers['content-type']?.startsWith('application/vnd.openxmlformats-')
    ? { ...result, body: Buffer.from(await response.arrayBuffer()).toString('base64'), isBase64Encoded: true }
    : { ...result, body: await response.text() }
}
