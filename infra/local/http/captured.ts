import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import type { Answer } from './cache.ts'

/** What a listener answers, held back so that the front can look at it first. */
export function captured(listener: RequestListener, request: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers: OutgoingHttpHeaders = {}
    let status = 200
    const held = {
      setHeader(name: string, value: string | string[]) {
        headers[name.toLowerCase()] = value
        return held
      },
      writeHead(code: number, more: OutgoingHttpHeaders = {}) {
        status = code
        for (const [name, value] of Object.entries(more)) headers[name.toLowerCase()] = value
        return held
      },
      end(body: string | Buffer = '') {
        resolve({ status, headers, body: Buffer.from(body as string) })
      },
    }
    Promise.resolve(listener(request, held as unknown as ServerResponse)).catch(reject)
  })
}
