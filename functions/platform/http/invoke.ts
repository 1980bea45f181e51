import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { correlationId } from '../log.ts'

/** Sends a request to another function of ours in the gateway's words, so that it checks every right as it always does. */
export const sendTo =
  (lambda: LambdaClient, FunctionName: string) =>
  async (request: Request, at: Date): Promise<Response> => {
    const event = JSON.stringify(await toEvent(request, at))
    const { Payload, FunctionError } = await lambda.send(new InvokeCommand({ FunctionName, Payload: event }))
    const answer = Payload?.transformToString() ?? ''
    if (FunctionError) throw new Error(`${FunctionName} broke`)
    return toResponse(JSON.parse(answer))
  }

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
