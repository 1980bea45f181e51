import { setTimeout as wait } from 'node:timers/promises'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { langAskedFor } from '../lang.ts'
import { logError, logged } from '../log.ts'
import { doorRefusals } from './contract.ts'
import { problem } from './problem.ts'
import { isFromElsewhere } from './same-site.ts'

type Answer = (request: Request, at: Date) => Promise<Response>
/** What Lambda says besides the event, as far as it is asked. */
interface Running {
  getRemainingTimeInMillis(): number
}

/** So long before a function is ended it answers that it broke: the gateway would say so in words of its own. */
const lastMs = 500

const inJson: Answer = async ({ headers }) =>
  problem('broken', doorRefusals.broken, langAskedFor(headers.get('accept-language')))

/**
 * Opens an API Gateway HTTP API (payload 2.0) onto anything that answers a Request. `at` is when the gateway took it in.
 * What is not answered in time is answered by `tooLate`; what it began may still be done.
 */
export const httpDoor = (answer: Answer, siteUrl: string, tooLate = inJson) =>
  logged(
    async (event: APIGatewayProxyEventV2, running?: Running) => {
      const request = toRequest(event)
      if (!request) return toResult(problem('crooked-body', doorRefusals['crooked-body'], 'id'))
      if (isFromElsewhere(request, siteUrl)) {
        const lang = langAskedFor(request.headers.get('accept-language'))
        return toResult(problem('from-elsewhere', doorRefusals['from-elsewhere'], lang))
      }
      const at = new Date(event.requestContext.timeEpoch)
      return toResult((await inTime(answer(request, at), running)) ?? (await tooLate(request, at)))
    },
    ({ headers, requestContext }) => headers?.['x-correlation-id'] ?? requestContext?.requestId,
  )

/** Nothing, where the answer would come when nobody hears it any more. */
async function inTime(answering: Promise<Response>, running?: Running): Promise<Response | undefined> {
  if (!running) return answering
  const over = new AbortController()
  const late = wait(running.getRemainingTimeInMillis() - lastMs, undefined, { signal: over.signal })
  const answer = await Promise.race([answering, late]).finally(() => over.abort())
  if (answer) return answer
  logError('no answer in time', new Error(`not within ${lastMs} ms of the end`))
  answering.catch((error) => logError('broke after its time', error))
  return undefined
}

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
