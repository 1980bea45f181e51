import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './cache.ts'
import { rangeOf } from './range.ts'

/** The answer, or as much of it as was asked for: nothing new, or one range. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, headers, body } = answer
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
  const tags = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/)
  const weak = (tag: string) => tag.replace(/^W\//, '')
  if (status === 200 && headers.etag && tags.some((tag) => tag === '*' || weak(tag) === weak(String(headers.etag)))) {
    response.removeHeader('content-length')
    response.removeHeader('content-type')
    response.writeHead(304).end()
    return
  }
  const range = status === 200 && !headers['content-encoding'] ? rangeOf(request.headers.range, body.length) : undefined
  if (range === 'unsatisfiable') {
    response.setHeader('content-range', `bytes */${body.length}`)
    response.writeHead(416).end()
    return
  }
  if (range) {
    response.setHeader('content-range', `bytes ${range.from}-${range.to}/${body.length}`)
    const part = body.subarray(range.from, range.to + 1)
    response.writeHead(206, { 'content-length': part.length }).end(request.method === 'HEAD' ? undefined : part)
    return
  }
  response.writeHead(status, { 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body)
}
