import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { correlationId } from '../log.ts'

/** Sends a request to another function of ours in the gateway's words, so that it checks every right as it always does. */
export const sendTo = (lambda: LambdaClient, FunctionName: string) =>
  inTheGatewaysWords(async (event) => {
    const { Payload, FunctionError } = await lambda.send(
      new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }),
    )
    if (FunctionError) throw new Error(`${FunctionName} broke`)
    return JSON.parse(Payload?.transformToString() ?? '') as APIGatewayProxyStructuredResultV2
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
