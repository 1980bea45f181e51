import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { AwsClient } from 'aws4fetch'
import { correlationId } from '../log.ts'

/** Where functions are called, and as whom. */
export interface Lambda {
  endpoint: string
  client: AwsClient
}
type Keys = Pick<AwsClient, 'accessKeyId' | 'secretAccessKey'> & { sessionToken?: string | undefined }

/** Asks once, for a function may have done its work. The SDK's client does the same in 250 KB more. */
export const lambdaAt = (endpoint: string, region: string, keys: Keys): Lambda => ({
  endpoint,
  client: new AwsClient({
    accessKeyId: keys.accessKeyId,
    secretAccessKey: keys.secretAccessKey,
    ...(keys.sessionToken && { sessionToken: keys.sessionToken }),
    service: 'lambda',
    region,
    retries: 0,
  }),
})

/** Sooner than the caller's own end, so that there is time to say so. */
const patienceMs = 8000

/** Sends a request to another function of ours in the gateway's words, so that it checks every right as it always does. */
export const sendTo = ({ endpoint, client }: Lambda, name: string) =>
  inTheGatewaysWords(async (event) => {
    const answer = await client.fetch(`${endpoint}/2015-03-31/functions/${encodeURIComponent(name)}/invocations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!answer.ok) throw new Error(`${name} was not called: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
    if (answer.headers.has('x-amz-function-error')) throw new Error(`${name} broke`)
    return (await answer.json()) as APIGatewayProxyStructuredResultV2
  })

/** A request as the gateway would hand it to a function, and the function's answer as a response. */
export const inTheGatewaysWords =
  (invoke: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>) =>
  async (request: Request, at: Date): Promise<Response> =>
    toResponse(await invoke(await toEvent(request, at)))

/** As much of the event as `httpDoor` reads. The path goes decoded and cookies beside the headers, as from the gateway. */
async function toEvent(request: Request, at: Date) {
  const { pathname, search, host } = new URL(request.url)
  const { cookie, ...headers } = Object.fromEntries(request.headers)
  const correlation = correlationId()
  return {
    rawPath: decodeURIComponent(pathname),
    rawQueryString: search.slice(1),
    ...(cookie && { cookies: cookie.split('; ') }),
    headers: { ...headers, ...(correlation && { 'x-correlation-id': correlation }) },
    ...(request.body && { body: await request.text() }),
    isBase64Encoded: false,
    requestContext: {
      domainName: host,
      http: { method: request.method, sourceIp: request.headers.get('x-source-ip') ?? '' },
      timeEpoch: at.getTime(),
    },
  } as unknown as APIGatewayProxyEventV2
}

function toResponse({
  statusCode = 200,
  headers = {},
  cookies = [],
  body,
}: APIGatewayProxyStructuredResultV2): Response {
  const isEmpty = statusCode === 204 || statusCode === 304
  const response = new Response(isEmpty ? null : (body ?? ''), {
    status: statusCode,
    headers: headers as Record<string, string>,
  })
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}
