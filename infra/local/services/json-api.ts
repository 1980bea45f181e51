import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** A refusal in the words of AWS's JSON protocols. */
export class Refused extends Error {
  readonly code: string
  readonly status: number
  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

export type Asked = Record<string, unknown>

/** Answers a JSON request with what `deed` makes of it, or with its refusal. */
export async function answerJson(
  request: IncomingMessage,
  response: ServerResponse,
  deed: (asked: Asked) => object | Promise<object>,
): Promise<void> {
  const say = (status: number, body: object, headers = {}) =>
    void response
      .writeHead(status, { 'content-type': 'application/x-amz-json-1.0', ...headers })
      .end(JSON.stringify(body))
  try {
    say(200, await deed(JSON.parse((await text(request)) || '{}')))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { code, message, status } = error
    say(status, { __type: code, message, Message: message }, { 'x-amzn-errortype': code })
  }
}

/** `AmazonSQS.SendMessage`: the service, and what it shall do. */
export function targetOf({ headers }: IncomingMessage): { service: string; operation: string } {
  const [service = '', operation = ''] = String(headers['x-amz-target'] ?? '').split('.')
  return { service, operation }
}
