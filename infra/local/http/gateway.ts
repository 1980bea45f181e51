import type { IncomingMessage, RequestListener } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Invoke } from '../functions/lambda.ts'
import { isTooLarge } from '../functions/payload.ts'
import { toEvent, writeResult } from './http-event.ts'

const megabyte = 1024 * 1024

/** docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const limits = { body: 10 * megabyte, headers: 10_240, seconds: 30 } as const

export interface Route {
  /** Itself and everything below it. */
  address: string
  invoke: Invoke
}

export interface Gateway {
  routes: readonly Route[]
  /** Answers what no route takes. */
  orElse: Invoke
  now(): Date
  seconds?: number
}

/** API Gateway's HTTP API: finds the route, keeps the limits, and says as little about a failure as the real one does. */
export function gateway({ routes, orElse, now, seconds = limits.seconds }: Gateway): RequestListener {
  const mostSpecificFirst = routes.toSorted((a, b) => b.address.length - a.address.length)

  return async (request, response) => {
    const say = (status: number, message: string) =>
      void response
        .writeHead(status, { connection: 'close', 'content-type': 'application/json' })
        .end(JSON.stringify({ message }))

    if (request.rawHeaders.join('').length > limits.headers) return say(431, 'Request Header Fields Too Large')
    const body = await read(request, limits.body)
    if (!body) return say(413, 'Request Entity Too Large')
    const path = request.url?.split('?', 1).join() ?? '/'
    const route = mostSpecificFirst.find(({ address }) => path === address || path.startsWith(`${address}/`))
    if (!URL.canParse(`http://gateway${request.url}`) || !isDecodable(path)) return say(400, 'Bad Request')
    const event = toEvent(request, { routeKey: route ? keyOf(route.address, path) : '$default', body, at: now() })
    if (isTooLarge(JSON.stringify(event))) return say(413, 'Request Entity Too Large')

    const over = new AbortController()
    try {
      const answer = await Promise.race([
        (route?.invoke ?? orElse)(event),
        wait(seconds * 1000, 'late' as const, { signal: over.signal }),
      ])
      if (answer === 'late') return say(503, 'Service Unavailable')
      if (isTooLarge(JSON.stringify(answer))) return say(500, 'Internal Server Error')
      writeResult(answer as APIGatewayProxyStructuredResultV2, response)
    } catch {
      say(500, 'Internal Server Error')
    } finally {
      over.abort()
    }
  }
}

const keyOf = (address: string, path: string) => (path === address ? `ANY ${address}` : `ANY ${address}/{path+}`)

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/** The body, or undefined as soon as it is too long. */
async function read(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
    // Lets go of what came, and goes on reading: who is cut off while sending never reads the answer.
    else chunks.length = 0
  }
  return size > most ? undefined : Buffer.concat(chunks)
}
