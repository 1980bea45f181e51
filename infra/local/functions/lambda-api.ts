import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import type { FunctionName } from '../../../functions/manifest.ts'
import { type Callers, may } from './callers.ts'
import type { Invoke } from './lambda.ts'
import { isTooLarge } from './payload.ts'

/** Lambda's Invoke, for functions that call one another; those alone that the manifest lets. */
export const lambdaApi =
  (invokes: ReadonlyMap<string, Invoke>, callers: Callers): RequestListener =>
  async (request, response) => {
    const [, called = ''] = request.url?.match(/^\/2015-03-31\/functions\/([\w-]+)\/invocations$/) ?? []
    const caller = callers.named(request.headers.authorization)
    const invoke = invokes.get(called)
    if (!invoke || !may(caller, ({ calls }) => calls?.includes(called as FunctionName))) {
      response
        .writeHead(403, { 'x-amzn-errortype': 'AccessDeniedException', 'content-type': 'application/json' })
        .end(JSON.stringify({ Message: `${caller} may not call ${called}` }))
      return
    }
    const payload = await text(request)
    if (isTooLarge(payload)) {
      response
        .writeHead(413, { 'x-amzn-errortype': 'RequestTooLargeException', 'content-type': 'application/json' })
        .end(JSON.stringify({ Message: `Request must be smaller than 6 MB for ${called}` }))
      return
    }
    try {
      response.end(JSON.stringify(await invoke(JSON.parse(payload))))
    } catch (error) {
      response.setHeader('x-amz-function-error', 'Unhandled').end(JSON.stringify({ errorMessage: String(error) }))
    }
  }
